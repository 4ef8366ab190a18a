import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Bench } from './bench.ts';
import { button, sees } from './view.ts';

/** What can be said of a routine. */
export const HURT = 'It hurt (5 or more), or I stopped because of pain';
export const CHANGE =
  'Something new: swelling, colour change, bruise, numbness, or trouble with chest or breathing';

/** Does the twenty seconds' routine in the popup, which then asks how it felt. */
export async function move(bench: Bench): Promise<Page> {
  const popup = await bench.popup();
  await popup.waitForSelector('.home');
  expect(await bench.start('reset20', 0)).toEqual({ ok: true });
  await sees(popup, 'Heel lifts');
  await sees(popup, 'Get ready');
  await button(popup, 'Next').click();
  await popup.locator('.player:not(.ready)').waitFor();
  await button(popup, 'Next').click();
  await popup.waitForSelector('h1:text-is("Toe lifts")');
  await button(popup, 'Next').click();
  await sees(popup, 'Done. Your calves have moved. How did that feel?');
  return popup;
}

/**
 * Lets a routine play on for so many seconds, and looks at it as often as its alarm would: one that nobody
 * looks at was slept through.
 */
export async function playOn(bench: Bench, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 25) {
    bench.clock.jump(Math.min(left, 25));
    expect(await bench.send({ do: 'sync' })).toEqual({ ok: true });
  }
}
