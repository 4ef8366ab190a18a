import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import type { Life } from './life.ts';

/** From its deadline on, a break may take so long to be shown with nothing in its way. */
const LATE: Ms = 65 * SEC;
/** Somebody who is back, or out of a meeting, is left alone for a moment, and an alarm takes as long. */
const SETTLE: Ms = 30 * SEC;
/** The end of a full screen or of a call is looked for once a minute. */
const HOLD_LOOK: Ms = 60 * SEC;

/** The law of sitting: with nothing in its way, a reminder comes when the interval is over. */
export class Sitting {
  /** Nothing has been in the way of a reminder since then. */
  private clearFrom: Ms | null = null;
  private lastHold = Number.NEGATIVE_INFINITY;
  private lastRest = Number.NEGATIVE_INFINITY;
  private inTheWay = false;

  constructor(private readonly life: Life) {}

  /** Called at every event, before it: what was so until now. */
  before(): void {
    const { clock, browser, truth, shell } = this.life;
    // What was in the way was so until now, or nearly; from its target on, a late alarm was.
    const { overdue } = browser.alarm;
    if (this.inTheWay || overdue > 5 * SEC) this.lastRest = clock.felt;
    if (this.clearFrom === null) return;
    const late = clock.felt - overdue - Math.max(this.clearFrom, truth.dueBy);
    if (late > LATE && truth.open) {
      this.life.slip(`no reminder for ${late / 1000} s: ${JSON.stringify(shell.state.schedule)}`);
      truth.begin();
    }
    if (overdue > 5 * SEC) this.clearFrom = null;
  }

  /** Called at every event, after it. */
  after(): void {
    const { clock, truth, browser } = this.life;
    const now = clock.felt;
    if (truth.held.now) this.lastHold = now;
    const { presence } = truth;
    const gone = !presence.here || presence.away || truth.unwatched;
    const absent = truth.resting || truth.inMeeting || gone;
    this.inTheWay = absent || truth.blind || browser.alarm.overdue > 0;
    if (this.inTheWay) this.lastRest = now;
    const heldStill = truth.held.now && now < this.holdEnd();
    if (heldStill || this.inTheWay || truth.locked) {
      this.clearFrom = null;
      return;
    }
    const settled = Math.max(this.lastRest + SETTLE, this.settledHold());
    this.clearFrom ??= Math.max(now, settled);
  }

  private settledHold(): Ms {
    const { truth } = this.life;
    return truth.held.now ? this.holdEnd() : this.lastHold + SETTLE + HOLD_LOOK + SETTLE;
  }

  /** The latest moment at which a break is shown in spite of a hold that goes on. */
  private holdEnd(): Ms {
    const { truth } = this.life;
    const from = Math.max(truth.held.from ?? 0, truth.dueBy, this.lastRest);
    return from + truth.settings.reminders.holdMaxMin * MIN + HOLD_LOOK + SETTLE;
  }
}
