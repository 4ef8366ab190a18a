import { endOfDay, formatISO, parseISO, subDays } from 'date-fns';
import { DAY, type Ms } from '../time.ts';
import { LEGS, type Leg } from './levels.ts';
import type { Option, Question } from './questions.ts';
import { countsFromEvent, type Sides, type Since } from './screening.ts';

/** The chosen options that count from a day, each once. */
export function datedOptions(question: Question, sides: Sides): readonly Option[] {
  const chosen = [...sides.left, ...sides.right];
  const dated = question.options.filter(
    (option) => countsFromEvent(option) && chosen.includes(option.id),
  );
  // One event, whichever leg it was: "my leg" and "not my leg" are the same operation.
  return question.scope === 'personWithLeg' ? dated.slice(0, 1) : dated;
}

/** A day as a date field has it. */
export function dayOf(at: Ms): string {
  return formatISO(at, { representation: 'date' });
}

/** The earliest day an option can be about: longer ago, another answer is true. */
export function earliestDay({ holds }: Option, now: Ms): string {
  const ms = typeof holds === 'object' ? holds.ms : 0;
  return dayOf(subDays(now, Math.floor(ms / DAY)).getTime());
}

/** The latest one: today, or as long ago as it is at the least. */
export function latestDay({ holds }: Option, now: Ms): string {
  const ms = typeof holds === 'object' && holds.from === 'event' ? holds.sinceMs : 0;
  return dayOf(subDays(now, Math.ceil(ms / DAY)).getTime());
}

/** A day counts to its end, but never beyond now; undefined for what is no day. */
export function endOf(day: string, now: Ms): Ms | undefined {
  const at = endOfDay(parseISO(day)).getTime();
  return Number.isNaN(at) ? undefined : Math.min(at, now);
}

/** The days for each leg that has the option; of a question about the person, for all that was chosen. */
export function sinceOf(
  question: Question,
  sides: Sides,
  days: Readonly<Record<string, Ms>>,
): Required<Since> {
  const [event] = Object.values(days);
  const of = (leg: Leg) => {
    const dated = question.options.filter(
      (option) => countsFromEvent(option) && sides[leg].includes(option.id),
    );
    const known = dated.map(({ id }): [string, Ms | undefined] => [
      id,
      question.scope === 'personWithLeg' ? event : days[id],
    ]);
    return Object.fromEntries(known.filter(([, at]) => at !== undefined)) as Record<string, Ms>;
  };
  const [left, right] = LEGS.map(of);
  return { left: left ?? {}, right: right ?? {} };
}
