import { expect, test } from 'vitest';
import { inZone } from '../core/support/zones.ts';
import { runs } from '../proof/scale.ts';
import type { BrowserKind } from './browser.ts';
import { HOME } from './happenings.ts';
import { Life } from './life.ts';

const DAYS = 365;
/** Lives in each browser, ordinarily; more of them in a night. */
const AT_ONCE = 2;

/** Lives some lives in this browser: whatever happens in them, none of the laws is broken. */
export function liveYears(kind: BrowserKind, firstSeed: number): void {
  const seeds = Array.from({ length: runs(AT_ONCE) }, (_, n) => firstSeed + 3 * n);
  test.each(seeds)('the laws hold for %i', { timeout: 30 * 60_000 }, (seed) => {
    const { slips, tally } = inZone(HOME, () => {
      const life = new Life(seed, kind);
      life.live(DAYS);
      return life;
    });
    console.log(`year: ${kind} ${seed}: ${tally.line}`);
    expect(slips).toEqual([]);
    // What was never there cannot have been kept to.
    const { shown, held, repeats, clockChanges } = tally;
    const { away = 0, meeting = 0, fullScreen = 0 } = held;
    const happened = (['missed', 'later', 'paused', 'started', 'left'] as const).map((what) =>
      tally.count(what),
    );
    const rarest = [
      shown.notification + shown.window,
      repeats,
      away,
      meeting,
      fullScreen,
      clockChanges,
      tally.endings,
    ];
    expect(Math.min(...rarest, ...happened)).toBeGreaterThan(0);
  });
}
