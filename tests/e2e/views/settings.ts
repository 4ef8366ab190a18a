import type { Page } from 'playwright-core';
import { DEFAULT_PLAN } from '../../../core/schedule/plan.ts';
import { screened, settings } from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import type { View } from './view.ts';

const page = { path: 'options.html#settings' };
const ready: Omit<View, 'shows'> = {
  ...page,
  documents: (now) => ({ screening: screened(now), settings: settings('uk') }),
};
const withHours: Omit<View, 'shows'> = {
  ...page,
  documents: () => ({
    settings: { ...settings('uk'), hours: { ...DEFAULT_PLAN.hours, on: true } },
  }),
};

async function refuse(at: Page): Promise<void> {
  for (const field of ['everyMin', 'longEvery', 'shortSec', 'longSec']) {
    await at.fill(`#${field}`, field === 'longEvery' ? 'often' : '10000');
  }
  await at.click('form .primary');
}

/** The options page as a whole, and its parts. */
export const SETTINGS: Record<string, View> = {
  'as they are first seen': { ...page, shows: '#reminders' },
  'all of them': { ...ready, shows: '#reminders', parts: '.settings section.card' },
  'working hours switched on': { ...withHours, shows: '.hours-day' },
  'numbers that were refused': { ...page, go: refuse, shows: '#everyMin-error:not(:empty)' },
  'a test reminder that was sent': {
    ...{ ...ready, shows: '#test-question:not(:empty)' },
    go: (at) => click(at, 'Send a test reminder'),
  },
  'a test reminder that was not seen': {
    ...{ ...ready, shows: '.steps' },
    go: (at) => click(at, 'Send a test reminder').then(() => click(at, 'No')),
  },
  'how a routine is heard': {
    ...{ ...page, path: 'options.html#guidance', shows: '#guidanceVolume' },
    go: async (at) => {
      await at.evaluate(() => {
        const voice = { voiceURI: 'x', name: 'X', lang: 'en', localService: false, default: true };
        speechSynthesis.getVoices = () => [voice];
      });
      await at.check('#guidanceSound');
      await at.waitForSelector('#guidanceVoiceURI');
    },
  },
  'answers deleted': {
    ...{ ...ready, shows: '.ok:not(:empty)' },
    go: (at) => click(at, 'Delete my health answers'),
  },
};

const welcome = { path: 'options.html#welcome' };

export const WELCOME: Record<string, View> = {
  'at the beginning': { ...welcome, shows: '#question' },
  'at the second question': {
    ...{ ...welcome, shows: '#question:text("leg")' },
    go: (at) => click(at, 'None of these'),
  },
  'with its questions answered': {
    ...{ ...welcome, shows: '[aria-labelledby=step-try] .primary' },
    documents: (now) => ({ screening: screened(now) }),
  },
};
