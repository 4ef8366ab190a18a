import browser from 'webextension-polyfill';

/** Seconds without input before the browser calls the user idle; 15 is the least it takes. */
export const IDLE_AFTER_SEC = 60;
/** The same while nothing is to be shown anyway: only a night or a journey then wakes the worker. */
const RESTING_IDLE_AFTER_SEC = 60 * 60;

export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

/** Calls back when the browser or this version of the extension has begun anew. */
export function onStarted(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(started);
}

/**
 * Calls back when the user goes idle, locks or returns. After the clock was set back Chromium fires no
 * alarm until the wall clock has caught up; this is what notices.
 */
export function onPresenceChanged(changed: () => void): void {
  browser.idle.onStateChanged.addListener(changed);
}

/** How closely presence is followed: each change of it wakes the worker. */
export function followPresence(resting: boolean): void {
  browser.idle.setDetectionInterval(resting ? RESTING_IDLE_AFTER_SEC : IDLE_AFTER_SEC);
}
