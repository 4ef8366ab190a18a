import type { Intent } from '../../core/engine/step.ts';
import { DEFAULT_HOURS, type WorkingHours } from '../../core/schedule/hours.ts';
import { DEFAULT_REMINDERS, type Reminders } from '../../core/schedule/reminders.ts';
import { DEFAULT_RHYTHM, PRESETS } from '../../core/schedule/rhythm.ts';
import type { Ms } from '../../core/time.ts';
import { hoursOf } from '../core/support/hours.ts';
import type { Random } from './random.ts';

const OFFICE = { ...DEFAULT_HOURS, on: true };
const HOURS: readonly WorkingHours[] = [
  OFFICE,
  DEFAULT_HOURS,
  hoursOf({ all: '8:00-12:00, 13:00-18:00', sun: '' }),
  hoursOf({ all: '22:00-6:00, 10:00-12:00' }),
  hoursOf({ all: '0:00-0:00', sat: '', sun: '' }),
  hoursOf({ all: '7:30-12:00, 11:30-19:45', fri: '0:00-2:30, 7:00-23:59' }),
];

const CHOICES = {
  insist: ['normal', 'normal', 'normal', 'firm', 'firm', 'quiet'],
  tone: [true, false],
  volume: [0, 100],
  headsUp: [true, false],
  eyes: [true, false],
  awayMin: [2, 5, 5, 10, 30],
  laterMax: [1, 3, 10],
  holdFullScreen: [true, true, false],
  holdSound: [true, false],
  holdCalls: [true, false],
  holdMaxMin: [5, 20, 60, 240],
} as const satisfies { [K in keyof Reminders]: readonly Reminders[K][] };

const FIELDS = Object.keys(CHOICES) as readonly (keyof Reminders)[];

function todayOf(hours: WorkingHours, now: Ms, random: Random): WorkingHours {
  const date = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const from = random.between(6 * 60, 12 * 60);
  const ranges = random.pick([[], [{ from, to: from + random.between(30, 600) }]]);
  return { ...hours, today: { day, ranges } };
}

/** A change of the settings in mid-wait. */
export function anEdit(random: Random, hours: WorkingHours, now: Ms): Intent {
  const what = random.weighted({ rhythm: 3, hours: 2, today: 1, reminders: 8, defaults: 1 });
  switch (what) {
    case 'rhythm': {
      const everyMin = random.pick([10, 20, 30, 45, 60, 90]);
      const own = { ...DEFAULT_RHYTHM, everyMin };
      return { do: 'saveRhythm', rhythm: random.pick([own, ...Object.values(PRESETS)]) };
    }
    case 'hours':
      return { do: 'saveHours', hours: random.pick([OFFICE, OFFICE, ...HOURS]) };
    case 'today':
      return { do: 'saveHours', hours: todayOf(hours, now, random) };
    case 'defaults':
      return { do: 'saveReminders', reminders: DEFAULT_REMINDERS };
    case 'reminders': {
      const field = random.pick(FIELDS);
      return { do: 'saveReminders', reminders: { [field]: random.pick<unknown>(CHOICES[field]) } };
    }
  }
}
