import type { Page } from 'playwright-core';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** One way of looking at a view. */
export interface Look {
  readonly name: string;
  readonly media: Media;
  readonly rtl?: true;
  readonly largeText?: true;
  /** Of a page in a window. A popup is as wide as it is. */
  readonly width: number;
  /** The groups of views that are looked at in this way; all of them, unless said. */
  readonly groups?: readonly string[];
  /** Only of pages in a window. */
  readonly onlyWide?: true;
}

const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };
const WIDE = 900;
const NARROW = 360;

export const LOOKS: readonly Look[] = [
  { name: 'light', media: PLAIN, width: WIDE },
  { name: 'dark', media: { ...PLAIN, colorScheme: 'dark' }, width: WIDE },
  { name: 'right to left', media: PLAIN, rtl: true, width: WIDE },
  { name: 'forced colours', media: { ...PLAIN, forcedColors: 'active' }, width: WIDE },
  { name: '360 pixels wide', media: PLAIN, width: NARROW, onlyWide: true },
  {
    name: 'very wide',
    ...{ media: PLAIN, width: 1400, onlyWide: true, groups: ['Settings', 'Welcome', 'Learn'] },
  },
  {
    name: 'text of 200 %',
    ...{ media: PLAIN, width: WIDE, largeText: true },
    groups: ['Home', 'Menus at home', 'Player', 'Locks', 'Safety check', 'Settings'],
  },
  {
    name: 'reduced motion',
    ...{ media: { ...PLAIN, reducedMotion: 'reduce' }, width: WIDE, groups: ['Player'] },
  },
];

/** Dresses an open page for a look, and undoes what an earlier look did. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(look.media);
  await page.evaluate(
    ([dir, size]) => {
      document.documentElement.dir = dir;
      document.documentElement.style.fontSize = size;
    },
    [look.rtl ? 'rtl' : 'ltr', look.largeText ? '200%' : ''] as const,
  );
}
