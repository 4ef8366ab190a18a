import { DAY } from '../../../core/time.ts';
import { both, type Given, left, screened, settings } from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import type { View } from './view.ts';

const locked =
  (changed: Record<string, Given>, daysAgo = 0, region: string | null = 'au') =>
  (now: number) => {
    const at = now - daysAgo * DAY;
    const answers = Object.entries(changed).map(([id, answer]) => [id, { at, ...answer }]);
    return { screening: screened(now, Object.fromEntries(answers)), settings: settings(region) };
  };
const EMERGENCY = { q1: both('yes') };
const STOP = { q2: left('yes') };
const ALL_REASONS = {
  ...{ q7: both('yes'), q9: left('infected') },
  ...{ q10: left('pop'), q14: both('puffy') },
};

type Locked = Parameters<typeof locked>;
const popup = (...[changed, daysAgo, region]: Locked): View => ({
  ...{ path: 'popup.html', documents: locked(changed, daysAgo, region), shows: '.lock' },
});
const options = (place: string, documents: View['documents'], shows: string): View => ({
  ...{ path: `options.html#${place}`, shows, ...(documents && { documents }) },
});

export const LOCKS: Record<string, View> = {
  'an emergency, with a region not chosen': popup(EMERGENCY, 0, null),
  'an emergency, in another region': popup(EMERGENCY, 0, 'other'),
  'an emergency, where one number is called': popup(EMERGENCY, 0, 'us'),
  'an emergency, where two numbers are called': popup(EMERGENCY, 0, 'ie'),
  'an emergency, two days on': popup(EMERGENCY, 2, 'uk'),
  'a stop, with a region not chosen': popup(STOP, 0, null),
  'a stop, where there is no urgent line': popup(STOP, 0, 'eu'),
  'a stop, where there is an urgent line': popup(STOP),
  'a stop, for many reasons': { ...popup(ALL_REASONS), scrolls: true },
  'a stop, that asks whether the leg was checked': popup({ q3: left('yes') }, 2, 'us'),
  'a stop, that asks so for many reasons': { ...popup(ALL_REASONS, 2, 'nz'), scrolls: true },
  'an emergency in the options': options('check', locked(EMERGENCY, 0, 'uk'), '.lock'),
  'a stop in the options, too soon to leave it': {
    ...options('check', locked(STOP), '.status:not(:empty)'),
    go: (page) => click(page, "I've been checked"),
  },
  'what was said by those who checked it': options(
    'checked',
    locked(STOP, 2),
    'h2:text("What did they say?")',
  ),
  'a mis-tap, undone': options('undo', locked(STOP), '#question'),
  'the settings, while locked': options('settings', locked(STOP), '#reminders'),
};
