import assert from 'node:assert/strict';
import type { HistoryMonth } from '../../core/history/history.ts';
import { monthKey } from '../../core/history/history.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Notification, NotificationServer } from './harness/notification-server.ts';
import { until } from './harness/wait.ts';
import type { Tab, User } from './user.ts';

/** What a journey goes through, one step after the other; a step says what it saw. */
export interface Step {
  readonly name: string;
  run(): Promise<string>;
}

export interface Journey {
  readonly user: User;
  /** undefined where the machine has no notification service: the badge and the popup must do. */
  readonly notifications?: NotificationServer;
  /** Called with each view as it is reached. */
  picture(tab: Tab, name: string): Promise<void>;
}

const POPUP = { width: 360, height: 600 };
/** A deadline this near is still met by an alarm of half a minute: browsers allow no shorter one. */
const ALARM_MS = 45 * SECOND;

export const readSchedule = async (user: User) => (await user.get('schedule')) as Schedule;

/** Moves the stored deadline to a few seconds from now; the next look at the clock sets the alarm. */
export async function bringBreakNear(user: User, inMs = 2 * SECOND): Promise<void> {
  const schedule = await readSchedule(user);
  await user.set({
    schedule: {
      ...schedule,
      phase: { kind: 'waiting', dueAt: Date.now() + inMs, warned: false },
    },
  });
}

/** Answers "none of these" to as many questions as are asked. */
export async function answerNone(tab: Tab, questions: number): Promise<void> {
  for (let asked = 0; asked < questions; asked++) {
    await tab.see('.answers .none');
    const question = await tab.text('#question');
    await tab.click('.answers .none');
    const gone = async () => (await tab.peek('#question')) !== question;
    await until(gone, { message: `an end of "${question}"` });
  }
}

/** The main job: from the welcome page to the next break scheduled. */
export function mainJob({ user, notifications, picture }: Journey): readonly Step[] {
  let welcome: Tab;
  let popup: Tab;
  let breakWindow: Tab;
  let reminder: Notification | undefined;
  const everyMin = 25;
  return [
    {
      name: 'The welcome page greets a newcomer',
      async run() {
        await user.find('options.html#welcome');
        welcome = await user.open('options.html#welcome');
        await welcome.see('h1');
        await picture(welcome, 'welcome');
        return welcome.text('h1');
      },
    },
    {
      name: 'The popup offers nothing before the safety check',
      async run() {
        popup = await user.open('popup.html', POPUP);
        await popup.see('.home .card');
        await picture(popup, 'popup-before-the-check');
        assert.equal(await popup.peek('.acts .primary'), undefined, 'nothing to start');
        return popup.text('.home .card h2');
      },
    },
    {
      name: 'A rhythm out of bounds is refused beside its field',
      async run() {
        await welcome.fill('#everyMin', '10000');
        await welcome.click('form .primary');
        await welcome.see('#everyMin-error:not(:empty)');
        const settings = (await user.get('settings')) as Settings | undefined;
        assert.equal(settings, undefined, 'nothing was stored');
        return welcome.text('#everyMin-error');
      },
    },
    {
      name: 'A rhythm is saved',
      async run() {
        await welcome.fill('#everyMin', String(everyMin));
        await welcome.click('form .primary');
        await welcome.see('.ok:not(:empty)');
        const { rhythm } = (await user.get('settings')) as Settings;
        assert.equal(rhythm.everyMin, everyMin);
        return `every ${rhythm.everyMin} minutes`;
      },
    },
    {
      name: 'Three questions open the movement routines',
      async run() {
        await picture(welcome, 'question');
        await answerNone(welcome, 3);
        const { answers } = (await user.get('screening')) as Screening;
        assert.deepEqual(Object.keys(answers), ['q1', 'q2', 'q3']);
        await popup.see('.acts .primary');
        await picture(popup, 'popup-movement');
        return popup.text('.home .card h2');
      },
    },
    {
      name: 'The other eleven questions open the rest',
      async run() {
        const check = await user.open('options.html#check');
        await check.click('main .row .btn:not(.primary)');
        await answerNone(check, 11);
        await check.see('.answer-list');
        await picture(check, 'check-result');
        return check.text('.card h2');
      },
    },
    {
      name: 'A test reminder is sent',
      async run() {
        const settings = await user.open('options.html#settings');
        await settings.see('#reminders');
        await picture(settings, 'settings');
        await settings.click('[aria-labelledby=reminders] .btn');
        await settings.see('[aria-labelledby=reminders] [role=status]:not(:empty)');
        const shown = await notifications?.next();
        return shown ? shown.title : 'sent; no notification service here to show it';
      },
    },
    {
      name: 'The reminder comes when the break is due',
      async run() {
        await bringBreakNear(user);
        // Opening the popup is a sign of life: it makes the worker look at the clock.
        popup = await user.open('popup.html', POPUP);
        reminder = await notifications?.next(ALARM_MS);
        const due = async () => (await readSchedule(user)).phase.kind === 'due';
        await until(due, { timeoutMs: ALARM_MS, message: 'the break to be due' });
        await popup.see('.ring.due');
        await picture(popup, 'popup-due');
        return reminder ? `${reminder.title} (${reminder.text})` : popup.text('.hero .title');
      },
    },
    {
      name: 'Starting opens the break window and the routine runs',
      async run() {
        if (notifications && reminder) {
          notifications.press(reminder, user.browser === 'chromium' ? 'Start' : 'default');
          breakWindow = (await user.find('break.html')) ?? (await user.open('break.html', POPUP));
        } else {
          await popup.click('.acts .primary');
          breakWindow = await user.open('break.html', POPUP);
        }
        await breakWindow.see('.player .picture .cb-motion');
        await picture(breakWindow, 'player');
        return `${await breakWindow.text('.player h1')}, ${await breakWindow.text('.player .chip')}`;
      },
    },
    {
      name: 'The routine is followed to its end',
      async run() {
        const next = '.controls .round:last-of-type';
        while ((await breakWindow.peek(next)) !== undefined) {
          await breakWindow.click(next);
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        await breakWindow.see('.done .felt');
        await picture(breakWindow, 'how-did-that-feel');
        return `${await breakWindow.text('.done h1')} ${await breakWindow.text('.felt .lead')}`;
      },
    },
    {
      name: 'How it felt is told in one tap',
      async run() {
        await breakWindow.click('.felt .none');
        await breakWindow.see('.done .seal');
        await picture(breakWindow, 'done');
        assert.equal((await readSchedule(user)).last?.felt, 'good');
        return breakWindow.text('.done .lead');
      },
    },
    {
      name: 'It is recorded, and the next break is scheduled',
      async run() {
        const { phase, last } = await readSchedule(user);
        const month = (await user.get(monthKey(Date.now()))) as HistoryMonth;
        assert.equal(month.breaks.length, 1, 'one break in the history');
        assert.equal(last?.outcome, 'finished');
        assert.ok(phase.kind === 'waiting', `waiting, not ${phase.kind}`);
        const inMs = phase.dueAt - Date.now();
        assert.ok(inMs > (everyMin - 1) * MINUTE && inMs <= everyMin * MINUTE);
        popup = await user.open('popup.html', POPUP);
        await popup.see('.hero .dots');
        await picture(popup, 'popup-after');
        return `${await popup.text('.hero h2')} ${await popup.text('.hero .title')}`;
      },
    },
    {
      name: 'Nothing went wrong on the way',
      async run() {
        assert.deepEqual(await user.errors(), []);
        return 'no errors on any page';
      },
    },
  ];
}
