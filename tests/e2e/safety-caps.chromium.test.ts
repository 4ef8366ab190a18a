import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Recent } from '../../core/history/recent.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { done, finished, screened, waiting } from './safety/documents.ts';
import { choices, click, listed, namesOf, plain, sees, words } from './safety/view.ts';

describe('enough for now', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => {
    bench.goTo(15);
    return bench.begin();
  });
  afterAll(() => bench?.close());

  /** Massages of a minute that ended so many hours ago, and all questions answered. */
  const massagedAgo = (...hours: number[]) =>
    bench.begin({
      screening: screened(bench.now()),
      recent: done(...hours.map((ago) => finished('massage180', bench.now() - ago * HOUR, MINUTE))),
    });
  const clockTime = (at: number) =>
    plain(new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(at));

  it('a massage is followed by two hours without one, said kindly, and movement at any time', async () => {
    await bench.begin({ screening: screened(bench.now()) });
    const popup = await bench.popup();
    await popup.waitForSelector('.home');
    expect(await bench.start('massage180')).toEqual({ ok: true });
    await popup.waitForSelector('.player');
    bench.clock.jump(185);
    await sees(popup, 'Done. Your calves have moved.');
    const ended = (await bench.browser.get('recent')).recent as Recent;
    await click(popup, 'Good');
    await click(popup, 'Done');
    // The view looks at its clock once a second.
    const back = clockTime((ended.breaks[0]?.endedAt ?? 0) + 2 * HOUR);
    await sees(popup, `Massage rests for 2 hours: it is back at ${back}.`);
    const { offered, withheld } = await choices(popup);
    expect(namesOf(offered)).toContain('Desk calf reset');
    expect(withheld).toContainEqual(
      expect.stringMatching(
        /^Calf massage · 3 minutes: Massage rests for 2 hours: it is back at .* Moving is fine at any time\. Instead: Desk calf reset\.$/,
      ),
    );
    expect(await bench.start('massage180')).toEqual({ ok: false, reason: 'notOffered' });
    await click(popup, 'Choose another');
    bench.clock.jump((2 * HOUR) / SECOND - 60);
    expect((await listed(popup)).withheld.join()).toContain('Calf massage');
    bench.clock.jump(60);
    await sees(popup, 'Calf massage 3 minutes, both legs');
  });

  it('the third massage of a day is the last, until tomorrow', async () => {
    await massagedAgo(9, 6, 3);
    const popup = await bench.popup();
    await sees(
      popup,
      'That was enough massage for today. It is back tomorrow. Moving is fine at any time.',
    );
    const { withheld } = await choices(popup);
    expect(withheld).toContain(
      'Calf massage · 3 minutes: That was enough massage for today. It is back tomorrow. Instead: Desk calf reset.',
    );
    expect(await bench.start('gentle180')).toEqual({ ok: false, reason: 'notOffered' });
    expect(await words(popup)).not.toMatch(/limit|forbidden|not allowed|error|too much/i);
    bench.goTo(0, 0, 1);
    await sees(popup, 'A quick look at your legs first');
    expect(await bench.start('gentle180')).toEqual({ ok: true });
  });

  it('two massages of today and one of yesterday leave one', async () => {
    await massagedAgo(20, 6, 3);
    expect(await bench.start('massage180')).toEqual({ ok: true });
  });
});

describe('what today is like', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(async () => {
    bench.goTo(15);
    // A long break comes next.
    const schedule = waiting(bench.now(), { turn: 1 });
    await bench.begin({ screening: screened(bench.now()), schedule });
  });
  afterAll(() => bench?.close());

  it.each([
    ['Heels', 'Heels day', 'heels240'],
    ['Workout', 'After a workout', 'workout300'],
    ['Trip', 'Long sit or travel', 'sitting180'],
    ['Meetings', 'Soleus session', 'soleus300'],
  ])('%s changes the suggestion, once more takes it back', async (context, routine, id) => {
    // The last one is not suggested again, unless the day asks for it.
    await bench.browser.set({ recent: done(finished(id, bench.now() - 3 * HOUR)) });
    const popup = await bench.popup();
    const suggested = () => popup.innerText('.home .card h2');
    await sees(popup, 'Today: Heels Workout Trip Meetings');
    const before = await suggested();
    expect(before).not.toBe(routine);
    const chip = popup.getByRole('button', { name: context, exact: true });
    await chip.click();
    await sees(popup, `Up next ${routine}`);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await chip.click();
    await popup.waitForFunction(
      (text) => document.querySelector<HTMLElement>('.home .card h2')?.innerText === text,
      before,
    );
  });

  it('is over at midnight', async () => {
    const popup = await bench.popup();
    await click(popup, 'Workout');
    await sees(popup, 'Up next After a workout');
    bench.goTo(23, 59, 57);
    await bench.send({ do: 'sync' });
    await sees(popup, 'A quick look at your legs first');
    await click(popup, 'Start now');
    await click(popup, 'None of these');
    await click(popup, 'No');
    await popup.waitForSelector('.player');
    await click(popup, 'Stop');
    await click(popup, 'Skip');
    await sees(popup, 'Today:');
    expect(await popup.locator('.chips [aria-pressed=true]').count()).toBe(0);
  });
});
