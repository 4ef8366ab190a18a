import type { Ms } from '../../core/time.ts';

/** A pause of the reminders, as the user began it. */
export class Pause {
  /** Infinite: until resumed. */
  until = Number.NEGATIVE_INFINITY;
  /** Whether it still is to be is asked after `askFrom`, by `askAt`. */
  askFrom = Number.POSITIVE_INFINITY;
  askAt = Number.POSITIVE_INFINITY;
  /** By now the computer is in another time zone than where it was begun. */
  travelled = false;

  shift(by: Ms): void {
    this.until += by;
    this.askFrom += by;
    this.askAt += by;
  }
}
