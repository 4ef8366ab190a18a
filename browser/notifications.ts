import browser, { type Notifications } from 'webextension-polyfill';
import { words } from './words.ts';

/** Constant, so that showing the same reminder twice replaces it. */
const ROUTINE = 'routine';
const PLAIN = 'plain';
const ASK = 'ask';
const TEST = 'test';

/** Firefox throws on buttons; there the click itself starts. */
export const HAS_BUTTONS = import.meta.env.BROWSER !== 'firefox';

type Options = Notifications.CreateNotificationOptions & {
  buttons?: { title: string }[];
};

function show(id: string, title: string, message: string, extra: Partial<Options> = {}) {
  const options: Options = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
    ...extra,
  };
  return browser.notifications.create(id, options);
}

/** Shows a reminder that names a routine, with Start and Later where the browser has buttons. */
export async function showRoutineReminder(title: string, message: string): Promise<void> {
  await browser.notifications.clear(PLAIN);
  const buttons = [{ title: words.t('start') }, { title: words.t('later') }];
  await show(ROUTINE, title, message, HAS_BUTTONS ? { buttons } : {});
}

/** Shows a reminder that there is a break, with nothing to start. */
export async function showPlainReminder(title: string, message: string): Promise<void> {
  await browser.notifications.clear(ROUTINE);
  const buttons = [{ title: words.t('later') }];
  await show(PLAIN, title, message, HAS_BUTTONS ? { buttons } : {});
}

export async function clearReminder(): Promise<void> {
  await Promise.all([ROUTINE, PLAIN].map((id) => browser.notifications.clear(id)));
}

/** Shows that there is a question, and not which: that is between the user and the window. */
export async function showQuestion(title: string, message: string): Promise<void> {
  await show(ASK, title, message);
}

export async function showTestReminder(): Promise<void> {
  await show(TEST, words.t('test_notification_title'), words.t('test_notification_body'));
}

/** What was pressed on a reminder. `open`: on one that has nothing to start. */
export type ReminderPress = 'start' | 'later' | 'open';

function readPress(id: string, button?: number): ReminderPress | undefined {
  if (id === ROUTINE) return button === 1 ? 'later' : 'start';
  if (id === PLAIN) return button === 0 ? 'later' : 'open';
  if (id === ASK) return 'open';
  return undefined;
}

/**
 * Calls back when a reminder is pressed. A close is never an answer: on Linux it says nothing about
 * the user, and Firefox closes at once where no notification service runs.
 */
export function onReminderPressed(pressed: (press: ReminderPress) => void): void {
  const read = (id: string, button?: number) => {
    const press = readPress(id, button);
    if (press) pressed(press);
    // A reminder goes when it is answered; nothing else would take these away.
    if (id === ASK || id === TEST) void browser.notifications.clear(id);
  };
  browser.notifications.onClicked.addListener((id) => read(id));
  // Not there in Firefox.
  browser.notifications.onButtonClicked?.addListener(read);
}
