import browser from 'webextension-polyfill';

/** Seconds without input before the browser calls the user idle; 15 is the least it takes. */
const IDLE_AFTER_SEC = 60;

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
  browser.idle.setDetectionInterval(IDLE_AFTER_SEC);
  browser.idle.onStateChanged.addListener(changed);
}
