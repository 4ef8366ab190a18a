import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { screened } from './safety/documents.ts';
import { CHANGE, HURT, move } from './safety/routine.ts';
import { click, listed, sees, words } from './safety/view.ts';

const REST = 'Leave that leg alone for 2 days. If it still hurts, see a physio, pharmacist or GP.';
const BOTH = 'Calf massage: 3 minutes, both legs';
const RIGHT = 'Calf massage: 1 minute, 40 seconds, the right leg only';

describe('a routine that hurt', () => {
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

  it('asks which leg, and that leg rests for 48 hours', async () => {
    popup = await move(bench);
    await click(popup, HURT);
    await sees(popup, 'Which leg hurt?');
    await click(popup, 'Left leg');
    await sees(popup, `Stop there ${REST}`);
    expect(await words(popup)).not.toContain('second time');
    await click(popup, 'Done');
    await sees(popup, 'A routine hurt less than 2 days ago: no massage or stretch for what hurt.');
    expect((await list()).offered).toContain(RIGHT);
    const [rest] = (await bench.screening()).rests;
    expect(rest).toMatchObject({ leg: 'left', why: 'hurt' });
    expect(Math.abs((rest?.until ?? 0) - bench.now() - 48 * HOUR)).toBeLessThan(MINUTE);
    bench.clock.jump((48 * HOUR - 2 * MINUTE) / SECOND);
    expect((await listed(popup)).offered).toContain(RIGHT);
    bench.clock.jump(120);
    await sees(popup, BOTH.replace(':', ''));
  });

  it('for the second time in 14 days leaves movement only until it is asked why', async () => {
    const hurts = [bench.now() - 13 * DAY];
    await bench.begin({ screening: screened(bench.now(), {}, { hurts }) });
    popup = await move(bench);
    await click(popup, HURT);
    await click(popup, 'Left leg');
    await sees(
      popup,
      'That is the second time in 14 days. Before any massage or stretch for that leg, we ask some questions again.',
    );
    await click(popup, 'Done');
    await sees(popup, '5 questions are due to open stretches and massage.');
    const { reask } = await bench.screening();
    expect(reask).toEqual({ left: ['q2', 'q3', 'q9', 'q10', 'q13'], right: [] });
    // Rest alone does not open the leg again.
    bench.clock.jump((49 * HOUR) / SECOND);
    expect((await list()).offered).toContain(RIGHT);
  });

  it('is stopped at once by "It hurts", and what was at work rests', async () => {
    popup = await bench.popup();
    await click(popup, 'Start now');
    await click(popup, 'It hurts');
    await sees(popup, `Stop there ${REST}`, CHANGE);
    expect((await bench.phase()).kind).toBe('waiting');
    expect((await bench.screening()).rests.map(({ leg }) => leg)).toEqual(['left', 'right']);
  });

  it('opens the leg again once its questions are answered and its rest is over', async () => {
    const questions = ['q2', 'q3', 'q9', 'q10', 'q13'] as const;
    const reask = { left: [...questions], right: [] };
    await bench.begin({ screening: screened(bench.now(), {}, { reask }) });
    popup = await bench.popup();
    const none = { left: ['no'], right: ['no'] };
    for (const question of questions) {
      await click(popup, 'Choose another');
      expect((await listed(popup)).offered).toContain(RIGHT);
      await click(popup, 'Back');
      expect(await bench.send({ do: 'answer', question, ...none })).toEqual({ ok: true });
    }
    expect((await list()).offered).toContain(BOTH);
  });
});
