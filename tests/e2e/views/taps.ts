import type { Page } from 'playwright-core';
import type { Ms } from '../../../core/time.ts';
import { both, screened, screenedYesterday } from '../safety/documents.ts';
import { click, pick } from '../safety/view.ts';
import type { View } from './view.ts';

const popup = { path: 'popup.html' };
const ready = { ...popup, documents: (now: Ms) => ({ screening: screened(now) }) };
const risky = {
  ...popup,
  documents: (now: Ms) => ({ screening: screened(now, { q8: both('oestrogen') }) }),
};

const tap = async (page: Page, ...answers: string[]) => {
  await click(page, 'Choose another');
  await pick(page, 'After a workout');
  for (const answer of answers) await click(page, answer);
};
const SORE = ['None of these', 'No', 'One leg is sore and I know why'];

/** The check before a routine: two taps, or three. */
export const TAPS: Record<string, View> = {
  "the day's first tap": {
    ...{ ...popup, go: (page) => click(page, 'Start now'), shows: '.tap .none' },
    documents: (now) => ({ screening: screenedYesterday(now) }),
  },
  'the first tap before a stretch': { ...ready, go: (page) => tap(page), shows: '.tap .none' },
  'the second tap': { ...ready, go: (page) => tap(page, 'None of these'), shows: '.tap .help' },
  'the second tap, with all signs for someone with a clot risk': {
    ...{ ...risky, go: (page) => tap(page, 'None of these'), shows: '.tap .signs' },
  },
  'the third tap, with a note': {
    ...{ ...ready, shows: '#tap:text("How are your legs?")' },
    go: (page) => tap(page, ...SORE.slice(0, 2)),
  },
  'the question which leg is sore': {
    ...{ ...ready, shows: '#tap:text("Which leg?")' },
    go: (page) => tap(page, ...SORE),
  },
  'what is left for one leg': {
    ...{ ...ready, shows: 'h1:text("Then we go easier today")' },
    go: (page) => tap(page, ...SORE, 'Left leg'),
  },
  'a tap in the break window': {
    ...{ ...ready, path: 'break.html#start-desk120', shows: '.tap .none' },
  },
};
