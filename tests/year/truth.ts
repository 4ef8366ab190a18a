import type { Settings } from '../../core/stored/documents.ts';
import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import type { Clock } from './clock.ts';
import { Held } from './held.ts';
import { Pause } from './pause.ts';
import { Presence } from './presence.ts';
import { SetBack } from './set-back.ts';
import { isClockChange, opensByWall } from './wall-hours.ts';
import { hasInput, type World } from './world.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/** What the user chose and what really happened, kept beside the product; all times are felt ones. */
export class Truth {
  readonly presence: Presence;
  /** The latest moment at which the coming break is due, unless somebody rests before. */
  dueBy: Ms;
  /** No break before: somebody rested, and the worker knows, or put it off. */
  restedUntil = NEVER;
  meetingUntil = NEVER;
  /** A reminder that came then is unanswered. */
  shownAt: Ms | null = null;
  readonly pause = new Pause();
  onBreak = false;
  /** An answer was one that leads to a doctor. */
  locked = false;
  readonly held: Held;
  private readonly setBack: SetBack;
  /** The browser kept something from the worker, and nothing has made up for it yet. */
  blind = false;
  /** The worker died before it did all that it does. */
  died = false;
  /** When the product last looked at the clock. */
  savedAt: Ms;
  /** The time zone changed, which no event tells: hours that began thereby are seen at the next look. */
  travelled = false;
  /** Since the last reminder the due time may have been moved to almost at once. */
  replanned = false;

  constructor(
    private readonly clock: Clock,
    readonly world: World,
    public settings: Settings,
  ) {
    this.presence = new Presence(clock, world);
    this.held = new Held(clock, world);
    this.setBack = new SetBack(clock);
    this.savedAt = clock.felt;
    this.dueBy = clock.felt + this.every;
  }

  get every(): Ms {
    return this.settings.rhythm.everyMin * MIN;
  }
  get awayMs(): Ms {
    return this.settings.reminders.awayMin * MIN;
  }
  get paused(): boolean {
    return this.clock.felt < this.pause.until;
  }
  get inMeeting(): boolean {
    return this.clock.felt < this.meetingUntil;
  }
  get open(): boolean {
    return opensByWall(this.settings.hours, this.clock.wall);
  }

  /** Not in an hour that a wall clock shows twice or never. */
  get surelyClosed(): boolean {
    return !this.open && !isClockChange(this.clock.wall);
  }
  get resting(): boolean {
    return this.onBreak || this.paused || !this.open;
  }

  /**
   * Nobody has touched anything for a while, and answered a reminder for as long as an interval.
   * Input that no look could see does not count.
   */
  get unwatched(): boolean {
    const { clock, world, shownAt } = this;
    if (shownAt === null || hasInput(world, clock.real)) return false;
    return clock.felt - shownAt >= this.every - 5.5 * MIN;
  }

  /** Time alone ends a pause. */
  tick(): void {
    const { pause } = this;
    if (pause.until === NEVER || this.paused || this.setBack.ms > 0) return;
    // Over in a sleep, it is so for the product once that is over; the clock may be set back before.
    if (this.world.asleep || this.world.closed) return;
    const { dueBy } = this;
    this.begin(pause.until);
    // The product may have been later than the clock to see that.
    this.dueBy = Math.max(this.dueBy, dueBy);
    pause.until = NEVER;
  }

  /** Looks at the world after something changed in it. */
  look(): void {
    const { clock, presence } = this;
    this.held.look(this.settings);
    const back = presence.look(this.awayMs);
    if (back && back.knownRest >= this.awayMs + SEC && !this.resting) {
      this.restedUntil = clock.felt + this.every;
    }
  }

  /** The worker did all that it does. */
  handled(): void {
    [this.blind, this.died] = [false, false];
  }

  /** The interval begins anew: after a break, a pause, or because the user says so. */
  begin(at: Ms = this.clock.felt): void {
    this.dueBy = at + this.every;
    this.restedUntil = NEVER;
    this.shownAt = null;
    this.presence.begin();
  }

  putOff(byMs: Ms): void {
    this.dueBy = Math.max(this.dueBy, this.clock.felt) + byMs;
    this.shownAt = null;
    this.replanned = true;
  }

  change(settings: Settings): void {
    const { felt } = this.clock;
    const more = (settings.rhythm.everyMin - this.settings.rhythm.everyMin) * MIN;
    this.settings = settings;
    if (more !== 0) {
      this.dueBy = Math.max(Math.min(this.dueBy + more, felt + this.every), felt + MIN);
    }
    this.restedUntil = NEVER;
    this.replanned = true;
    this.look();
  }

  setClock(by: Ms): void {
    this.clock.set(by);
    this.presence.forget();
    this.restedUntil = NEVER;
    this.setBack.by(by);
    this.blind = true;
  }

  /** The product looks at the clock: by as much as it cannot see that was set back, all is later. */
  saw(): void {
    const unnoticed = this.setBack.unnoticed();
    this.savedAt = this.clock.felt;
    if (unnoticed <= 0) return;
    this.dueBy += unnoticed;
    this.pause.shift(unnoticed);
    this.meetingUntil += unnoticed;
  }

  /** It has looked at who is there, so long after it meant to. */
  told(overdue: Ms): void {
    if (this.travelled) this.dueBy = Math.max(this.dueBy, this.clock.felt + this.every);
    this.travelled = false;
    // It reckons from when it asked for, which no alarm can be set for within half a minute.
    const late = overdue + 30 * SEC;
    const away = Math.max(this.presence.told(late, this.awayMs, this.unwatched), late);
    if (away < this.awayMs - 2 * SEC) return;
    // Rightly or not, it takes who is there for one who is just back.
    if (this.presence.here) this.presence.forget();
    const next = this.clock.felt + this.every;
    this.dueBy = Math.max(this.dueBy, next);
    // A rest outweighs what was put off for longer.
    this.restedUntil = Math.min(this.restedUntil, next);
  }
}
