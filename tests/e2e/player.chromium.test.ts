import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sidesOf } from '../../core/routines/doses.ts';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import { totalMs } from '../../core/routines/segments.ts';
import { TECHNIQUES } from '../../core/routines/techniques.ts';
import type { RunningBreak, Schedule } from '../../core/schedule/schedule.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { sleep, until } from './harness/wait.ts';
import { readyScreening, runningBreak, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

declare const chrome: {
  windows: { getAll(): Promise<{ type: string }[]> };
};

declare global {
  /** What a screen reader was given to say. */
  var announced: string[];
  /** What keeps the screen on, or kept it on. */
  var locks: WakeLockSentinel[];
  /** What the clock showed, and from when on. */
  var shown: { readonly text: string; readonly at: number }[];
  /** How many timers have rung. */
  var rung: number;
}

/** Notes what a page says, holds, shows and is woken by; runs in it before its own scripts. */
function watch(): void {
  Object.assign(globalThis, { announced: [], locks: [], shown: [], rung: 0 });
  const heard = new WeakMap<Element, Node | null>();
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[aria-live=polite]')) {
      const { textContent, firstChild } = region;
      const before = heard.get(region);
      // New words in a region that was there before; they may be the same ones, said anew.
      if (textContent && before !== undefined && before !== firstChild) {
        globalThis.announced.push(textContent);
      }
      heard.set(region, firstChild);
    }
    const text = document.querySelector('.player .time')?.textContent;
    if (text && text !== globalThis.shown.at(-1)?.text) {
      globalThis.shown.push({ text, at: Date.now() });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const request = navigator.wakeLock.request.bind(navigator.wakeLock);
  navigator.wakeLock.request = async (type) => {
    const lock = await request(type);
    globalThis.locks.push(lock);
    return lock;
  };
  const set = globalThis.setTimeout;
  globalThis.setTimeout = ((ring: () => void, ms?: number) =>
    set(() => {
      globalThis.rung += 1;
      ring();
    }, ms)) as typeof globalThis.setTimeout;
}

describe('the player', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
    await browser.context.addInitScript(watch);
  });
  afterEach(async () => {
    for (const page of browser.pages()) await page.close();
  });
  afterAll(() => browser?.close());

  async function play(changes: Partial<RunningBreak> & { readonly elapsedMs: Ms }): Promise<void> {
    const one = { ...runningBreak('desk120', { totalMs: 0, ...changes }), ...changes };
    const running = { ...one, totalMs: totalMs(segmentsOfBreak(one)), startedAt: one.since };
    const phase = { kind: 'onBreak', break: running } as const;
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE, { phase });
    await browser.set({ screening: readyScreening(), schedule });
  }
  async function open(path: string, changes: Parameters<typeof play>[0]): Promise<Page> {
    await play(changes);
    const page = await browser.open(path);
    await page.waitForSelector('.player .cb-motion');
    return page;
  }
  const schedule = async () => (await browser.get('schedule')).schedule as Schedule;
  const isRunning = async () => {
    const { phase } = await schedule();
    return phase.kind === 'onBreak' && phase.break.running;
  };
  const isAt = (page: Page, step: string) =>
    until(async () => (await page.innerText('.player h1')) === step, { message: step });
  const label = (page: Page, name: string) => page.waitForSelector(`[aria-label="${name}"]`);

  describe.each(['popup.html', 'break.html'])('by the keys, in %s', (path) => {
    it('is paused and goes on by Space, wherever the focus is but on a button', async () => {
      const page = await open(path, { elapsedMs: 5 * SECOND });
      await page.keyboard.press('Space');
      await label(page, 'Go on');
      expect(await isRunning()).toBe(false);
      await page.keyboard.press('Space');
      await label(page, 'Pause');
      expect(await isRunning()).toBe(true);
      await page.focus('[aria-label=Next]');
      await page.keyboard.press('Space');
      await isAt(page, 'Toe lifts');
      await sleep(300);
      expect(await isRunning()).toBe(true);
      expect(await page.innerText('.player h1')).toBe('Toe lifts');
    });

    it('goes on and back by the arrows, mirrored from right to left', async () => {
      const page = await open(path, { elapsedMs: 5 * SECOND });
      await page.keyboard.press('ArrowRight');
      await isAt(page, 'Toe lifts');
      await page.keyboard.press('ArrowLeft');
      await isAt(page, 'Heel lifts');
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await page.keyboard.press('ArrowLeft');
      await isAt(page, 'Toe lifts');
      await page.keyboard.press('ArrowRight');
      await isAt(page, 'Heel lifts');
    });

    it('leaves keys with another one, and those typed into a field, alone', async () => {
      const page = await open(path, { elapsedMs: 5 * SECOND });
      for (const key of ['Control+ArrowRight', 'Shift+H', 'Alt+h', 'Shift+Space']) {
        await page.keyboard.press(key);
      }
      await page.evaluate(() => {
        const field = document.createElement('input');
        document.querySelector('.player')?.append(field);
        field.focus();
      });
      await page.keyboard.type('hush h ');
      await sleep(300);
      expect(await page.innerText('.player h1')).toBe('Heel lifts');
      expect(await isRunning()).toBe(true);
      expect(await page.inputValue('.player input')).toBe('hush h ');
    });

    it.each([
      ['Escape', 'stopped'],
      ['h', 'hurt'],
    ] as const)('%s ends it as %s, and the focus is in what comes then', async (key, outcome) => {
      const page = await open(path, { elapsedMs: 5 * SECOND });
      await page.keyboard.press(key);
      await page.waitForSelector('.done');
      expect((await schedule()).last).toMatchObject({ outcome });
      const focused = () => page.evaluate(() => document.activeElement !== document.body);
      await until(focused, { message: 'the focus to be somewhere' });
    });
  });

  it('tells once of getting ready, of each step, swap and pause, and of no second', async () => {
    const page = await open('break.html', { elapsedMs: -3 * SECOND });
    await page.waitForSelector('.player:not(.ready)');
    await sleep(2 * SECOND);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'Toe lifts');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'Desk-leg calf stretch');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.player.swap');
    expect(await page.innerText('.say')).toBe('Swap: right leg');
    await page.keyboard.press('Space');
    await label(page, 'Go on');
    await page.keyboard.press('Space');
    await label(page, 'Pause');
    await sleep(3 * SECOND);
    const heard = await page.evaluate(() => announced);
    expect(heard.map((text) => text.split(/(?<=\.) /)[0])).toEqual([
      'Get ready.',
      'Heel lifts, Both legs, 30 seconds.',
      'Toe lifts, Both legs, 20 seconds.',
      'Desk-leg calf stretch, Left leg, 20 seconds.',
      'Swap: right leg, 20 seconds.',
      'Paused',
      'Going on',
    ]);
  });

  it('keeps the screen on while it runs, and no longer', async () => {
    const page = await open('break.html', { elapsedMs: -3 * SECOND });
    const held = () => page.evaluate(() => locks.map(({ released }) => !released));
    const becomes = (wanted: boolean[]) =>
      until(async () => `${await held()}` === `${wanted}`, { message: `locks ${wanted}` });
    await becomes([true]);
    await page.keyboard.press('Space');
    await becomes([false]);
    await page.keyboard.press('Space');
    await becomes([false, true]);
    // Hidden, a page loses it; seen again, it asks again, and once.
    await page.evaluate(async () => {
      await locks.at(-1)?.release();
      document.dispatchEvent(new Event('visibilitychange'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await becomes([false, false, true]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.done');
    await becomes([false, false, false]);
  });

  // A busy machine is late, but not three times on end.
  it('shows the same second in two windows, on its own seconds, and rests while paused', {
    retry: 2,
  }, async () => {
    // Neither a whole second of the clock nor of these windows.
    const since = Date.now() - 137;
    const popup = await open('popup.html', { elapsedMs: -4_321, since });
    const window = await browser.open('break.html');
    await window.waitForSelector('.player .cb-motion');
    await sleep(6 * SECOND);
    const late: number[] = [];
    for (const page of [popup, window]) {
      const all = await page.evaluate(() => shown);
      expect(all.map(({ text }) => text).join(' ')).toContain('2 1 0:30 0:29');
      // The first is what it opened with.
      for (const { at } of all.slice(1)) late.push((at - since - 4_321 + 10_000) % SECOND);
    }
    late.sort((a, b) => a - b);
    expect(late[Math.floor(late.length / 2)]).toBeLessThan(60);

    await popup.keyboard.press('Space');
    await label(window, 'Go on');
    await sleep(500);
    const times = () => Promise.all([popup, window].map((page) => page.innerText('.time')));
    const rings = () =>
      Promise.all([popup, window].map((page) => page.evaluate(() => globalThis.rung)));
    const [paused, before] = [await times(), await rings()];
    expect(paused[0]).toBe(paused[1]);
    await sleep(2.5 * SECOND);
    expect(await times()).toEqual(paused);
    expect(await rings()).toEqual(before);
  });

  it('never loses the focus, from the get-ready to the end', async () => {
    const page = await open('popup.html', { elapsedMs: -3 * SECOND });
    const focused = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    const keeps = (what: string) => until(focused, { timeoutMs: SECOND, message: what });
    await keeps('the focus in the get-ready');
    await page.waitForSelector('.player:not(.ready)');
    await keeps('the focus in the first step');
    for (const name of ['Pause', 'Go on', 'Next', 'Back']) {
      await page.click(`[aria-label="${name}"]`);
      await sleep(200);
      await keeps(`the focus after ${name}`);
    }
    await page.click('.player .picture');
    await keeps('the focus after a click on the picture');
    await page.click('.player .acts .btn:not(.hurts)');
    await page.waitForSelector('.done');
    await keeps('the focus when it is done');
  });

  it('fits the popup with every technique, getting ready, at work, swapped and paused', async () => {
    const page = await open('popup.html', { elapsedMs: 0 });
    await page.setViewportSize({ width: 360, height: 600 });
    for (const { id } of TECHNIQUES) {
      const side = sidesOf(id)[0] ?? 'both';
      const own = { name: id, steps: [{ technique: id, side, sec: 15 }] };
      for (const legs of [['left', 'right'], ['right']]) {
        if (legs.length === 1 && side === 'both') continue;
        for (const elapsedMs of [-4 * SECOND, 7 * SECOND, 15.5 * SECOND]) {
          if (legs.length === 1 && elapsedMs > 15 * SECOND) continue;
          const routine = `own_${id}`.slice(0, 12);
          const changes = {
            ...{ routine, own, legs, elapsedMs, since: Date.now(), running: false },
          };
          const shows = elapsedMs < 0 ? '.player.ready' : '.player:not(.ready)';
          const drawn = `${shows} .cb-${id.replaceAll('_', '-')}.cb-motion`;
          // What is stored behind the worker's back, its own alarm may just be writing over.
          const shown = async () => {
            await play(changes);
            return page.waitForSelector(drawn, { timeout: 2 * SECOND });
          };
          await until(shown, { message: `${id} at ${elapsedMs} ms` });
          const [height, width] = await page.evaluate(() => {
            const { scrollHeight, scrollWidth } = document.documentElement;
            return [scrollHeight, scrollWidth];
          });
          expect.soft([height, width], `${id} ${legs} ${elapsedMs}`).toEqual([600, 360]);
        }
      }
    }
  });

  it('moves from the popup to a window of its own, large enough to be read across the desk', async () => {
    const popup = await open('popup.html', { elapsedMs: 5 * SECOND });
    const opened = browser.context.waitForEvent('page');
    await popup.click('.enlarge');
    const window = await opened;
    await window.waitForSelector('.player .cb-motion');
    await until(() => popup.isClosed(), { message: 'the popup to be closed' });
    const windows = await browser.inExtension(() => chrome.windows.getAll());
    expect(windows.map(({ type }) => type)).toContain('popup');
    expect(await window.locator('.enlarge').count()).toBe(0);
    expect(await window.locator('.keys').isVisible()).toBe(true);
  });
});
