import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monthKey } from '../../core/history/history.ts';
import { DAY, MINUTE } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { both, done, finished, left, screened, waiting } from './safety/documents.ts';
import { button, click, sees } from './safety/view.ts';

describe('health answers', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  /** A past in which everything that can be told was told. */
  const full = (answers: Parameters<typeof screened>[1]) => {
    const now = bench.now();
    const [startedAt, endedAt] = [now - 10 * MINUTE, now - 5 * MINUTE];
    const ended = {
      routine: 'pump60',
      legs: ['left' as const],
      startedAt,
      endedAt,
      doneMs: 60_000,
    };
    const hurt = { ...ended, outcome: 'hurt', felt: 'hurt' } as const;
    return {
      screening: screened(now, answers, {
        rests: [{ leg: 'left', until: now + DAY, why: 'hurt' }],
        reask: { left: ['q9'], right: [] },
        ...{ hurts: [startedAt], lighter: 2, gentleUntil: now + DAY },
        skips: [{ routine: 'reset20', until: now + MINUTE }],
      }),
      schedule: waiting(now, { last: hurt }),
      recent: done({ ...finished('pump60', endedAt), felt: 'hurt', outcome: 'hurt' }),
      [monthKey(endedAt)]: { schema: 1, breaks: [hurt] },
      'quarantine:screening': {
        schema: 1,
        kept: [{ key: 'screening', reason: 'corrupt', at: now, told: true, raw: { q4: 'yes' } }],
      },
    };
  };

  it('are gone with one click, and with them all that routines told', async () => {
    const past = full({ q4: both('yes'), q9: left('ulcer') });
    await bench.begin(past);
    const page = await bench.options('settings');
    await sees(page, 'Only what is on its way to an end stays:');
    await click(page, 'Delete my health answers');
    await sees(page, 'Deleted.');
    const stored = await bench.browser.get();
    // What would open something sooner if it were forgotten has an end of its own.
    const { rests, skips, gentleUntil } = past.screening;
    expect(stored.screening).toEqual({
      ...{ schema: 2, answers: {}, rests, reask: { left: [], right: [] }, hurts: [] },
      ...{ gentleUntil, lighter: 0, skips, askedAt: null, notCheckedAt: null },
    });
    expect(stored['quarantine:screening']).toBeUndefined();
    const others = JSON.stringify({ ...stored, screening: null });
    expect(others).not.toMatch(/hurt|"felt":"|ulcer|"yes"|q4|sore|cramp/);
    const popup = await bench.popup();
    await sees(popup, 'First, a short safety check 3 questions open your first routine.');
    expect(await bench.start('pump60', 0)).toMatchObject({ ok: false });
  });

  it('that lock stay, alone, and so does the lock', async () => {
    await bench.begin(full({ q4: both('yes'), q12: left('sore'), q1: both('yes') }));
    const page = await bench.options('settings');
    await click(page, 'Delete my health answers');
    await sees(
      page,
      'Deleted. What stopped Calf Break stays, until you have been checked or take it back.',
    );
    const { answers } = await bench.screening();
    expect(Object.keys(answers).sort()).toEqual(['q1', 'q12']);
    await sees(await bench.popup(), 'Get help now');
  });

  it('that could not be read are saved to a file only after a tick', async () => {
    await bench.begin({ screening: { schema: 2, answers: { q4: 'torn' } } });
    const page = await bench.options('settings');
    await sees(page, 'We could not read your saved safety-check answers.');
    expect(await button(page, 'Save a copy').isDisabled()).toBe(true);
    await page.getByLabel('Put my health answers in a file').check();
    const download = page.waitForEvent('download');
    await click(page, 'Save a copy');
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(file)[0].raw).toEqual({ schema: 2, answers: { q4: 'torn' } });
    // Unticked again, it is as it was.
    await page.getByLabel('Put my health answers in a file').uncheck();
    expect(await button(page, 'Save a copy').isDisabled()).toBe(true);
  });

  it('are not in the copy of anything else that could not be read', async () => {
    await bench.begin({ settings: { schema: 7, screening: 0 }, screening: screened(bench.now()) });
    const page = await bench.options('settings');
    await sees(page, 'Your saved settings come from a newer version of Calf Break.');
    expect(await page.getByLabel('Put my health answers in a file').count()).toBe(0);
    const download = page.waitForEvent('download');
    await click(page, 'Save a copy');
    expect(readFileSync(await (await download).path(), 'utf8')).not.toContain('answers');
  });
});
