import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { type Firefox, type FirefoxPopup, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/wait.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { FIREFOX_BUILD, FIREFOX_ID, firefoxUser, type User } from './user.ts';

declare const browser: {
  action: { getBadgeText(of: object): Promise<string> };
  notifications: { getAll(): Promise<object> };
};

const badge = () => browser.action.getBadgeText({});
const shown = async () => Object.keys(await browser.notifications.getAll()).length;

declare const Services: { wm: { getMostRecentWindow(kind: string): Window } };

/** Where the button in the toolbar has its picture from. Runs in the browser's own window. */
const icon = () => {
  const { document: chrome } = Services.wm.getMostRecentWindow('navigator:browser');
  const styled = [...chrome.querySelectorAll('[style*="/icons/"]')];
  return styled.map((one) => one.getAttribute('style')).join();
};

async function press(popup: FirefoxPopup, css: string): Promise<void> {
  const click = (at: string) => {
    const found = document.querySelector<HTMLElement>(at);
    found?.click();
    return found !== null;
  };
  await until(() => popup.evaluate(click, css), { message: css });
}

/** The step, and when it will be over by the seconds that the popup shows. */
async function readPlayer(popup: FirefoxPopup): Promise<{ step: string; endsAt: number }> {
  const texts = () => {
    const [step, time] = ['.player h1', '.player .time'].map((css) => document.querySelector(css));
    return step && time?.textContent?.includes(':')
      ? { step: step.textContent, time: time.textContent }
      : null;
  };
  const { step, time } = await until(() => popup.evaluate(texts), { message: 'the player' });
  const [minutes = 0, seconds = 0] = time.split(':').map(Number);
  return { step, endsAt: Date.now() + minutes * MINUTE + seconds * SECOND };
}

describe('the toolbar of a Firefox without a notification service', () => {
  let firefox: Firefox;
  let user: User;

  const reminded = async () => {
    const { phase } = (await user.get('schedule')) as Schedule;
    return phase.kind === 'due' && phase.reminded;
  };

  beforeAll(async () => {
    firefox = await launchFirefox({ extension: FIREFOX_BUILD, extensionId: FIREFOX_ID });
    user = firefoxUser(firefox);
  });
  beforeEach(async () => {
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE);
    await user.set({ screening: readyScreening(), schedule });
  });
  afterAll(() => firefox?.close());

  it('opens the popup again at the same step, with the same time left', async () => {
    const popup = await firefox.openPopup();
    await press(popup, '.acts .primary');
    // Once for the get-ready, and once for the first step.
    await press(popup, '[aria-label=Next]');
    await readPlayer(popup);
    await press(popup, '[aria-label=Next]');
    await until(async () => (await readPlayer(popup)).step === 'Ankle circles');
    const before = await readPlayer(popup);
    await popup.close();
    const again = await firefox.openPopup();
    const after = await readPlayer(again);
    await again.close();
    expect(after.step).toBe('Ankle circles');
    // Each of the two shows whole seconds.
    expect(Math.abs(after.endsAt - before.endsAt)).toBeLessThan(1.5 * SECOND);
  });

  it('has the badge, and a reminder that Firefox closed at once is no answer', async () => {
    await user.set({ schedule: waitingSchedule(Date.now() - SECOND) });
    const popup = await user.open('popup.html');
    await popup.see('.ring.due');
    await until(reminded, { message: 'the reminder to be sent' });
    await until(async () => (await firefox.evaluate(shown)) === 0, { message: 'its close' });
    expect(await firefox.evaluate(badge)).toBe('!');
    expect(await firefox.chrome(icon)).toContain('/icons/due-');
    await (await user.open('popup.html')).see('.ring.due');
    expect(await reminded()).toBe(true);
    expect(await firefox.evaluate(badge)).toBe('!');
    await popup.click('.acts.three .btn:nth-child(3)');
    await popup.click('.acts .btn.wide');
    await until(async () => (await firefox.chrome(icon)).includes('/icons/paused-'));
    expect(await user.errors()).toEqual([]);
  });
});
