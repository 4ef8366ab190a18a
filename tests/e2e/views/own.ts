import type { Page } from 'playwright-core';
import { both, screened } from '../safety/documents.ts';
import type { View } from './view.ts';

const MINE = {
  ...{ id: 'own_mine', name: 'Mine', note: 'Slowly.' },
  steps: [
    { technique: 'ankle_pumps', side: 'both', sec: 30 },
    { technique: 'thumb_press', side: 'each', sec: 20 },
    { technique: 'wall_stretch', side: 'each', sec: 20 },
  ],
};
const HANDED = `{ "format": "calf-break-routine", "version": 1, "name": "Mine", "note": "Slowly.",
  "steps": [{ "technique": "kneading", "side": "each", "seconds": 30 }] }`;

const ready: Pick<View, 'documents'> = { documents: (now) => ({ screening: screened(now) }) };
const mine = { schema: 1, own: [MINE], favourites: [] };
const withMine: Pick<View, 'documents'> = {
  documents: (now) => ({ screening: screened(now), routines: mine }),
};
const hand = (text: string) => async (page: Page) => {
  await page.fill('#file-text', text);
  await page.click('.own form .btn');
};

/** Routines of the user's own: the list, the editor, files. */
export const OWN: Record<string, View> = {
  'before the first': { path: 'options.html#own', ...ready, shows: '.own-empty .cb-thumb' },
  'one about to be deleted': {
    ...{ path: 'options.html#own', ...withMine, shows: '.own-ask' },
    go: (page) => page.click('#own_mine-delete'),
  },
  'one to be made': { path: 'options.html#own-new', ...ready, shows: '.own-tile .cb-thumb' },
  'one with what is wrong, gone and shown': {
    ...{ path: 'options.html#own-own_mine', shows: '#own-name-error' },
    documents: (now) => ({
      screening: screened(now, { q12: both('bulging') }),
      routines: mine,
    }),
    go: async (page) => {
      await page.fill('#own-name', '');
      await page.fill('#step-1-sec', '900');
      await page.click('.own-foot .primary');
      await page.click('#step-0-remove');
      await page.click('.own-look');
    },
  },
  'one in a file': {
    ...{ path: 'options.html#own-file', ...withMine, shows: '.own-contents .cb-thumb' },
    go: hand(HANDED),
  },
  'a file that is wrong': {
    ...{ path: 'options.html#own-file', ...ready, shows: '.own-wrong' },
    go: hand(HANDED.replace('30', '300').replace('kneading', 'kneeding')),
  },
};
