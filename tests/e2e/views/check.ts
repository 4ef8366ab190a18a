import type { Page } from 'playwright-core';
import { DAY } from '../../../core/time.ts';
import { both, type Given, left, none, screened } from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import type { View } from './view.ts';

const check = { path: 'options.html#check' };
const ready: Omit<View, 'shows'> = {
  ...check,
  documents: (now) => ({ screening: screened(now) }),
};
/** Opens the nth answer, to change it. */
const edit = (nth: number) => (page: Page) =>
  page.click(`.answer-list li:nth-child(${nth}) button`);
const rest = (page: Page) => click(page, 'Answer the rest now');
const result = (changed: Record<string, Given>, shows: string): View => ({
  ...{ ...check, shows, documents: (now) => ({ screening: screened(now, changed) }) },
});

export const QUESTIONS: Record<string, View> = {
  'the first question': { ...check, shows: '#question' },
  'one answer': { ...ready, go: edit(4), shows: '#question' },
  'one answer a leg': { ...ready, go: edit(2), shows: '#question' },
  'many answers': { ...ready, go: edit(8), shows: '.box' },
  'many answers a leg': { ...ready, go: edit(9), shows: '.ticks' },
  'no answer yet': {
    ...{ ...ready, shows: '.error:not(:empty)' },
    go: (page) => edit(9)(page).then(() => page.click('.answers [type=submit]')),
  },
  'the day of one thing': {
    ...{ ...ready, shows: '[type=date]' },
    go: (page) => edit(6)(page).then(() => click(page, 'Yes')),
  },
  'the days of two things, one of them refused': {
    ...{ ...ready, shows: '#when-error:not(:empty)' },
    async go(page) {
      await edit(10)(page);
      await page.check('input[name="new left"]');
      await page.check('input[name="bone right"]');
      await click(page, 'Continue');
      await page.fill('#when-new', '2020-01-01');
      await click(page, 'Continue');
    },
  },
  'old answers: has any of this changed': {
    ...{ ...check, go: rest, shows: '.still' },
    documents: (now) => ({
      screening: screened(now, none(now - 31 * DAY, 'q5', 'q8', 'q13') as object),
    }),
  },
  'an injury that is asked about again': {
    ...{ ...check, go: rest, shows: '#question:text("move without pain")' },
    documents: (now) => ({
      screening: screened(now, { q10: { ...left('new'), at: now - 4 * DAY } }),
    }),
  },
};

export const RESULTS: Record<string, View> = {
  'three questions answered': {
    ...{ ...check, shows: '.answer-list' },
    documents: (now) => {
      const all = screened(now);
      return { screening: { ...all, answers: none(now, 'q1', 'q2', 'q3') } };
    },
  },
  'all is open': result({}, '.answer-list'),
  'gentle only': result({ q12: both('bulging') }, '.answer-list'),
  'no massage': result({ q4: both('yes') }, '.answer-list'),
  'a leg that rests': result({ q10: left('new') }, '.answer-list'),
  'each leg for itself': result(
    { q9: left('broken', 'ulcer'), q12: { left: ['no'], right: ['bulging'] } },
    '.card div + div',
  ),
  'unsure of much': result(
    { q4: both('notsure'), q5: both('notsure'), q12: both('notsure') },
    '.answer-list',
  ),
};
