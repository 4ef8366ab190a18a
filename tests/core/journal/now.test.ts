import { describe, expect, it } from 'vitest';
import { tellNow } from '../../../core/journal/now.ts';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { DEFAULT_PLAN } from '../../../core/schedule/plan.ts';
import type { Phase, Schedule } from '../../../core/schedule/schedule.ts';
import { HOUR, MINUTE } from '../../../core/time.ts';
import { runningBreak } from '../../e2e/seed.ts';
import { words } from '../../support/words.ts';
import { NINE } from './notes.ts';

const begun = beginSchedule(NINE, DEFAULT_PLAN);
const now = NINE + MINUTE;
const tell = (more: Partial<Schedule>, locked = false) =>
  tellNow({ ...begun, ...more }, DEFAULT_PLAN, locked, now, words);
const due: Phase = {
  ...{ kind: 'due', dueSince: NINE, reminded: true, shownAt: NINE, again: false },
};
const paused = (until: number | null): Phase => ({
  kind: 'paused',
  until,
  askAt: null,
  asks: false,
});
const hold = { why: 'call', since: NINE, released: false } as const;

describe('how the reminders stand', () => {
  it.each<[string, Partial<Schedule>]>([
    ['The next break is due at 09:30.', {}],
    [
      'You are in a meeting until 10:00. Until then nothing comes up.',
      { meetingUntil: NINE + HOUR },
    ],
    ['A break has been due since 09:00.', { phase: due }],
    ['A break has been due since 09:00. It is on the icon, quietly.', { phase: due, laters: 3 }],
    ['A break has been due since 09:00. It is held back: a call.', { phase: due, hold }],
    ['A break has been due since 09:00.', { phase: due, hold: { ...hold, released: true } }],
    ['Paused until 10:00.', { phase: paused(NINE + HOUR) }],
    ['Paused until you resume.', { phase: paused(null) }],
    ['Outside your working hours, until 10:00.', { phase: { kind: 'off', until: NINE + HOUR } }],
    [
      'Outside your working hours, and there are none to come.',
      { phase: { kind: 'off', until: null } },
    ],
    [
      'Nobody seemed to be there. Counting starts again when you are back.',
      { phase: { kind: 'away' } },
    ],
    [
      'A break is under way.',
      {
        phase: {
          kind: 'onBreak',
          break: runningBreak('pump60', { totalMs: 1, elapsedMs: 0 }, NINE),
        },
      },
    ],
  ])('%s', (sentence, schedule) => {
    expect(tell(schedule)).toBe(sentence);
  });

  it('does not say here why a break is not shown for the safety check', () => {
    expect(tell({ phase: due }, true)).toBe('A break is due and not shown. The popup says why.');
  });
});
