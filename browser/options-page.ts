import { areNotificationsBlocked } from './blocked.ts';
import {
  askCallPermission,
  dropCallPermission,
  hasCallPermission,
  onCallPermissionChanged,
} from './calls.ts';
import { openKeySettings, readKeys } from './key-settings.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { playHere } from './sound-tone.ts';
import { nameBrowser, readSystem } from './system.ts';
import { watchJournal } from './watch-journal.ts';

/** What the options page gives its views: what all pages give, and what the browser has settings for. */
export const optionsPage = {
  ...page,
  watchJournal,
  browser: {
    name: nameBrowser(),
    readSystem,
    areNotificationsBlocked,
    playTone: (volume: number) =>
      playHere(volume).catch((error) => report('play the tone here', error)),
    readKeys,
    openKeySettings,
    hasCallPermission,
    askCallPermission,
    dropCallPermission,
    onCallPermissionChanged,
  },
};
