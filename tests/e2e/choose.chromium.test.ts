import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Routines } from '../../core/routines/own.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { until } from './harness/wait.ts';
import { type Bench, POPUP, startBench } from './safety/bench.ts';
import { both, done, finished, left, screened } from './safety/documents.ts';
import { reach } from './safety/keys.ts';
import { click, listed, namesOf, pick, plain, sees } from './safety/view.ts';
import { violationsOn } from './views/axe.ts';

const ALL = 14;
/** 60 characters: the longest name there may be. */
const LONG = 'Before lunch, when the kettle is on and nobody is around yet';
const OWN: Routines = {
  own: [
    {
      ...{ id: 'own_long', name: LONG, note: 'Mind the cable.' },
      steps: [{ technique: 'heel_raises', side: 'both', sec: 40 }],
    },
    {
      ...{ id: 'own_rtl', name: 'استراحة قصيرة', note: '' },
      steps: [{ technique: 'ball_roll', side: 'left', sec: 30 }],
    },
  ],
  favourites: [],
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

const ready = (changed = {}) => screened(bench.now(), changed);
const routines = (stored: Partial<Routines>) => ({
  routines: { schema: 1, own: [], favourites: [], ...stored },
});

async function choose(): Promise<Page> {
  const popup = await bench.popup();
  await click(popup, 'Choose another');
  await popup.waitForSelector('.choose .routine');
  return popup;
}
const places = {
  'the popup': choose,
  'the options page': async () => {
    const page = await bench.options('routines');
    await page.waitForSelector('.routine');
    return page;
  },
};

const names = async (page: Page) => namesOf((await listed(page)).offered);
/** What has the focus, as a screen reader names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return on?.getAttribute('aria-label') ?? (on as HTMLElement | null)?.innerText.trim();
  });
const settles = (page: Page, name: string) =>
  until(async () => (await focused(page)) === name, { message: `the focus on ${name}` });
const star = (page: Page, name: string) =>
  page.getByRole('button', { name: `Favourite: ${name}`, exact: true });
const open = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const counts = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('.found [role=status]')?.innerText === wanted,
    words,
  );

describe('choosing a routine', () => {
  beforeEach(async () => {
    await bench.begin({ screening: ready() });
  });

  describe('by length and place', () => {
    it('is done with the keyboard, and each filter says its state', async () => {
      const page = await choose();
      await reach(page, '[name=up-to]:checked');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await counts(page, '9 routines for today');
      expect(await page.getByLabel('3 min').isChecked()).toBe(true);
      expect(await names(page)).not.toContain('Heels day');
      const meeting = page.getByRole('button', { name: 'In a meeting' });
      expect(await meeting.getAttribute('aria-pressed')).toBe('false');
      await reach(page, '.filters .chip:nth-child(2)');
      await page.keyboard.press('Space');
      await counts(page, '2 routines for today');
      expect(await meeting.getAttribute('aria-pressed')).toBe('true');
      expect(await names(page)).toEqual(['Quick reset', 'Meeting move']);
      await page.keyboard.press('Space');
      await counts(page, '9 routines for today');
    });

    it('offers a way out where nothing is left, and the keyboard goes on from there', async () => {
      const page = await choose();
      await reach(page, '[name=up-to]:checked');
      // Past the last one is the first again.
      await page.keyboard.press('ArrowRight');
      expect(await page.getByLabel('1 min').isChecked()).toBe(true);
      await reach(page, '.filters .chip:nth-child(4)');
      await page.keyboard.press('Enter');
      await sees(page, '0 routines for today', 'Nothing here fits all of that.');
      await reach(page, '.card .btn');
      await page.keyboard.press('Enter');
      await counts(page, `${ALL} routines for today`);
      expect(await page.evaluate(() => document.activeElement?.matches('[name=up-to]'))).toBe(true);
      expect(await page.locator('[aria-pressed=true]').count()).toBe(0);
    });

    it('knows that nobody stands and sits at once', async () => {
      const page = await choose();
      await page.getByRole('button', { name: 'Seated' }).click();
      await counts(page, '13 routines for today');
      await page.getByRole('button', { name: 'Standing' }).click();
      await counts(page, '1 routine for today');
      expect(await page.locator('.chip[aria-pressed=true]').allInnerTexts()).toEqual(['Standing']);
    });

    it('shows three routines at first sight, and the filters wherever one has scrolled to', async () => {
      const page = await choose();
      const inView = () =>
        page.locator('.routine').evaluateAll(
          (all) =>
            all.filter((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }).length,
        );
      expect(await inView()).toBeGreaterThanOrEqual(3);
      await page.evaluate(() => scrollTo(0, 9_999));
      const back = await page.getByRole('button', { name: 'Back' }).boundingBox();
      const filters = await page.locator('.filters').boundingBox();
      expect(back?.y).toBeGreaterThanOrEqual(0);
      expect(filters?.y).toBeGreaterThanOrEqual(0);
      expect((filters?.y ?? 0) + (filters?.height ?? 0)).toBeLessThan(POPUP.height / 2);
    });
  });

  describe('favourites', () => {
    it('are kept, come first, and the star keeps the focus', async () => {
      let page = await choose();
      await page.getByRole('button', { name: 'Favourites' }).click();
      await sees(page, 'No favourites yet.');
      await page.locator('.card .btn').click();
      expect(await star(page, 'Calf massage').getAttribute('aria-pressed')).toBe('false');
      await star(page, 'Calf massage').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.star[aria-pressed=true]');
      // Nothing moves under the hand.
      expect(await focused(page)).toBe('Favourite: Calf massage');
      expect((await names(page)).indexOf('Calf massage')).toBeGreaterThan(5);
      await page.close();
      page = await choose();
      expect((await names(page))[0]).toBe('Calf massage');
      expect(await star(page, 'Calf massage').getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'Favourites' }).click();
      await counts(page, '1 routine for today');
      // Taken back, it stays to be given again, until something else is asked for.
      await star(page, 'Calf massage').click();
      await page.waitForSelector('.star[aria-pressed=false]');
      expect(await names(page)).toEqual(['Calf massage']);
      const options = await places['the options page']();
      expect((await names(options))[0]).toBe('Quick reset');
    });

    it('that today does not allow are among the others, with the reason', async () => {
      await bench.begin({
        screening: ready({ q4: both('yes') }),
        ...routines({ favourites: ['massage180', 'pump60'] }),
      });
      const { offered, withheld } = await listed(await choose());
      expect(namesOf(offered)[0]).toBe('Ankle pump');
      expect(namesOf(offered)).not.toContain('Calf massage');
      expect(withheld[0]).toBe(
        'Calf massage · 3 minutes: Your safety check does not open it. Instead: Movement only.',
      );
    });
  });

  describe.each(Object.entries(places))('a look at a routine in %s', (_, visit) => {
    it('shows its steps and how each is done, and leads back to where one was', async () => {
      const page = await visit();
      const name = page.getByRole('button', { name: 'Calf massage', exact: true });
      await name.focus();
      await page.keyboard.press('Enter');
      await settles(page, 'Calf massage');
      expect(plain(await page.innerText('.step-list'))).toBe(
        'Long smooth strokes 25 seconds, each leg Light strokes Kneading (squeeze and lift) 40 seconds, ' +
          'each leg Kneading Long smooth strokes 15 seconds, each leg Light strokes Toes up, toes down 20 ' +
          'seconds, both legs Movement',
      );
      await reach(page, '.step-list li:nth-child(2) .step');
      await page.keyboard.press('Enter');
      await settles(page, 'Kneading (squeeze and lift)');
      await page.waitForSelector('.preview .cb-motion:not(.cb-paused)');
      expect(await page.locator('.preview .cb-motion').getAttribute('style')).toContain('2s');
      const texts = ['Nothing you told us rules it out today.', 'Gently squeeze and lift it away'];
      await sees(page, ...texts, 'Also stop for a bruised feeling', 'Works on', '3 to 4 out of 10');
      await click(page, 'Pause the picture');
      await page.waitForSelector('.preview .cb-paused');
      expect(await focused(page)).toBe('Play the picture');
      await click(page, 'Back');
      await page.waitForSelector('.step-list');
      expect(plain((await focused(page)) ?? '')).toContain('Kneading (squeeze and lift)');
      await click(page, 'Back');
      await page.waitForSelector('.routines');
      expect(await focused(page)).toBe('Calf massage');
    });

    it('never starts what is ruled out, and says why it is', async () => {
      await bench.begin({ screening: ready({ q4: both('yes') }) });
      const page = await visit();
      await open(page, 'After a workout');
      await page.waitForSelector('.step-list');
      const starts = page.getByRole('button', { name: /^start/i });
      expect(await starts.count()).toBe(0);
      await sees(page, 'Not for now', 'Your safety check does not open it.');
      const steps = await page.locator('.step').allInnerTexts();
      const ruledOut = steps.map((text) => text.includes('Not for you today'));
      expect(ruledOut).toEqual([false, true, true, true, true, true]);
      await page.locator('.step').nth(3).click();
      await page.waitForSelector('.preview .how');
      await sees(page, 'Not for you today: your answers rule it out.', 'because you have had a');
      expect(await starts.count()).toBe(0);
      await click(page, 'Back');
      await click(page, 'Instead: Movement only.');
      await page.waitForSelector('.begin-bar .primary');
      await sees(page, 'Movement only', '2 minutes, both legs');
    });

    it('tells of one leg, and of massage that rests', async () => {
      await bench.begin({ screening: ready({ q9: left('broken') }) });
      let page = await visit();
      await open(page, 'Calf massage');
      await sees(
        page,
        '1 minute, 40 seconds, the right leg only',
        '25 seconds, the right leg only',
      );
      await page.locator('.step').first().click();
      await sees(page, 'Today for your right leg only.', "We won't show massage for your left leg");
      const recent = done(finished('massage180', bench.now() - HOUR, MINUTE));
      await bench.begin({ screening: ready(), recent });
      page = await visit();
      await open(page, 'Calf massage');
      await page.locator('.step').first().click();
      await sees(page, 'Massage rests for 2 hours');
    });

    it('is over when an answer locks', async () => {
      const page = await visit();
      await open(page, 'Calf massage');
      await page.locator('.step').first().click();
      await page.waitForSelector('.preview .how');
      await bench.browser.set({ screening: ready({ q2: left('yes') }) });
      await page.waitForSelector('.lock');
      expect(await page.locator('.how, .step, .routine, .cb-art').count()).toBe(0);
    });
  });

  it('starts at once what needs no look at the legs, and asks before what does', async () => {
    let page = await choose();
    await pick(page, 'Quick reset');
    await page.waitForSelector('.player');
    await bench.begin({ screening: ready() });
    page = await choose();
    await open(page, 'Desk calf reset');
    await page.click('.begin-bar .primary');
    await page.waitForSelector('.tap .none');
  });

  it('shows the user’s own routines, whatever they are called', async () => {
    await bench.begin({ screening: ready(), ...routines(OWN) });
    const page = await choose();
    expect((await names(page)).slice(0, 2)).toEqual([LONG, 'استراحة قصيرة']);
    await page.getByRole('button', { name: 'Yours' }).click();
    await counts(page, '2 routines for today');
    // The popup makes room for its own scroll bar; a window does not.
    await page.setViewportSize({ width: 360, height: 2_000 });
    const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(wide)).toBe(false);
    await open(page, LONG);
    await sees(page, 'Mind the cable.', '40 seconds, both legs');
    expect(await page.evaluate(wide)).toBe(false);
  });

  it('asks for the safety check first, where it was not answered', async () => {
    await bench.begin();
    const page = await bench.options('routines');
    await sees(page, 'First, a few questions of the safety check.');
    expect(await page.locator('.routine').count()).toBe(0);
    await click(page, 'Begin the safety check');
    await page.waitForSelector('#question, .question');
  });

  describe.each(Object.entries(places))('in %s axe finds nothing wrong', (_, visit) => {
    it.each<[string, (page: Page) => Promise<unknown>]>([
      ['with the list', async () => {}],
      [
        'with nothing left',
        (page) =>
          page
            .getByLabel('1 min')
            .check()
            .then(() => page.getByRole('button', { name: 'Standing' }).click()),
      ],
      ['with the steps of one', (page) => open(page, LONG)],
      ['with the steps of what is withheld', (page) => open(page, 'Calf massage')],
      [
        'with how one is done',
        (page) =>
          open(page, 'Calf massage')
            .then(() => page.locator('.step').first().click())
            .then(() => page.waitForSelector('.preview .how')),
      ],
    ])('%s', async (_, go) => {
      await bench.begin({ screening: ready({ q4: both('yes') }), ...routines(OWN) });
      const page = await visit();
      await go(page);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
});
