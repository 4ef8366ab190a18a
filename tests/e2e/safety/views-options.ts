import type { Page } from 'playwright-core';
import { DAY, type Ms } from '../../../core/time.ts';
import { both, type Given, left, none, screened, settings } from './documents.ts';
import type { View } from './show.ts';
import { click } from './view.ts';

const check = { path: 'options.html#check' };
const ready = { ...check, documents: (now: Ms) => ({ screening: screened(now) }) };
/** Opens the nth answer, to change it. */
const edit = (page: Page, nth: number) => page.click(`.answer-list li:nth-child(${nth}) button`);
const answerRest = (page: Page) => click(page, 'Answer the rest now');

export const CHECK: Record<string, View> = {
  'the day of one thing': {
    ...{ ...ready, shows: '[type=date]' },
    async go(page) {
      await edit(page, 6);
      await click(page, 'Yes');
    },
  },
  'the days of two things, one of them refused': {
    ...{ ...ready, shows: '#when-error:not(:empty)' },
    async go(page) {
      await edit(page, 10);
      await page.check('input[name="new left"]');
      await page.check('input[name="bone right"]');
      await click(page, 'Continue');
      await page.fill('#when-new', '2020-01-01');
      await click(page, 'Continue');
    },
  },
  'old answers: has any of this changed': {
    ...{ ...check, go: answerRest, shows: '.still' },
    documents: (now) => ({
      screening: screened(now, none(now - 31 * DAY, 'q5', 'q8', 'q13') as object),
    }),
  },
  'an injury that is asked about again': {
    ...{ ...check, go: answerRest, shows: '#question:text("move without pain")' },
    documents: (now) => ({
      screening: screened(now, { q10: { ...left('new'), at: now - 4 * DAY } }),
    }),
  },
};

const locked =
  (changed: Record<string, Given>, daysAgo = 0, region: string | null = 'au') =>
  (now: Ms) => {
    const at = now - daysAgo * DAY;
    const answers = Object.entries(changed).map(([id, answer]) => [id, { at, ...answer }]);
    return { screening: screened(now, Object.fromEntries(answers)), settings: settings(region) };
  };
const lock = { path: 'popup.html', shows: '.lock' };
const ALL_REASONS = {
  ...{ q7: both('yes'), q9: left('infected') },
  ...{ q10: left('pop'), q14: both('puffy') },
};

export const LOCKS: Record<string, View> = {
  'the emergency in the popup, with a region': {
    ...{ ...lock, documents: locked({ q1: both('yes') }) },
  },
  'the stop in the popup, with a region': {
    ...{ ...lock, documents: locked({ q2: left('yes') }) },
  },
  'the stop for many reasons': { ...lock, documents: locked(ALL_REASONS) },
  'the stop that asks whether the leg was checked': {
    ...{ ...lock, documents: locked({ q3: left('yes') }, 2, 'us'), shows: '.lock .card' },
  },
  'the stop in the options, too soon to leave it': {
    ...{ ...check, documents: locked({ q2: left('yes') }), shows: '.status:not(:empty)' },
    go: (page) => click(page, "I've been checked"),
  },
  'what was said by those who checked it': {
    ...{ path: 'options.html#checked', shows: 'h2:text("What did they say?")' },
    documents: locked({ q2: left('yes') }, 2),
  },
};

const learn = (place: string, shows: string): View => ({
  ...{ path: `options.html#learn${place}`, shows },
  documents: (now) => ({ screening: screened(now, { q4: both('yes') }) }),
});

export const LEARN: Record<string, View> = {
  'the index of Learn': learn('', '.tiles'),
  'why calves hurt': learn('-calves', '.references'),
  'what massage can do': learn('-massage', '.references'),
  'when not to massage': learn('-avoid', '.references'),
  'the five classic techniques': learn('-five', '.references'),
  'moving beats massage': learn('-moving', '.references'),
  'all techniques, some of them not for today': learn('-techniques', '.not-today'),
  'a technique that is not for today': learn('-technique-hacking', '.notice'),
  'a technique that is': learn('-technique-ankle_pumps', '.how'),
  'all sources': learn('-sources', '.source'),
  'the source that a line rests on': learn('-source-LIM2009', '.source.chosen'),
};
