import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { violationsOn } from './views/axe.ts';
import { callsBelow, scrollsBy, sticksOutOf } from './views/layout.ts';
import { VIEWS } from './views/table.ts';
import { show } from './views/view.ts';

describe('nothing for axe to find, light or dark, and all of it within 360 pixels:', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  afterAll(() => bench?.close());

  describe.each(Object.entries(VIEWS))('%s', (_, views) => {
    it.each(Object.entries(views))('%s', async (_name, view) => {
      const page = await show(bench, view);
      expect.soft(await violationsOn(page)).toEqual([]);
      if (view.path === 'popup.html') {
        expect.soft(await callsBelow(page), 'of the calls, below the edge').toBe(0);
        if (!view.scrolls) expect.soft(await scrollsBy(page), 'to scroll down').toBe(0);
      }
      expect.soft(await sticksOutOf(page)).toEqual([]);
    });
  });
});
