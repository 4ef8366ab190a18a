import type { Leg } from '../../core/screening/levels.ts';
import { isNone, LEG_OPTION, type Question, REST_OPTION } from '../../core/screening/questions.ts';
import type { Sides } from '../../core/screening/screening.ts';
import type { MessageKey } from '../../core/words/words.ts';

export interface Choice extends Sides {
  readonly label: MessageKey;
  /** "Nothing to report": the large button. */
  readonly none: boolean;
}

const WHICH = ['left', 'right', 'both'] as const;

/** The other leg's answer when one leg is named. */
function otherwise(question: Question): string {
  if (question.scope === 'personWithLeg') return REST_OPTION;
  return question.options.find(isNone)?.id ?? 'no';
}

/** The buttons of a question with one answer: a leg question has one for each leg and for both. */
export function choicesOf(question: Question): readonly Choice[] {
  return question.options.flatMap((option): Choice[] => {
    const { id } = option;
    const label = `${question.id}_option_${id}` as MessageKey;
    const ofLeg =
      question.scope === 'leg' ? !isNone(option) && id !== 'notsure' : id === LEG_OPTION;
    if (!ofLeg) return [{ label, left: [id], right: [id], none: isNone(option) }];
    const rest = otherwise(question);
    return WHICH.map((which) => ({
      label: `${label}_${which}` as MessageKey,
      left: [which === 'right' ? rest : id],
      right: [which === 'left' ? rest : id],
      none: false,
    }));
  });
}

/** Ticks of a question with many answers, as `option` or `option leg`. */
export type Ticks = ReadonlySet<string>;

export function tickOf(option: string, leg?: Leg): string {
  return leg ? `${option} ${leg}` : option;
}

/** What the ticks answer; undefined while nothing is ticked. A leg with no tick has nothing. */
export function sidesOfTicks(question: Question, ticks: Ticks): Sides | undefined {
  if (ticks.size === 0) return undefined;
  const side = (leg: Leg): readonly string[] => {
    const tick = (id: string) => tickOf(id, question.scope === 'leg' ? leg : undefined);
    const chosen = question.options.map(({ id }) => id).filter((id) => ticks.has(tick(id)));
    return chosen.length > 0 ? chosen : [otherwise(question)];
  };
  return { left: side('left'), right: side('right') };
}

/** The ticks that an earlier answer left. */
export function ticksOf(question: Question, given: Sides | undefined): Ticks {
  const ticks = new Set<string>();
  for (const leg of ['left', 'right'] as const) {
    for (const id of given?.[leg] ?? []) {
      const option = question.options.find((one) => one.id === id);
      if (!option || isNone(option)) continue;
      ticks.add(tickOf(id, question.scope === 'leg' ? leg : undefined));
    }
  }
  return ticks;
}
