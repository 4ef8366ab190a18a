import type { Feeling } from '../screening/after-routine.ts';
import type { Ms } from '../time.ts';
import type { Rhythm } from './rhythm.ts';

/** How a break came to its end. `interrupted`: nobody was there any more. */
export type BreakOutcome = 'finished' | 'stopped' | 'hurt' | 'interrupted';

/** A routine that is running. Where it stands is a function of these numbers and now. */
export interface RunningBreak {
  /** What is being done. The schedule carries it and never looks inside. */
  readonly routine: string;
  readonly legs: readonly string[];
  /** Done with its gentler stand-ins. */
  readonly swapped: boolean;
  readonly startedAt: Ms;
  readonly totalMs: Ms;
  /** Where in the routine the last jump led; its start, before the first. */
  readonly fromMs: Ms;
  /** Routine time really played before that jump. */
  readonly playedMs: Ms;
  /** And how much of that was massage, for each leg. */
  readonly massagedMs: { readonly left: Ms; readonly right: Ms };
  /** Routine time already behind us when the clock was last started or stopped. */
  readonly elapsedMs: Ms;
  /** When the clock was last started or stopped. */
  readonly since: Ms;
  readonly running: boolean;
  /** A pause of the reminders that this break was started in, to go back to. */
  readonly pausedUntil: Ms | null;
}

export interface EndedBreak {
  readonly routine: string;
  readonly legs: readonly string[];
  readonly startedAt: Ms;
  readonly endedAt: Ms;
  /** Routine time that was really played, without pauses and without what was skipped. */
  readonly doneMs: Ms;
  readonly outcome: BreakOutcome;
  /** How it felt, where the user said. */
  readonly felt?: Feeling;
}

export type Phase =
  /** Counting down to the next break. */
  | { readonly kind: 'waiting'; readonly dueAt: Ms }
  /** A break is due and unanswered. `reminded`: the browser was told to show it. */
  | { readonly kind: 'due'; readonly dueSince: Ms; readonly reminded: boolean }
  | { readonly kind: 'paused'; readonly until: Ms }
  | { readonly kind: 'onBreak'; readonly break: RunningBreak };

export interface Schedule {
  readonly phase: Phase;
  /** Breaks that came and went, taken or missed: decides which one is long. */
  readonly turn: number;
  /** When the schedule last looked at the clock. */
  readonly seenAt: Ms;
  /** The break before this moment, for telling how it ended. */
  readonly last: EndedBreak | null;
}

export type ScheduleEvent =
  /** Any sign of life: an alarm, a start, an idle change. Only lets passed deadlines take effect. */
  | { readonly kind: 'wake' }
  /** The browser started anew: what it showed before is gone from its memory. */
  | { readonly kind: 'browserStarted'; readonly shownFor?: Ms | undefined }
  | { readonly kind: 'reminded'; readonly dueSince: Ms }
  | { readonly kind: 'later' }
  | { readonly kind: 'pause'; readonly until: Ms }
  | { readonly kind: 'resume' }
  | {
      readonly kind: 'startBreak';
      readonly routine: string;
      readonly legs: readonly string[];
      readonly swapped: boolean;
      readonly totalMs: Ms;
    }
  | { readonly kind: 'pauseBreak' }
  | { readonly kind: 'resumeBreak' }
  /** Jump to a point in the routine, in routine time; `massagedMs`: massage so far, for each leg. */
  | {
      readonly kind: 'seekBreak';
      readonly elapsedMs: Ms;
      readonly massagedMs: RunningBreak['massagedMs'];
    }
  | { readonly kind: 'endBreak'; readonly outcome: BreakOutcome }
  /** `from`: the rhythm that was in force until now. */
  | { readonly kind: 'rhythmChanged'; readonly from: Rhythm };
