import type { OptionsPlace } from '../core/places.ts';
import { report } from './report.ts';
import { send } from './send.ts';
import { watchView } from './watch-view.ts';
import { openBreakWindow, openOptions } from './windows.ts';
import { words } from './words.ts';

const reported = (where: string, done: Promise<void>) =>
  void done.catch((error) => report(where, error));

/** What our pages give their views. */
export const page = {
  words,
  watch: watchView,
  send,
  report,
  instruments: () => import('./instruments.ts').then(({ instruments }) => instruments),
  openBreak: (start?: string) =>
    reported('open the break window', openBreakWindow(start ? `start-${start}` : undefined)),
  openOptions: (place: OptionsPlace) => reported('open the options', openOptions(place)),
};

/** The same for the toolbar popup, which Firefox leaves open above the tab that was asked for. */
export const popupPage = {
  ...page,
  enlarge: () =>
    reported(
      'open the break window',
      openBreakWindow().then(() => window.close()),
    ),
  openOptions: (place: OptionsPlace) =>
    reported(
      'open the options',
      openOptions(place).then(() => window.close()),
    ),
};
