import type { Settings } from '../../core/stored/documents.ts';
import type { Ms } from '../../core/time.ts';
import { MIN } from '../core/support/times.ts';
import type { Clock } from './clock.ts';
import type { World } from './world.ts';

/** That it was over for so long need not be noticed: only a look a minute tells, which may be late. */
const A_MOMENT: Ms = 5.5 * MIN;

/** A full screen, a call or a sound that the user wants to be left alone with. */
export class Held {
  now = false;
  /** It has been there since then, but for moments. */
  from: Ms | null = null;
  private lastAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly world: World,
  ) {}

  look({ reminders }: Settings): void {
    const { clock, world } = this;
    if (this.now) this.lastAt = clock.felt;
    if (clock.felt - this.lastAt > A_MOMENT) this.from = null;
    this.now =
      (reminders.holdFullScreen && world.fullScreen) ||
      (reminders.holdCalls && world.call) ||
      (reminders.holdSound && world.sound);
    if (this.now) this.from ??= clock.felt;
  }
}
