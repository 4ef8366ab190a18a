import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './safety/axe.ts';
import { type Bench, POPUP, startBench } from './safety/bench.ts';
import { show } from './safety/show.ts';
import { CHECK, LEARN, LOCKS } from './safety/views-options.ts';
import { DONE, HOME, LISTS, TAPS } from './safety/views-popup.ts';

/** How much has to be scrolled to: sideways, and down. */
const overflow = () => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return { sideways: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
};

const VIEWS = { ...HOME, ...TAPS, ...DONE, ...LISTS, ...CHECK, ...LOCKS, ...LEARN };
/** The popup grows no higher than this; what has more to say than fits is scrolled. */
const MUST_FIT = [HOME, TAPS, DONE].flatMap((views) => Object.keys(views));
/** And of these, whom to call is there without scrolling. */
const CALLS = [
  'the emergency in the popup, with a region',
  'the stop in the popup, with a region',
  'the stop that asks whether the leg was checked',
];

describe('with nothing for axe to find, light or dark, and nothing to scroll to sideways:', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(VIEWS))('%s', async (name, view) => {
    const page = await show(bench, view);
    expect.soft(await violationsOn(page)).toEqual([]);
    if (MUST_FIT.includes(name)) {
      expect.soft(await page.evaluate(overflow), 'in 600 px').toEqual({ sideways: 0, down: 0 });
    }
    if (CALLS.includes(name)) {
      const call = await page.locator('.lock a').first().boundingBox();
      expect.soft((call?.y ?? 0) + (call?.height ?? 0), 'whom to call').toBeLessThan(POPUP.height);
    }
    // A popup makes room for its own scroll bar; a narrow window does not.
    const height = view.path === 'popup.html' ? 2_000 : POPUP.height;
    await page.setViewportSize({ width: POPUP.width, height });
    expect.soft((await page.evaluate(overflow)).sideways).toBe(0);
  });
});
