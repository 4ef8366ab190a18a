import { isSwap, type Moment } from '../../core/routines/moment.ts';
import type { Segment } from '../../core/routines/segments.ts';
import { type Technique, type TechniqueId, techniqueOf } from '../../core/routines/techniques.ts';
import { type Ms, SECOND } from '../../core/time.ts';
import type { MessageKey, Translate, Words } from '../../core/words/words.ts';

/** A line stays long enough to be read with the hands busy, and comes round again in a long step. */
const SHORTEST_MS: Ms = 2.5 * SECOND;
const LONGEST_MS: Ms = 8 * SECOND;

type Shown = Technique & { readonly id: TechniqueId };

/** A technique's instructions, in order. */
export function linesOf({ id, lines }: Shown, t: Translate): readonly string[] {
  return Array.from({ length: lines }, (_, line) =>
    t(`technique_${id}_step_${line + 1}` as MessageKey),
  );
}

/** The instruction to show so far into a step of this length. */
export function currentLine(technique: Shown, intoMs: Ms, lengthMs: Ms, t: Translate): string {
  const share = lengthMs / technique.lines;
  const each = Math.max(SHORTEST_MS, Math.min(LONGEST_MS, share));
  const lines = linesOf(technique, t);
  return lines[Math.floor(intoMs / each) % lines.length] ?? '';
}

/** "Toe lifts, left leg"; without a side where both steps are for both, and nothing else at a swap. */
export function stepName(next: Segment, present: Segment, words: Words): string {
  if (isSwap(present, next)) return words.side(next.side);
  const name = words.t(`technique_${next.technique}_name`);
  const sameSide = next.side === 'both' && present.side === 'both';
  return sameSide ? name : words.t('player_step_side', name, words.side(next.side));
}

/** The pace to follow, or how long to hold. */
export function paceOf(technique: Shown, lengthMs: Ms, words: Words): string {
  if (technique.class === 'STRETCH') return words.t('player_hold', words.length(lengthMs));
  const { perMinute } = technique;
  return words.t(
    `technique_${technique.id}_pace` as MessageKey,
    ...(perMinute ? [words.number(perMinute)] : []),
  );
}

/** The end of a step tells what comes; of a short one, no more than its last third. */
const COMING_MS: Ms = 5 * SECOND;

export interface Lead {
  readonly kind: 'ready' | 'swap' | 'step' | 'coming';
  readonly text: string;
}

/** The one line to read now: what to get ready for, whose turn it is, what to do, or what comes next. */
export function leadOf(moment: Moment, words: Words): Lead {
  const { t } = words;
  if (moment.kind === 'ready') return { kind: 'ready', text: t('player_ready') };
  if (moment.kind === 'over') return { kind: 'coming', text: t('player_nearly') };
  const { segment, next, intoMs, leftMs } = moment;
  if (moment.swap && segment.side !== 'both') {
    return { kind: 'swap', text: t(`player_swap_${segment.side}`) };
  }
  if (leftMs <= Math.min(COMING_MS, segment.lengthMs / 3)) {
    if (!next) return { kind: 'coming', text: t('player_nearly') };
    const swap = isSwap(segment, next) && next.side !== 'both';
    const text = swap
      ? t(`player_coming_${next.side}`)
      : t('player_coming', stepName(next, segment, words));
    return { kind: 'coming', text };
  }
  const technique = techniqueOf(segment.technique);
  return { kind: 'step', text: currentLine(technique, intoMs, segment.lengthMs, t) };
}
