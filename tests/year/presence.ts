import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import type { Clock } from './clock.ts';
import { hasInput, seemsHere, type World } from './world.ts';

/** The longest wait between two looks at the clock, and the least time an alarm can be set ahead. */
const LOOK: Ms = 5 * MIN + 30 * SEC;

/**
 * Who was there and who was not, by what really happened, and what of it the worker was told. All times
 * are felt ones.
 */
export class Presence {
  here = true;
  /** Somebody has been there again since then. */
  backAt = Number.NEGATIVE_INFINITY;
  /** The worker had been told of the absence before, or could not but notice it. */
  backFromKnown = false;
  /** For the worker nobody is there: nothing but input tells it otherwise. */
  away = false;
  /** Nobody was there since then, as the worker was told; earlier, it cannot know. */
  private toldFrom: Ms | null = null;
  /** The first sign of absence since the worker last saw somebody. */
  private unseenFrom: Ms | null = null;
  private downFrom: Ms | null = null;
  private forgotAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly world: World,
  ) {}

  /** Looks at the world after something changed in it; says for how long a rest just ended, if one did. */
  look(awayMs: Ms): { readonly knownRest: Ms } | undefined {
    const { clock, world } = this;
    const here = seemsHere(world, clock.real);
    if (here === this.here) return undefined;
    this.here = here;
    const now = clock.felt;
    if (!here) {
      const watching = world.locked || world.asleep || world.closed;
      const from = watching ? now : now - (clock.real - world.lastInput);
      this.unseenFrom = Math.min(this.unseenFrom ?? from, from);
      return undefined;
    }
    this.up(awayMs);
    this.backAt = now;
    this.backFromKnown = this.toldFrom !== null;
    return { knownRest: this.toldFrom === null ? 0 : now - this.toldFrom };
  }

  /** The computer sleeps or the browser closes, while the worker looks at the clock every few minutes. */
  down(looking: boolean): void {
    this.downFrom ??= looking ? this.clock.felt : null;
  }

  /** From a gap as long as an absence the worker can tell that nobody was there; not from a shorter one. */
  up(awayMs: Ms): void {
    const { downFrom, clock } = this;
    this.downFrom = null;
    if (downFrom === null || clock.felt - downFrom < awayMs + LOOK) return;
    this.toldFrom = Math.min(this.toldFrom ?? downFrom + LOOK, downFrom + LOOK);
  }

  /**
   * The worker has looked, so long after it meant to; says for how long it may have thought that nobody
   * was there.
   */
  told(overdue: Ms, awayMs: Ms, unwatched: boolean): Ms {
    const { clock, world } = this;
    const wasAway = this.away;
    if (hasInput(world, clock.real)) this.away = false;
    else if (unwatched || overdue >= awayMs) this.away = true;
    if (!this.here) {
      this.unseenFrom = Math.min(this.unseenFrom ?? clock.felt, clock.felt - overdue);
      const from = world.locked ? clock.felt : clock.felt - MIN;
      const told = Math.max(this.forgotAt, from);
      this.toldFrom = Math.min(this.toldFrom ?? told, told);
      if (clock.felt - this.unseenFrom >= awayMs - 2 * SEC) this.away = true;
      return 0;
    }
    const away = this.unseenFrom === null ? 0 : clock.felt - this.unseenFrom;
    if (away >= awayMs - 2 * SEC && !hasInput(world, clock.real)) this.away = true;
    this.unseenFrom = null;
    this.toldFrom = null;
    return wasAway ? Math.max(away, awayMs) : away;
  }

  /** An interval begins: what is told of from here on goes back no further. */
  begin(): void {
    this.forgotAt = this.clock.felt;
  }

  /** From here on nothing is known of an absence before: a break ended, or the clock was set. */
  forget(): void {
    this.begin();
    this.toldFrom = null;
    this.downFrom = null;
  }
}
