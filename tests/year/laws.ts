import type { Outcome } from '../../core/engine/outcome.ts';
import type { Intent } from '../../core/engine/step.ts';
import type { Note } from '../../core/journal/journal.ts';
import type { Ms } from '../../core/time.ts';
import { DAY, HOUR, MIN, SEC } from '../core/support/times.ts';
import type { Life } from './life.ts';
import { meant } from './meant.ts';
import { Shows } from './shows.ts';
import { isClockChange, opensByWall } from './wall-hours.ts';

/** The worker looks at the clock every five minutes; a deadline just after that is waited for. */
const LOOK: Ms = 5 * MIN + 31 * SEC;
/** Why a due break is not on the screen; what lets go of it explains nothing any more. */
const REASONS: readonly Note['what'][] = [
  ...(['shown', 'held', 'withheld', 'later', 'skipped', 'moved', 'started', 'paused'] as const),
  ...(['closed', 'left', 'resumed', 'back'] as const),
];
const UNEXPLAINED: readonly Note['what'][] = ['due', 'released', 'holdLimit'];

/** A wait begins with them. */
const BEGINNINGS: readonly Note['what'][] = [
  ...(['due', 'ended', 'skipped', 'moved', 'resumed', 'opened', 'back'] as const),
];

/** The laws of what is written down, and of what the worker is woken for. */
export class Laws {
  readonly shows: Shows;
  /** A break is due, neither shown nor explained, since then. */
  private unexplainedFrom: Ms | null = null;

  constructor(private readonly life: Life) {
    this.shows = new Shows(life);
  }

  saved(intent: Intent, outcome: Outcome, overdue: Ms): void {
    const { notes, ended } = outcome;
    const { clock, tally } = this.life;
    for (const note of notes) {
      tally.note(note);
      if (note.what === 'due') this.shows.dues += 1;
      if (BEGINNINGS.includes(note.what)) this.shows.waits += 1;
      if (UNEXPLAINED.includes(note.what)) this.unexplainedFrom = clock.felt;
      if (REASONS.includes(note.what)) this.unexplainedFrom = null;
    }
    const one = ended.at(-1);
    if (one) this.ended(one.endedAt);
    this.life.truth.told(overdue);
    meant(this.life, intent, outcome);
  }

  private ended(at: Ms): void {
    const { clock, truth, tally, person } = this.life;
    truth.onBreak = false;
    truth.begin(clock.feltOf(at));
    truth.presence.forget();
    tally.endSitting();
    if (!truth.resting) truth.restedUntil = truth.dueBy;
    person.breakEnded();
  }

  /** Called at every event, before it: what was so until now. */
  before(): void {
    const { clock, browser, truth, shell, world } = this.life;
    if (this.unexplainedFrom === null) return;
    // Why, the popup says, and the journal does not.
    if (truth.locked) {
      this.unexplainedFrom = null;
      return;
    }
    if (truth.blind || world.asleep || world.closed) this.unexplainedFrom = clock.felt;
    // A moment to settle, and the least time an alarm can be set ahead.
    if (clock.felt - browser.alarm.overdue - this.unexplainedFrom > 65 * SEC) {
      this.life.slip(`due without a reason: ${JSON.stringify(shell.state.schedule)}`);
      this.unexplainedFrom = null;
    } else if (browser.alarm.overdue > 5 * SEC) this.unexplainedFrom = clock.felt;
  }

  /** The worker did all that it does. */
  handled(): void {
    const { clock, browser, truth } = this.life;
    const { target } = browser.alarm;
    if (browser.visible.has('break')) {
      if (truth.paused) this.life.slip('a reminder stands while paused');
      if (truth.onBreak) this.life.slip('a reminder stands in a break');
      if (truth.surelyClosed) this.life.slip('a reminder stands out of hours');
    }
    const inMs = target === null ? Number.POSITIVE_INFINITY : target - clock.wall;
    if (truth.onBreak) return;
    const here = truth.presence.here && !truth.presence.away && !truth.unwatched;
    if (truth.paused) this.whilePaused(inMs);
    else if (truth.surelyClosed) this.whileClosed(inMs);
    else if (target === null) this.life.slip('no alarm');
    else if (inMs > (here ? LOOK : HOUR + SEC) && truth.open) {
      this.life.slip(`the next look is ${inMs / 1000} s away`);
    }
  }

  private whilePaused(inMs: Ms): void {
    const { clock, truth, shell } = this.life;
    const { phase } = shell.state.schedule;
    // Once it is time to ask, the next moment to do so is looked for.
    if (phase.kind === 'paused' && phase.asks && clock.felt >= truth.pause.askFrom) return;
    const first = Math.min(truth.pause.until, truth.pause.askFrom) - clock.felt;
    const end = Math.min(truth.pause.until, truth.pause.askAt) - clock.felt;
    if (inMs < first - 2 * MIN)
      this.life.slip(`woken ${(first - inMs) / 1000} s before a pause ends`);
    // "Tomorrow" is that of the place where it was said.
    const away = truth.pause.travelled ? 15 * HOUR : HOUR;
    if (inMs > Math.max(end, 30 * SEC) + away + 2 * MIN)
      this.life.slip('a pause that does not end');
  }

  private whileClosed(inMs: Ms): void {
    const { clock, truth } = this.life;
    const { hours } = truth.settings;
    const at = clock.wall + inMs;
    if (inMs > 14 * DAY) this.life.slip('never opens');
    if (isClockChange(at) || opensByWall(hours, at)) return;
    // Asked for too soon ahead, an alarm comes after what it was asked for.
    if (inMs <= 31 * SEC && opensByWall(hours, at - 31 * SEC)) return;
    this.life.slip(`woken out of hours, in ${inMs / 1000} s`);
  }
}
