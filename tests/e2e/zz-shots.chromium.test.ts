import { it } from 'vitest';
import { wholeMs } from '../../core/routines/segments.ts';
import { listenTo } from './guidance/heard.ts';
import { launchChromium } from './harness/chromium.ts';
import { readyScreening, runningBreak, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

it('shots', async () => {
  const browser = await launchChromium({ extension: CHROMIUM_BUILD });
  await listenTo(browser);
  await browser.set({
    screening: readyScreening(),
    schedule: waitingSchedule(Date.now() + 1200_000),
  });
  const page = await browser.open('options.html#guidance');
  for (const [w, name] of [
    [1000, 'wide'],
    [360, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width: w, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const box = page.locator('section[aria-labelledby=guidance]');
      await page.waitForSelector('#guidanceSound');
      if (w === 1000 && colorScheme === 'light') {
        await box.screenshot({ path: '/tmp/voice-opt-off.png' });
        await page.check('#guidanceSound');
        await page.waitForSelector('#guidanceVolume');
        await page.waitForTimeout(300);
      }
      await box.scrollIntoViewIfNeeded();
      await box.screenshot({ path: `/tmp/voice-opt-${name}-${colorScheme}.png` });
    }
  }
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.evaluate(() => document.getElementById('guidance')?.scrollIntoView());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.screenshot({ path: '/tmp/voice-opt-page.png' });
  for (const [r, at] of [
    ['massage180', 52],
    ['desk120', 92],
  ] as const) {
    const running = runningBreak(r, { totalMs: wholeMs(r), elapsedMs: at * 1000 });
    await browser.set({
      schedule: waitingSchedule(Date.now() + 1200_000, {
        phase: { kind: 'onBreak', break: running },
      }),
    });
    const p = await browser.open('popup.html');
    await p.setViewportSize({ width: 360, height: 600 });
    await p.waitForSelector('.player .cb-motion');
    await p.emulateMedia({ colorScheme: r === 'desk120' ? 'dark' : 'light' });
    await p.screenshot({ path: `/tmp/voice-player-${r}.png` });
    await p.click('.speaker');
    await p.waitForTimeout(300);
    await p.screenshot({ path: `/tmp/voice-player-${r}-off.png` });
    await p.close();
  }
  await browser.close();
});
