import type { Ms } from '../../core/time.ts';
import type { Clock } from './clock.ts';

/** How much the clock was set back since the product looked at it. */
export class SetBack {
  ms: Ms = 0;
  private sawWall: Ms;

  constructor(private readonly clock: Clock) {
    this.sawWall = clock.wall;
  }

  by(ms: Ms): void {
    this.ms += Math.max(0, -ms);
  }

  /** The product looks: how much of it cannot be seen, as the clock shows more than at the last look. */
  unnoticed(): Ms {
    const { wall } = this.clock;
    const unnoticed = this.ms - Math.max(0, this.sawWall - wall);
    this.ms = 0;
    this.sawWall = wall;
    return unnoticed;
  }
}
