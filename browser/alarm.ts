import browser from 'webextension-polyfill';
import { MIN_ALARM_MS } from '../core/schedule/deadline.ts';
import type { Ms } from '../core/time.ts';

/** The only alarm there is. It is a hint: storage is the truth. */
const NAME = 'wake';
/** Browsers keep alarm times as floating point. */
const SAME_MS: Ms = 1_000;

export function onAlarm(wake: () => void): void {
  browser.alarms.onAlarm.addListener(wake);
}

/**
 * Makes the browser wake us at `at`, or not at all where that is infinite. An alarm already set for then
 * is left alone: setting it anew within the last half minute would delay it. One for an earlier time is
 * moved.
 */
export async function wakeAt(at: Ms, now: Ms): Promise<void> {
  if (!Number.isFinite(at)) {
    await browser.alarms.clear(NAME);
    return;
  }
  const existing = await browser.alarms.get(NAME);
  if (existing && Math.abs(existing.scheduledTime - at) < SAME_MS) return;
  await browser.alarms.create(NAME, { when: Math.max(at, now + MIN_ALARM_MS) });
}
