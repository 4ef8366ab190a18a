import type { HoursRange, WorkingHours } from '../../../core/schedule/hours.ts';

/** Ranges as one writes them: `'9:00-17:00, 22:00-6:00'`. */
export const ranges = (text: string): readonly HoursRange[] =>
  text
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const [from = 0, to = 0] = part.split('-').map((time) => {
        const [hours = 0, minutes = 0] = time.split(':').map(Number);
        return hours * 60 + minutes;
      });
      return { from, to };
    });

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Working hours that are on, of the days that are named. */
export const hoursOf = (
  week: Partial<Record<(typeof DAYS)[number] | 'all', string>>,
  today: WorkingHours['today'] = null,
): WorkingHours => ({
  on: true,
  week: DAYS.map((day) => ranges(week[day] ?? week.all ?? '')),
  today,
});

/** Monday to Friday, nine to five. */
export const OFFICE_HOURS = hoursOf({ all: '9:00-17:00', sun: '', sat: '' });
