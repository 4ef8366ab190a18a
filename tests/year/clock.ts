import type { Ms } from '../../core/time.ts';

/** True time beside what the computer's clock shows. */
export class Clock {
  private ahead: Ms = 0;
  private setBack: Ms = 0;

  /** `real`: true time; only the simulation moves it. */
  constructor(public real: Ms) {}

  /** What the clock shows, and all that the product can know. */
  get wall(): Ms {
    return this.real + this.ahead;
  }

  /**
   * What somebody reckons with who believes the clock unless it goes back: a jump forward is time that
   * passed, and no moment comes twice. Every time that a law compares is one of these.
   */
  get felt(): Ms {
    return this.real + this.ahead + this.setBack;
  }

  /** The felt moment at which the clock shows, or showed, `wall`, if nobody sets it. */
  feltOf(wall: Ms): Ms {
    return wall + this.setBack;
  }

  set(by: Ms): void {
    this.ahead += by;
    if (by < 0) this.setBack -= by;
  }
}
