import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { screened } from './safety/documents.ts';
import { CHANGE, move } from './safety/routine.ts';
import { button, choices, click, listed, sees, words } from './safety/view.ts';

const BOTH = 'Calf massage: 3 minutes, both legs';

describe('how a routine felt', () => {
  let bench: Bench;
  let popup: Page;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(async () => {
    bench.goTo(15);
    await bench.begin({ screening: screened(bench.now()) });
  });
  afterAll(() => bench?.close());

  const list = async () => {
    await click(popup, 'Choose another');
    return listed(popup);
  };

  it('good: nothing changes', async () => {
    popup = await move(bench);
    await click(popup, 'Good');
    await sees(popup, 'Nice. See you at the next break.');
    await click(popup, 'Done');
    expect((await choices(popup)).offered).toContain(BOTH);
  });

  it('a bit sore: the next three massages and stretches go lighter', async () => {
    popup = await move(bench);
    await click(popup, 'A bit sore (1 to 4)');
    await sees(popup, 'Go lighter next time.');
    await click(popup, 'Done');
    const limits: string[] = [];
    for (let session = 0; session < 4; session++) {
      expect(await bench.start('stand120')).toEqual({ ok: true });
      await popup.waitForSelector('.player.ready');
      await button(popup, 'Next').click();
      await popup.waitForSelector('.player:not(.ready)');
      await button(popup, 'Next').click();
      await popup.waitForSelector('h1:text-is("Wall calf stretch")');
      limits.push((await words(popup)).match(/Stay at (\d) out of 10/)?.[1] ?? 'none');
      await click(popup, 'Stop');
      await click(popup, 'Skip');
    }
    expect(limits).toEqual(['3', '3', '3', '4']);
  });

  it('something new: the first two questions at once, in the same window', async () => {
    popup = await move(bench);
    await click(popup, CHANGE);
    await sees(popup, "Let's check that now. Question 1 of 2 Do you have any of these now");
    await click(popup, 'None of these');
    await sees(popup, 'Question 2 of 2 Look at both legs and feel them.');
    await click(popup, 'Yes, the left');
    await sees(popup, 'Stop. Get your leg checked today');
  });

  it('something new, and the window closed instead: nothing is on offer', async () => {
    popup = await move(bench);
    await click(popup, CHANGE);
    await sees(popup, 'Question 1 of 2');
    await popup.close();
    popup = await bench.popup();
    await sees(popup, 'First, a short safety check 2 questions open your first routine.');
    expect(await words(popup)).not.toMatch(/Start now|Up next|Choose another/);
    for (const taps of [0, 2, 3] as const) {
      expect(await bench.start('reset20', taps)).toEqual({
        ok: false,
        reason: 'notOffered',
      });
    }
  });

  it('a cramp: how to ease it, and that routine is left out until tomorrow', async () => {
    popup = await move(bench);
    await click(popup, 'My calf cramped');
    await sees(
      popup,
      'For the cramp Stop. Straighten your knee and pull your toes up until it eases.',
      'A cramp of more than 10 minutes, or with swelling or numbness? Get medical advice. We leave this routine out for today.',
    );
    await click(popup, 'Done');
    const { withheld } = await list();
    expect(withheld).toEqual([
      'Quick reset · 20 seconds: Your calf cramped in it. It is back tomorrow. Instead: Gentle strokes.',
    ]);
    expect(await bench.start('reset20', 0)).toMatchObject({ ok: false });
    bench.goTo(0, 0, 1);
    await sees(popup, 'Quick reset 20 seconds, both legs');
  });
});
