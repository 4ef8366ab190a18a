import { DAY, MINUTE, type Ms, SECOND } from '../../../core/time.ts';
import { both, left, screened, waiting } from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import { runningBreak } from '../seed.ts';
import type { View } from './view.ts';

const popup = { path: 'popup.html' };
const HURT = 'It hurt (5 or more), or I stopped because of pain';
const CHANGE =
  'Something new: swelling, colour change, bruise, numbness, or trouble with chest or breathing';

/** A routine for both legs that has come so far. */
const under = (routine: string, [elapsedMs, totalMs]: readonly [Ms, Ms], now: Ms) =>
  waiting(now, {
    phase: { kind: 'onBreak', break: runningBreak(routine, { totalMs, elapsedMs }, now) },
  });
/** One that is almost over; `hurts`: how many in the last two weeks did. */
const ending = (shows: string, go: View['go'], hurts = 0): View => ({
  ...{ ...popup, shows, ...(go && { go }) },
  documents: (now) => ({
    screening: screened(now, {}, { hurts: hurts ? [now - DAY] : [] }),
    schedule: under('reset20', [19.2 * SECOND, 20 * SECOND], now),
  }),
});
/** It comes to its end, and this is said of it. */
const ended = (shows: string, hurts: number, ...says: string[]): View =>
  ending(
    shows,
    async (page) => {
      await page.waitForSelector('.felt');
      for (const word of says) await click(page, word);
    },
    hurts,
  );

/** In the middle of one, this is pressed. */
const halfway = (shows: string, press: NonNullable<View['go']>): View => ({
  ...{ ...popup, shows },
  documents: (now) => ({
    screening: screened(now),
    schedule: under('pump60', [20 * SECOND, MINUTE], now),
  }),
  async go(page) {
    await page.waitForSelector('.player .cb-art');
    await press(page);
  },
});

export const DONE: Record<string, View> = {
  'how a routine felt': ended('.felt', 0),
  'it felt good': ended('.done .seal', 0, 'Good'),
  'it left a sore calf': ended('.done .seal', 0, 'A bit sore (1 to 4)'),
  'the question which leg hurt': ended('.felt .lead:text("Which leg hurt?")', 0, HURT),
  'it hurt': ended('h1:text("Stop there")', 0, HURT, 'Left leg'),
  'it hurt for the second time': ended('h1:text("Stop there")', 1, HURT, 'Left leg'),
  'it was stopped by It hurts': halfway('.done .lead', (page) => page.click('.hurts')),
  'a cramp': ended('h1:text("For the cramp")', 0, 'My calf cramped'),
  'something new': ended('#question', 0, CHANGE),
  'stopped halfway': halfway('.done .felt', (page) => click(page, 'Stop')),
};

const choose = (shows: string, documents: NonNullable<View['documents']>): View => ({
  ...{ ...popup, go: (page) => click(page, 'Choose another'), shows, documents, scrolls: true },
});

export const CHOICES: Record<string, View> = {
  'all routines, in the popup': choose('.choose .cb-thumb', (now) => ({
    screening: screened(now),
  })),
  'movement only, in the popup': choose('.withheld', (now) => ({
    screening: screened(now, { q4: both('yes') }),
  })),
  'all routines, on their page': {
    ...{ path: 'options.html#routines', shows: '.routine .cb-thumb' },
    documents: (now) => ({ screening: screened(now) }),
  },
  'some of them withheld, on their page': {
    ...{ path: 'options.html#routines', shows: '.withheld' },
    documents: (now) => ({ screening: screened(now, { q9: left('broken') }) }),
  },
};
