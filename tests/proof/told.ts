import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Answer, Rest, Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { outOfUse, rulingOf } from '../core/support/oracle.ts';
import { midnightAfter } from '../core/support/times.ts';

/** No check at all, and every choice of the right-now check. */
export const TOLD = [
  'none',
  'taps',
  'fine',
  'sore_left',
  'sore_right',
  'change_left',
  'change_right',
  'ill',
] as const;
export type Told = (typeof TOLD)[number];

/** Why a leg rests then, and the questions that are asked again. */
const EFFECT: Record<string, { readonly why: Rest['why']; readonly ask: readonly QuestionId[] }> = {
  sore: { why: 'sore', ask: ['q10'] },
  change: { why: 'change', ask: ['q9', 'q10', 'q13'] },
  ill: { why: 'ill', ask: [] },
};

const answer = (left: string, right: string, at: Ms): Answer => ({
  left: [left],
  right: [right],
  at,
});

/** All that was answered before thirty days without use is asked again for good. */
export function withUseLost(screening: Screening, now: Ms): Screening {
  if (!outOfUse(screening, now)) return screening;
  const answers = Object.entries(screening.answers).map(([id, one]) => [
    id,
    { ...one, stale: true },
  ]);
  return { ...screening, answers: Object.fromEntries(answers) };
}

interface Tapped {
  readonly screening: Screening;
  readonly clotRisk: boolean;
}

/** The record after the two taps, and whether it has any clot risk; undefined where taps are not enough. */
function tap(before: Screening, now: Ms): Tapped | undefined {
  const ruling = rulingOf(before, now);
  if (ruling.kind === 'locked' || (ruling.kind === 'unscreened' && !ruling.daily)) return undefined;
  const q1 = answer('no', 'no', now);
  const screening: Screening = { ...before, answers: { ...before.answers, q1, q2: q1 } };
  const opened = rulingOf(screening, now);
  const clotRisk =
    opened.kind === 'open' &&
    [opened.legs.left, opened.legs.right].some(({ flags }) => flags.includes('dvt_watch'));
  return { screening, clotRisk };
}

/** What the check before a routine makes of a record, by the brief alone. */
export function afterTold(before: Screening, told: Told, now: Ms): Screening {
  const tapped = told === 'none' ? undefined : tap(before, now);
  return tapped ? afterThird(tapped, told, now) : before;
}

/** The same for each of the choices, with the taps worked out once. */
export function afterEach(before: Screening, now: Ms): readonly (readonly [Told, Screening])[] {
  const tapped = tap(before, now);
  return TOLD.map((told) => [
    told,
    tapped && told !== 'none' ? afterThird(tapped, told, now) : before,
  ]);
}

function afterThird({ screening, clotRisk }: Tapped, told: Told, now: Ms): Screening {
  const [what = '', side] = told.split('_');
  const effect = EFFECT[what];
  if (!effect) return screening;
  const legs = (['left', 'right'] as const).filter((leg) => !side || leg === side);
  const until = midnightAfter(now);
  const stops = what === 'sore' && clotRisk;
  const asked = (leg: Leg) => {
    const all = [...screening.reask[leg], ...(legs.includes(leg) ? effect.ask : [])];
    return [...new Set(all)].filter((id) => !(stops && id === 'q2'));
  };
  // Told again, it counts from then: a clock that was wrong before may have said another day.
  const others = screening.rests.filter(
    ({ leg, why }) => why !== effect.why || !legs.includes(leg),
  );
  const yes = (leg: Leg) => (legs.includes(leg) ? 'yes' : 'no');
  return {
    ...screening,
    rests: [...others, ...legs.map((leg) => ({ leg, until, why: effect.why }))],
    reask: { left: asked('left'), right: asked('right') },
    answers: {
      ...screening.answers,
      ...(stops && { q2: answer(yes('left'), yes('right'), now) }),
    },
  };
}
