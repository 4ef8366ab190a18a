import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import type { Life } from './life.ts';

/** The one alarm there is: late as a rule, sometimes very late, now and then twice or never. */
export class Alarm {
  /** By the wall clock; null: none is set. */
  target: Ms | null = null;
  /** How late it is while it rings. */
  ringsLate: Ms = 0;
  /** Counts alarms: what was set for an earlier one does not ring this. */
  private turn = 0;

  constructor(private readonly life: Life) {}

  /** How long ago it should have come. */
  get overdue(): Ms {
    return this.target === null ? 0 : Math.max(0, this.life.clock.wall - this.target);
  }

  set(at: Ms): void {
    const { clock, random } = this.life;
    if (!Number.isFinite(at)) {
      this.clear();
      return;
    }
    if (this.target !== null && Math.abs(this.target - at) < SEC) return;
    this.target = Math.max(at, clock.wall + 30 * SEC);
    this.turn += 1;
    const how = random.weighted({ soon: 80, late: 17, veryLate: 3 });
    if (how === 'soon') this.arm(random.between(0, 2 * SEC));
    else if (how === 'late') this.arm(random.between(2 * SEC, 20 * SEC));
    else this.arm(random.between(20 * SEC, 4 * MIN));
  }

  clear(): void {
    this.target = null;
  }

  private arm(lateMs: Ms): void {
    const { clock, agenda } = this.life;
    const { turn } = this;
    if (this.target === null) return;
    agenda.add(clock.real + Math.max(0, this.target - clock.wall) + lateMs, () => {
      if (turn === this.turn) this.ring();
    });
  }

  private ring(): void {
    const { clock, random, agenda, truth, browser, tally } = this.life;
    if (browser.isDown || this.target === null) return;
    // Chromium waits until a clock that was set back has caught up.
    if (browser.kind === 'chromium' && clock.wall < this.target) {
      this.arm(0);
      return;
    }
    const late = this.overdue;
    this.clear();
    if (random.chance(0.002)) {
      truth.blind = true;
      return;
    }
    tally.wakes += 1;
    this.ringsLate = late;
    browser.deliver({ do: 'wake' });
    this.ringsLate = 0;
    if (random.chance(0.01)) {
      agenda.add(clock.real + random.between(0, 5 * SEC), () => browser.deliver({ do: 'wake' }));
    }
  }

  /** What is overdue rings once the computer is awake again. */
  resume(): void {
    if (this.overdue > 0) this.arm(this.life.random.between(SEC, 20 * SEC));
  }

  /** Somebody set the clock; what that does to a timer that runs is not the same everywhere. */
  clockSet(): void {
    if (this.life.random.chance(0.5)) this.arm(0);
  }
}
