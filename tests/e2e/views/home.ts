import type { EndedBreak } from '../../../core/schedule/schedule.ts';
import { QUESTION_IDS } from '../../../core/screening/questions.ts';
import { DAY, HOUR, MINUTE, type Ms } from '../../../core/time.ts';
import { officeDay } from '../../../scripts/bench/office-day.ts';
import {
  both,
  done,
  due,
  finished,
  left,
  none,
  screened,
  screenedYesterday,
  settings,
  waiting,
} from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import type { View } from './view.ts';

const popup = { path: 'popup.html' };
const HOME = '.home .cb-thumb';

/** A routine that ended a minute ago. */
function untold(now: Ms): EndedBreak {
  const endedAt = now - MINUTE;
  return {
    ...{ routine: 'pump60', legs: ['left', 'right'], outcome: 'finished' },
    ...{ startedAt: endedAt - MINUTE, endedAt, doneMs: MINUTE },
  };
}

/** "Nothing to report" to the first so many questions. */
const answered = (now: Ms, questions: number) => ({
  ...screened(now),
  answers: none(now, ...QUESTION_IDS.slice(0, questions)),
});

/** The usual day, but for what goes on instead of the wait for the next break. */
const instead = (more: (now: Ms) => Parameters<typeof waiting>[1], shows: string): View => ({
  ...{ ...popup, shows },
  documents: (now) => ({ screening: screened(now) }),
  // Somebody looks at it, so that the worker would see nobody away, and no window full screen.
  afterwards: (now) => ({ schedule: waiting(now, more(now)) }),
});
const pause = (until: Ms | null) => ({ kind: 'paused', until, askAt: null, asks: false }) as const;
const held = (why: 'fullScreen' | 'call', now: Ms) =>
  ({
    phase: { kind: 'due', dueSince: now, reminded: false, shownAt: null, again: false },
    hold: { why, since: now, released: false },
  }) as const;

export const HOMES: Record<string, View> = {
  'the first minute after the installation': { ...popup, shows: '.home .primary' },
  'waiting for the next break': {
    ...{ ...popup, shows: HOME },
    documents: officeDay,
  },
  'on a day in heels': {
    ...{ ...popup, shows: '.chip[aria-pressed=true]' },
    documents: (now) => ({
      screening: screened(now),
      settings: settings(null, { context: 'heels', until: now + HOUR }),
    }),
  },
  'with three questions answered': {
    ...{ ...popup, shows: HOME },
    documents: (now) => ({ screening: answered(now, 3) }),
  },
  'just after a routine that nobody said how it felt': {
    ...{ ...popup, shows: HOME },
    documents: (now) => ({
      screening: screened(now),
      schedule: waiting(now, { last: untold(now) }),
    }),
  },
  'just after the first routine': {
    ...{ ...popup, shows: HOME },
    documents: (now) => ({
      screening: answered(now, 3),
      schedule: waiting(now, { last: untold(now) }),
    }),
  },
  'a break is due': {
    ...{ ...popup, shows: '.ring.due' },
    documents: (now) => ({ screening: screened(now), schedule: due(now - 2 * MINUTE) }),
  },
  'held back by a full-screen window': instead((now) => held('fullScreen', now), HOME),
  'held back by a call': instead((now) => held('call', now), HOME),
  'in a meeting': instead((now) => ({ meetingUntil: now + HOUR }), '.meeting .link'),
  'in a meeting, with a break that fell due': instead(
    (now) => ({
      ...held('fullScreen', now),
      hold: { why: 'meeting', since: now, released: false },
      meetingUntil: now + HOUR,
    }),
    '.meeting .link',
  ),
  'paused for an hour': instead((now) => ({ phase: pause(now + HOUR) }), '.home .btn.wide'),
  'paused until tomorrow': instead((now) => ({ phase: pause(now + 18 * HOUR) }), '.home .btn.wide'),
  'paused without an end': instead(() => ({ phase: pause(null) }), '.home .btn.wide'),
  'outside working hours': instead(
    (now) => ({ phase: { kind: 'off', until: now + 66 * HOUR } }),
    HOME,
  ),
  'outside working hours, with none to come': instead(
    () => ({ phase: { kind: 'off', until: null } }),
    HOME,
  ),
  away: instead((now) => ({ phase: { kind: 'away' }, goneAt: now }), HOME),
  'nothing to offer': {
    ...{ ...popup, shows: '.home .card.column' },
    documents: (now) => ({ screening: screened(now, { q10: both('new') }) }),
  },
  'while massage rests': {
    ...{ ...popup, shows: '.hint:text("Massage rests")' },
    documents: (now) => ({
      screening: screened(now),
      recent: done(finished('massage180', now - HOUR, MINUTE)),
      settings: settings(null),
    }),
  },
  'with answers due and a leg at rest': {
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
  "before the day's first routine": {
    ...{ ...popup, shows: 'h2:text("A quick look")' },
    documents: (now) => ({ screening: screenedYesterday(now) }),
  },
};

const menu = (name: string, more: object = {}): View => ({
  ...{ ...popup, shows: '.acts[role=group]' },
  go: (page) => click(page, name),
  documents: (now) => ({ screening: screened(now), schedule: waiting(now, more) }),
});

export const MENUS: Record<string, View> = {
  'the later menu': menu('Later'),
  'the later menu, with none left': menu('Later', { laters: 3 }),
  'the pause menu': menu('Pause'),
};
