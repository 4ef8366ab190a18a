import type { Journal } from '../../../core/journal/journal.ts';
import { HOUR, MINUTE, type Ms } from '../../../core/time.ts';
import { both, screened, waiting } from '../safety/documents.ts';
import type { View } from './view.ts';

const learn = (place: string, shows: string): View => ({
  ...{ path: `options.html#learn${place}`, shows },
  documents: (now) => ({ screening: screened(now, { q4: both('yes') }) }),
});

export const LEARN: Record<string, View> = {
  'the index': learn('', '.tiles'),
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

/** A morning at the desk, and a call in it. */
function morning(now: Ms): Journal & { schema: 1 } {
  const at = now - 3 * HOUR;
  return {
    schema: 1,
    notes: [
      { at: at - 20 * HOUR, what: 'closed', until: at - 5 * HOUR },
      { at: at - 5 * HOUR, what: 'opened' },
      { at, what: 'due' },
      { at, what: 'shown', how: 'notification', again: false },
      { at: at + MINUTE, what: 'started' },
      { at: at + 3 * MINUTE, what: 'ended' },
      { at: at + 33 * MINUTE, what: 'due' },
      { at: at + 33 * MINUTE, what: 'held', why: 'call' },
      { at: at + 52 * MINUTE, what: 'released', why: 'call' },
      { at: at + 53 * MINUTE, what: 'shown', how: 'notification', again: false },
      { at: at + 54 * MINUTE, what: 'later', forMs: 10 * MINUTE },
      { at: at + 64 * MINUTE, what: 'due' },
      { at: at + 64 * MINUTE, what: 'shown', how: 'window', again: false },
      { at: at + 66 * MINUTE, what: 'skipped' },
      { at: at + 80 * MINUTE, what: 'left' },
      { at: at + 112 * MINUTE, what: 'back', forMs: 32 * MINUTE },
      { at: at + 130 * MINUTE, what: 'settings' },
    ],
  };
}

const why = { path: 'options.html#why' };
const noted: Omit<View, 'shows'> = {
  ...why,
  documents: (now) => ({
    ...{ screening: screened(now), schedule: waiting(now), journal: morning(now) },
  }),
};

export const WHY: Record<string, View> = {
  'nothing noted yet': { ...why, shows: '.now' },
  'a morning': { ...noted, shows: '.journal' },
  'only what was held': {
    ...{ ...noted, shows: '.filter [aria-pressed=true]:nth-child(3)' },
    go: (page) => page.click('.filter button:nth-child(3)'),
  },
};
