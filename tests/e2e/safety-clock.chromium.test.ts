import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, SECOND } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { none, screened, settings, waiting } from './safety/documents.ts';
import { playOn } from './safety/routine.ts';
import { choices, click, listed, namesOf, pick, sees, words } from './safety/view.ts';

describe('while the popup is open', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => {
    bench.goTo(15);
    return bench.begin();
  });
  afterAll(() => bench?.close());

  /** Massage is on offer, and will not be in so many seconds, as an answer grows too old. */
  async function offerFor(seconds: number): Promise<void> {
    const old = none(bench.now() - 7 * DAY + seconds * SECOND, 'q9');
    await bench.begin({
      screening: screened(bench.now(), old as object),
      schedule: waiting(bench.now(), { turn: 1 }),
      settings: settings(null, { context: 'workout', until: bench.now() + DAY }),
    });
  }

  it('the suggested massage goes when an answer grows too old', async () => {
    await offerFor(6);
    const popup = await bench.popup();
    await sees(popup, 'Up next After a workout 5 minutes, both legs');
    await sees(popup, '1 question is due to open stretches and massage.');
    expect(await words(popup)).not.toContain('After a workout');
    const { offered } = await choices(popup);
    expect(offered.join()).not.toMatch(/massage|stroke|stretch|workout|classic/i);
    for (const routine of ['workout300', 'massage180', 'gentle180', 'desk120', 'stand120']) {
      expect(await bench.start(routine)).toEqual({ ok: false, reason: 'notOffered' });
    }
    expect((await bench.phase()).kind).toBe('waiting');
  });

  it('the open list of routines withholds massage from that moment on', async () => {
    await offerFor(60);
    const popup = await bench.popup();
    await click(popup, 'Choose another');
    expect(namesOf((await listed(popup)).offered)).toContain('Calf massage');
    bench.clock.jump(60);
    await sees(popup, 'Not for now');
    const { offered, withheld } = await listed(popup);
    expect(namesOf(offered)).not.toContain('Calf massage');
    expect(withheld).toContain(
      'Calf massage · 3 minutes: Your safety check does not open it. Instead: Movement only.',
    );
  });

  it('a massage whose check was begun in time is not started after it', async () => {
    await offerFor(60);
    const popup = await bench.popup();
    await click(popup, 'Choose another');
    await pick(popup, 'Calf massage');
    await click(popup, 'None of these');
    await click(popup, 'No');
    await sees(popup, 'How are your legs?');
    bench.clock.jump(60);
    await click(popup, 'Fine, or both a bit tight');
    await sees(popup, 'Then we go easier today This routine is not on offer just now.');
    await sees(popup, 'What you can still do: Movement only, 2 minutes, both legs');
    await click(popup, 'Start now');
    await popup.waitForSelector('.player');
    expect(await bench.phase()).toMatchObject({ break: { routine: 'move120' } });
  });

  it('midnight brings the two taps back, and the list offers nothing past them', async () => {
    bench.goTo(23, 59, 56);
    await bench.begin({ screening: screened(bench.now()) });
    const popup = await bench.popup();
    await sees(popup, 'Up next');
    await sees(
      popup,
      'A quick look at your legs first Two taps, once a day. Then your break starts.',
    );
    expect(await bench.start('pump60', 0)).toEqual({
      ok: false,
      reason: 'checkFirst',
    });
    await click(popup, 'Start now');
    await sees(popup, 'Right now · 1 of 2');
    await click(popup, 'None of these');
    await sees(popup, 'Right now · 2 of 2');
    await click(popup, 'No');
    await popup.waitForSelector('.player');
  });

  it.each(['pump60', 'massage180'])('%s runs on over midnight, to its end', async (routine) => {
    bench.goTo(23, 59, 50);
    await bench.begin({ screening: screened(bench.now()) });
    const popup = await bench.popup();
    await popup.waitForSelector('.home');
    expect(await bench.start(routine)).toEqual({ ok: true });
    await sees(popup, 'Stop if it hurts, tingles or feels wrong.');
    bench.clock.jump(20);
    expect(await bench.send({ do: 'sync' })).toEqual({ ok: true });
    expect((await bench.phase()).kind).toBe('onBreak');
    // The line of what to heed stays, though the day's answers have ended.
    await sees(popup, 'Stop if it hurts, tingles or feels wrong.');
    await playOn(bench, 180);
    await sees(popup, 'Done. Your calves have moved.');
    await click(popup, 'Good');
    await click(popup, 'Done');
    await sees(popup, 'A quick look at your legs first');
  });
});
