import browser from 'webextension-polyfill';
import { isCallAddress } from '../core/schedule/call-sites.ts';
import { PRESENT, type Signs } from '../core/schedule/signs.ts';
import { IDLE_AFTER_SEC } from './lifecycle.ts';
import { report } from './report.ts';
import { isViewOpen } from './views.ts';

/** What cannot be found out keeps nobody from being reminded. */
function orElse<T>(what: string, found: Promise<T>, otherwise: T): Promise<T> {
  return found.catch((error) => {
    report(what, error);
    return otherwise;
  });
}

async function isFullScreen(): Promise<boolean> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal', 'popup', 'app'] });
  return windows.some(({ state }) => state === 'fullscreen');
}

async function listen(): Promise<Pick<Signs, 'sound' | 'call'>> {
  const ours = browser.runtime.getURL('');
  const audible = await browser.tabs.query({ audible: true });
  // Whose address we may not read is not ours, and no call that we were allowed to know of.
  const others = audible.filter(({ url }) => !url?.startsWith(ours));
  return {
    sound: others.some(({ mutedInfo }) => !mutedInfo?.muted),
    // Someone who muted the tab is still in the call.
    call: others.some(({ url }) => url !== undefined && isCallAddress(url)),
  };
}

/** What the browser can tell of the moment. Never rejects: what is not known counts as nothing. */
export async function readSigns(): Promise<Signs> {
  const { idle, fullScreen, sound, call, watched } = PRESENT;
  const [idleNow, fullScreenNow, heard, watchedNow] = await Promise.all([
    orElse('ask who is there', browser.idle.queryState(IDLE_AFTER_SEC), idle),
    orElse('look for full screen', isFullScreen(), fullScreen),
    orElse('listen for sound', listen(), { sound, call }),
    orElse('look for our views', isViewOpen(), watched),
  ]);
  return { idle: idleNow, fullScreen: fullScreenNow, ...heard, watched: watchedNow };
}
