import { CARDS } from './cards.ts';
import { boundsOf, sidesOf } from './doses.ts';
import type { AnyRoutine, RoutineStep, StepSide } from './routines.ts';
import type { TechniqueId } from './techniques.ts';

/** A step as it is being typed. */
export interface DraftStep {
  /** Tells it from all others of the draft, wherever it is moved. */
  readonly key: number;
  readonly technique: TechniqueId;
  readonly side: StepSide;
  /** Seconds a side, as typed. */
  readonly sec: string;
}

/** A routine as it is being put together: anything may be wrong with it. */
export interface Draft {
  readonly name: string;
  readonly note: string;
  readonly steps: readonly DraftStep[];
}

export const EMPTY_DRAFT: Draft = { name: '', note: '', steps: [] };

export function draftOf(
  { steps }: Pick<AnyRoutine, 'steps'>,
  words: Pick<Draft, 'name' | 'note'>,
): Draft {
  const drafts = steps.map((step, key) => ({ ...step, key, sec: String(step.sec) }));
  return { ...words, steps: drafts };
}

const newKey = (steps: readonly DraftStep[]) => Math.max(-1, ...steps.map(({ key }) => key)) + 1;

/** With a step at the end: as long as the dose's short end, on the sides that are usual. */
export function withStep(draft: Draft, technique: TechniqueId): Draft {
  const { min, max } = boundsOf(technique);
  const sec = Math.max(min, Math.min(max, CARDS[technique].dose.minSec));
  const [side = 'each'] = sidesOf(technique);
  const added = { key: newKey(draft.steps), technique, side, sec: String(sec) };
  return { ...draft, steps: [...draft.steps, added] };
}

export function withChanged(
  draft: Draft,
  key: number,
  change: Partial<Pick<DraftStep, 'side' | 'sec'>>,
): Draft {
  const steps = draft.steps.map((step) => (step.key === key ? { ...step, ...change } : step));
  return { ...draft, steps };
}

/** With the step so many places further; the same where there is no such place. */
export function withMoved(draft: Draft, key: number, by: number): Draft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const step = draft.steps[from];
  const to = from + by;
  if (!step || to < 0 || to >= draft.steps.length) return draft;
  return withStepAt(withoutStep(draft, key), step, to);
}

/** With a copy of it right after it, and the copy's key. */
export function withCopy(
  draft: Draft,
  key: number,
): { readonly draft: Draft; readonly key: number } {
  const at = draft.steps.findIndex((step) => step.key === key);
  const step = draft.steps[at];
  if (!step) return { draft, key };
  const copy = { ...step, key: newKey(draft.steps) };
  return { draft: withStepAt(draft, copy, at + 1), key: copy.key };
}

export function withoutStep(draft: Draft, key: number): Draft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

export function withStepAt(draft: Draft, step: DraftStep, at: number): Draft {
  return { ...draft, steps: draft.steps.toSpliced(at, 0, step) };
}

const secondsOf = (typed: string) => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN);

/** What is to be checked and saved. Seconds that are no number stay none. */
export function routineIn({ name, note, steps }: Draft) {
  const read = ({ technique, side, sec }: DraftStep): RoutineStep => ({
    ...{ technique, side },
    sec: secondsOf(sec),
  });
  return { name, note, steps: steps.map(read) };
}

/** The steps whose seconds are a number: what can be added up. */
export function stepsIn(draft: Draft): readonly RoutineStep[] {
  return routineIn(draft).steps.filter(({ sec }) => Number.isFinite(sec));
}

/** The next number that the stepper shows, within the bounds, also from what is none. */
export function stepped(typed: string, technique: TechniqueId, direction: 1 | -1): string {
  const { min, max } = boundsOf(technique);
  const by = max > 60 ? 15 : 5;
  const sec = secondsOf(typed);
  if (Number.isNaN(sec)) return String(min);
  const next = direction > 0 ? Math.floor(sec / by) * by + by : Math.ceil(sec / by) * by - by;
  return String(Math.max(min, Math.min(max, next)));
}
