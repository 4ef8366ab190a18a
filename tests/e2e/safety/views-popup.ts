import type { Page } from 'playwright-core';
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../../core/time.ts';
import {
  both,
  done,
  finished,
  left,
  screened,
  screenedYesterday,
  settings,
  waiting,
} from './documents.ts';
import type { View } from './show.ts';
import { click, pick } from './view.ts';

const popup = { path: 'popup.html' };
const ready = { ...popup, documents: (now: Ms) => ({ screening: screened(now) }) };

export const HOME: Record<string, View> = {
  'home while massage rests': {
    ...{ ...popup, shows: '.hint:text("Massage rests")' },
    documents: (now) => ({
      screening: screened(now),
      recent: done(finished('massage180', now - HOUR, MINUTE)),
      settings: settings(null),
    }),
  },
  'home with answers due and a leg at rest': {
    ...{ ...popup, shows: '.hint:text("due to open")' },
    documents: (now) => ({
      screening: screened(
        now,
        { q9: left('broken') },
        {
          rests: [{ leg: 'left', until: now + DAY, why: 'hurt' }],
          reask: { left: ['q10'], right: [] },
        },
      ),
    }),
  },
  "home before the day's first routine": {
    ...{ ...popup, shows: 'h2:text("A quick look")' },
    documents: (now) => ({ screening: screenedYesterday(now) }),
  },
};

const clicks = async (page: Page, ...names: string[]) => {
  for (const name of names) await click(page, name);
};
const tap = async (page: Page, ...answers: string[]) => {
  await click(page, 'Choose another');
  await pick(page, 'After a workout');
  await clicks(page, ...answers);
};
const SORE = ['None of these', 'No', 'One leg is sore and I know why'];

export const TAPS: Record<string, View> = {
  "the day's first tap": {
    ...{ ...popup, go: (page) => click(page, 'Start now'), shows: '.tap .none' },
    documents: (now) => ({ screening: screenedYesterday(now) }),
  },
  'the second tap, with all signs for someone with a clot risk': {
    ...{ ...popup, go: (page) => tap(page, 'None of these'), shows: '.tap .signs' },
    documents: (now) => ({ screening: screened(now, { q8: both('oestrogen') }) }),
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
};

const HURT = 'It hurt (5 or more), or I stopped because of pain';
/** A routine for both legs comes to its end, and this is said of it. */
const ended = (shows: string, ...says: string[]): View => ({
  ...{ ...popup, shows },
  documents: (now) => ({
    screening: screened(now, {}, { hurts: [now - DAY] }),
    schedule: waiting(now, {
      phase: {
        kind: 'onBreak',
        break: {
          ...{ routine: 'reset20', legs: ['left', 'right'], swapped: false, startedAt: now },
          ...{ totalMs: 20 * SECOND, elapsedMs: 19.2 * SECOND, fromMs: 0, since: now },
          ...{ playedMs: 0, massagedMs: { left: 0, right: 0 }, running: true, pause: null },
        },
      },
    }),
  }),
  async go(page) {
    await page.waitForSelector('.felt');
    await clicks(page, ...says);
  },
});

export const DONE: Record<string, View> = {
  'how a routine felt': ended('.felt'),
  'the question which leg hurt': ended('.felt .lead:text("Which leg hurt?")', HURT),
  'a routine that hurt again': ended('h1:text("Stop there")', HURT, 'Left leg'),
  'a cramp': ended('h1:text("For the cramp")', 'My calf cramped'),
};

export const LISTS: Record<string, View> = {
  'the list of routines in the popup': {
    ...{ ...popup, go: (page) => click(page, 'Choose another'), shows: '.withheld' },
    documents: (now) => ({ screening: screened(now, { q4: both('yes') }) }),
  },
  'the routines page': {
    ...{ path: 'options.html#routines', shows: '.routines' },
    documents: (now) => ({ screening: screened(now, { q9: left('broken') }) }),
  },
};
