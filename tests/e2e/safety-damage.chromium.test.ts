import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RECENT, SCHEDULE, SCREENING } from '../../core/stored/documents.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { both, screened, waiting } from './safety/documents.ts';
import { choices, namesOf, sees, words } from './safety/view.ts';

const FIRST = 'First, a short safety check 3 questions open your first routine.';

type Changed = Record<string, unknown>;

/** The same schedule in the middle of a routine. */
const running = (routine: string) => (good: Changed) => ({
  ...good,
  phase: {
    kind: 'onBreak',
    break: {
      ...{ routine, legs: ['left'], swapped: false, totalMs: 3 * MINUTE, startedAt: good.seenAt },
      ...{ since: good.seenAt, elapsedMs: 0, fromMs: 0, playedMs: 0, running: true },
      ...{ massagedMs: { left: 0, right: 0 }, pause: null },
    },
  },
});

describe('safety-check answers that are damaged', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  const answers = (more: (good: Changed) => Changed) => (good: Changed) => ({
    ...good,
    answers: more(good.answers as Changed),
  });
  const BROKEN: Record<string, (good: Changed) => unknown> = {
    'of no kind at all': () => 'yes',
    'without a schema': ({ schema: _, ...good }) => good,
    'of a newer schema': (good) => ({ ...good, schema: SCREENING.schema + 1 }),
    'with an answer nobody could give': answers((good) => ({
      ...good,
      q2: { left: ['maybe'], right: ['no'], at: 1 },
    })),
    'with an answer for one leg only': answers((good) => ({
      ...good,
      q9: { left: ['no'], at: 1 },
    })),
    'with "nothing" beside something': answers((good) => ({
      ...good,
      q9: { left: ['no', 'broken'], right: ['no'], at: 1 },
    })),
    'with legs that differ about the person': answers((good) => ({
      ...good,
      q4: { left: ['no'], right: ['yes'], at: 1 },
    })),
    'with a question there is not': answers((good) => ({ ...good, q15: good.q1 })),
    'with a day that is none': answers((good) => ({
      ...good,
      q1: { left: ['no'], right: ['no'], at: '2026' },
    })),
    'without its rests': ({ rests: _, ...good }) => good,
    'with a rest of an unknown leg': (good) => ({
      ...good,
      rests: [{ leg: 'tail', until: 1, why: 'hurt' }],
    }),
    'of schema 1 with a rest that is none': (good) => ({ ...good, schema: 1, restUntil: 'soon' }),
  };

  it.each(Object.entries(BROKEN))('%s open nothing', async (_, breakIt) => {
    const good = screened(bench.now());
    await bench.begin({ screening: breakIt({ ...good }) });
    const popup = await bench.popup();
    await sees(popup, FIRST, 'We could not read your saved safety-check answers');
    expect(await words(popup)).not.toMatch(/Start now|Up next|Choose another/);
    for (const routine of ['reset20', 'massage180']) {
      for (const taps of [0, 2, 3] as const) {
        expect(await bench.start(routine, taps)).toEqual({ ok: false, reason: 'notOffered' });
      }
    }
  });

  it('partly, with the first questions only, open movement and nothing else', async () => {
    const { q1, q2 } = screened(bench.now()).answers;
    await bench.begin({ screening: { ...screened(bench.now()), answers: { q1, q2 } } });
    const { offered } = await choices(await bench.popup());
    expect(offered.join()).not.toMatch(/massage|stroke|stretch|heels|workout|classic|desk/i);
    expect(await bench.start('desk120')).toEqual({
      ok: false,
      reason: 'notOffered',
    });
  });

  it('or from a day that has not come yet, open movement past the two taps, and no more', async () => {
    await bench.begin({ screening: screened(bench.now() + 50 * HOUR) });
    await sees(await bench.popup(), 'A quick look at your legs first');
    expect(await bench.start('massage180')).toEqual({ ok: false, reason: 'notOffered' });
    expect(await bench.start('move120')).toEqual({ ok: true });
  });

  it.each([
    ['corrupt', { schema: 1, breaks: [{ routine: 'massage180' }] }],
    ['newer', { schema: RECENT.schema + 1, breaks: [] }],
    ['no document', 7],
  ])('massage waits two hours where the record of the last ones is %s', async (_, recent) => {
    await bench.begin({ screening: screened(bench.now()), recent });
    const popup = await bench.popup();
    await sees(popup, 'Massage rests for 2 hours');
    expect(namesOf((await choices(popup)).offered)).not.toContain('Calf massage');
    expect(await bench.start('massage180')).toEqual({ ok: false, reason: 'notOffered' });
  });

  it.each([
    ['corrupt', {}, (good: Changed) => ({ ...running('massage180')(good), turn: 'third' })],
    [
      'newer',
      {},
      (good: Changed) => ({ ...running('massage180')(good), schema: SCHEDULE.schema + 1 }),
    ],
    ['for a routine there is not', {}, running('hot_stones')],
    ['in the middle of what the answers rule out', { q4: both('yes') }, running('massage180')],
  ])('no technique runs out of a schedule that is %s', async (_, answers, breakIt) => {
    const schedule = breakIt({ ...waiting(bench.now()) });
    await bench.begin({ schedule, screening: screened(bench.now(), answers) });
    await bench.send({ do: 'sync' });
    expect((await bench.phase()).kind).toBe('waiting');
    const popup = await bench.popup();
    await sees(popup, 'Up next');
    expect(await popup.locator('.player').count()).toBe(0);
  });
});
