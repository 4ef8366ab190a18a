import type { Channel, Hold } from '../journal/journal.ts';
import type { Feeling } from '../screening/after-routine.ts';
import type { Ms } from '../time.ts';
import type { Plan } from './plan.ts';
import type { Signs } from './signs.ts';

/** How a break came to its end. `interrupted`: nobody was there any more. */
export type BreakOutcome = 'finished' | 'stopped' | 'hurt' | 'interrupted';

/** A routine that is running. Where it stands is a function of these numbers and now. */
export interface RunningBreak {
  /** What is being done. The schedule carries it and never looks inside. */
  readonly routine: string;
  /** What that is, where it is one of the user's own: it may be changed or deleted meanwhile. */
  readonly own?: OwnInBreak;
  readonly legs: readonly string[];
  /** Done with its gentler stand-ins. */
  readonly swapped: boolean;
  readonly startedAt: Ms;
  readonly totalMs: Ms;
  /** Where in the routine the last jump led; its start, before the first and in the get-ready. */
  readonly fromMs: Ms;
  /** Routine time really played before that jump. */
  readonly playedMs: Ms;
  /** And how much of that was massage, for each leg. */
  readonly massagedMs: { readonly left: Ms; readonly right: Ms };
  /**
   * Routine time already behind us when the clock was last started or stopped. Below zero while one gets
   * ready: a routine begins that much before its first step.
   */
  readonly elapsedMs: Ms;
  /** When the clock was last started or stopped. */
  readonly since: Ms;
  readonly running: boolean;
  /** A pause of the reminders that this break was started in, to go back to. */
  readonly pause: Pause | null;
}

/** A routine of the user's own as it was when it was begun. */
export interface OwnInBreak {
  readonly name: string;
  readonly steps: readonly {
    readonly technique: string;
    readonly side: string;
    readonly sec: number;
  }[];
}

export interface EndedBreak {
  readonly routine: string;
  /** What it was called, where it was one of the user's own. */
  readonly name?: string;
  readonly legs: readonly string[];
  readonly startedAt: Ms;
  readonly endedAt: Ms;
  /** Routine time that was really played, without pauses and without what was skipped. */
  readonly doneMs: Ms;
  readonly outcome: BreakOutcome;
  /** How it felt, where the user said. */
  readonly felt?: Feeling;
}

/** A pause of the reminders. */
export interface Pause {
  /** null: until it is ended. */
  readonly until: Ms | null;
  /** A pause without an end is asked about then. */
  readonly askAt: Ms | null;
  /** The question is still to be put. */
  readonly asks: boolean;
}

export type Phase =
  /** Counting down to the next break. `warned`: the word just before it was said. */
  | { readonly kind: 'waiting'; readonly dueAt: Ms; readonly warned: boolean }
  /**
   * A break is due and unanswered. `reminded`: the browser was told to show it; `shownAt`: when it first
   * was; `again`: it was asked to show it once more.
   */
  | {
      readonly kind: 'due';
      readonly dueSince: Ms;
      readonly reminded: boolean;
      readonly shownAt: Ms | null;
      readonly again: boolean;
      /** What is on the screen says what is no longer offered. */
      readonly outdated?: true;
      /** There was input since it was shown. */
      readonly touched?: true;
    }
  | ({ readonly kind: 'paused' } & Pause)
  /** Outside working hours; null: there are none to come. */
  | { readonly kind: 'off'; readonly until: Ms | null }
  /** Nobody has been there for long enough to have rested. */
  | { readonly kind: 'away' }
  | { readonly kind: 'onBreak'; readonly break: RunningBreak };

export interface Schedule {
  readonly phase: Phase;
  /** Breaks that came and went, taken or missed: decides which one is long. */
  readonly turn: number;
  /** When the schedule last looked at the clock. */
  readonly seenAt: Ms;
  /** The break before this moment, for telling how it ended. */
  readonly last: EndedBreak | null;
  /** Since when the present sitting lasts: breaks, rests and pauses end one. */
  readonly satSince: Ms;
  /** Since when there is no sign of anybody; null: somebody is there. */
  readonly goneAt: Ms | null;
  /** Nothing is shown before: somebody has just come back, or what held it back has just ended. */
  readonly quietUntil: Ms;
  /**
   * What holds back what is to be shown, and since when. `released`: no more, but should it hold again
   * before that is shown, its time counts on.
   */
  readonly hold: { readonly why: Hold; readonly since: Ms; readonly released: boolean } | null;
  /** In a meeting, as the user said. */
  readonly meetingUntil: Ms | null;
  /** How often in a row the coming break was put off. */
  readonly laters: number;
  /** Reminders shown so far: their words go by it. */
  readonly shown: number;
  /** When the eyes' turn comes; null: not counting. */
  readonly eyesAt: Ms | null;
  /** Eye nudges shown so far. */
  readonly eyesShown: number;
}

export type ScheduleEvent =
  /**
   * Any sign of life: an alarm, a start, an idle change. Lets passed deadlines take effect, and with
   * `signs` what the browser can tell of the moment.
   */
  | { readonly kind: 'wake'; readonly signs?: Signs }
  /** The browser started anew: what it showed before is gone from its memory. */
  | { readonly kind: 'browserStarted'; readonly shownFor?: Ms | undefined }
  | {
      readonly kind: 'reminded';
      readonly dueSince: Ms;
      readonly how: Channel;
      /** The browser holds notifications back, so that it was done in another way. */
      readonly blocked?: boolean;
    }
  | { readonly kind: 'warned' | 'eyesShown' | 'pauseAsked' }
  /** What the reminder on the screen says is no longer so; and it was put right there. */
  | { readonly kind: 'outdated' | 'renewed' }
  /** Puts the break off. */
  | { readonly kind: 'later'; readonly byMs: Ms }
  | { readonly kind: 'skip' | 'moved' }
  | { readonly kind: 'pause'; readonly until: Ms | null; readonly askAt: Ms | null }
  | { readonly kind: 'resume' }
  | { readonly kind: 'meeting'; readonly until: Ms | null }
  | {
      readonly kind: 'startBreak';
      readonly routine: string;
      readonly own?: OwnInBreak;
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
  /** `from`: the plan that was in force until now. */
  | { readonly kind: 'planChanged'; readonly from: Plan };
