import type { Mutation } from './mutation.ts';

/** Lives at a desk, in both browsers: see tests/year. */
const tests = ['year/chromium', 'year/firefox'];

/** How often a break is brought to mind, and what puts it off. */
export const REPEATS: readonly Mutation[] = [
  {
    rule: 'Reminders: once more, and not again and again',
    how: 'again and again',
    file: 'schedule/catch-up.ts',
    find: 'reminded: false, again: true',
    replace: 'reminded: false, again: false',
    tests,
  },
  {
    rule: 'Reminders: once more after five minutes',
    how: 'after one',
    file: 'schedule/deadline.ts',
    find: 'AGAIN_MS: Ms = 5 * MINUTE',
    replace: 'AGAIN_MS: Ms = MINUTE',
    tests,
  },
  {
    rule: 'Reminders: the window does not come up twice',
    how: 'it does',
    file: 'schedule/deadline.ts',
    find: "const repeats = plan.reminders.insist === 'normal' && ",
    replace: 'const repeats = ',
    tests,
  },
  {
    rule: 'Reminders: a missed break is followed by the next in its time',
    how: 'in a minute',
    file: 'schedule/deadline.ts',
    find: '(shown - dueSince < HEARTBEAT_MS ? dueSince : shown) + everyMs(plan)',
    replace: '(shown - dueSince < HEARTBEAT_MS ? dueSince : shown) + (plan ? MINUTE : 0)',
    tests,
  },
  {
    rule: 'Reminders: a missed break is followed by the next',
    how: 'by none',
    file: 'schedule/deadline.ts',
    find: "consider('missed', missedAt(phase, plan));",
    replace: '',
    tests,
  },
  {
    rule: 'Reminders: what was shown is known to be',
    how: 'it is shown with every look',
    file: 'schedule/next.ts',
    find: 'reminded: true, shownAt: shownAt ?? now',
    replace: 'reminded: false, shownAt: shownAt ?? now',
    tests,
  },
  {
    rule: 'Reminders: what a browser lost with its restart is shown anew',
    how: 'it is lost',
    file: 'schedule/next.ts',
    find: "phase.kind !== 'due' || phase.dueSince === event.shownFor",
    replace: "phase.kind !== 'due' || phase.dueSince !== -1",
    tests,
  },
  {
    rule: 'Reminders: what a start has shown is not shown again by it',
    how: 'it is',
    file: 'schedule/next.ts',
    find: "phase.kind !== 'due' || phase.dueSince === event.shownFor",
    replace: "phase.kind !== 'due'",
    tests,
  },
  {
    rule: 'Reminders: Later puts off by as much as it says',
    how: 'by a tenth of that',
    file: 'schedule/next.ts',
    find: "(phase.kind === 'waiting' ? phase.dueAt : now) + byMs",
    replace: "(phase.kind === 'waiting' ? phase.dueAt : now) + byMs / 10",
    tests,
  },
  {
    rule: 'Reminders: skipped or done, the next is a whole interval away',
    how: 'it comes when the old one was to',
    file: 'schedule/next.ts',
    find: 'to({ ...waitingFrom(before, now, plan), turn, satSince }',
    replace: 'to({ ...before, turn, satSince }',
    tests,
  },
  {
    rule: 'Reminders: one word before a break',
    how: 'one with every look',
    file: 'schedule/next.ts',
    find: '{ ...phase, warned: true }',
    replace: '{ ...phase, warned: false }',
    tests,
  },
  {
    rule: 'Reminders: no eye nudge just before a break',
    how: 'there is one',
    file: 'schedule/hold.ts',
    find: 'EYES_CLEAR_MS: Ms = 2 * MINUTE',
    replace: 'EYES_CLEAR_MS: Ms = 0 * MINUTE',
    tests,
  },
];
