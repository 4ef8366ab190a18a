import browser, { type Notifications } from 'webextension-polyfill';
import type { MessageKey } from '../core/words/words.ts';
import { words } from './words.ts';

/** Firefox throws on buttons; there the click itself starts. */
export const HAS_BUTTONS = import.meta.env.BROWSER !== 'firefox';

/** What a press asks for. `open`: the window, where there is nothing to start; `tell`: at its question. */
export type ReminderPress = 'start' | 'later' | 'resume' | 'open' | 'tell';

interface Kind {
  /** What a click on the notification itself does. */
  readonly click: ReminderPress | null;
  readonly buttons: readonly (readonly [MessageKey, ReminderPress | null])[];
  /** Without a sound, where the browser knows of that; Firefox throws on it, as on buttons. */
  readonly silent?: boolean;
}

/** Each kind has one notification, by a constant id: showing the same again replaces it. */
const KINDS = {
  /** A break with a routine. */
  routine: {
    click: 'start',
    buttons: [
      ['start', 'start'],
      ['later', 'later'],
    ],
  },
  /** A break without one. */
  plain: { click: 'open', buttons: [['later', 'later']] },
  /** A break is a minute away. */
  soon: { click: 'open', buttons: [['later', 'later']] },
  eyes: { click: null, buttons: [] },
  /** That there is a question, and not which: that is between the user and the window. */
  ask: { click: 'open', buttons: [] },
  /** Are reminders still to be paused? */
  paused: {
    click: 'open',
    buttons: [
      ['resume', 'resume'],
      ['pause_keep', null],
    ],
  },
  /** A routine is over, and nobody saw it end: how did it feel? */
  ending: { click: 'tell', buttons: [], silent: true },
  test: { click: null, buttons: [] },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof KINDS;

type Options = Notifications.CreateNotificationOptions & {
  buttons?: { title: string }[];
  silent?: boolean;
};

/**
 * Shows the one notification of its kind. An old one is taken away first: Windows replaces one that is
 * still in its list without showing the new one.
 */
export async function notify(
  kind: NotificationKind,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<void> {
  const { buttons: labelled, silent = false }: Kind = KINDS[kind];
  const buttons = labelled.map(([key]) => ({ title: words.t(key) }));
  const options: Options = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: body,
    ...(HAS_BUTTONS && buttons.length > 0 && { buttons }),
    ...(HAS_BUTTONS && silent && { silent }),
  };
  await browser.notifications.clear(kind);
  await browser.notifications.create(kind, options);
}

/** Whether it is on the screen, or in the system's list. */
export async function isOnScreen(kind: NotificationKind): Promise<boolean> {
  return Object.hasOwn(await browser.notifications.getAll(), kind);
}

/** Takes notifications away, where they are there. */
export async function clearNotifications(...kinds: readonly NotificationKind[]): Promise<void> {
  await Promise.all(kinds.map((kind) => browser.notifications.clear(kind)));
}

export async function showTestReminder(): Promise<void> {
  const body = words.t('test_notification_body');
  await notify('test', { title: words.t('test_notification_title'), body });
}

/** These go when they are pressed; a reminder goes when it is answered. */
const GOES_BY_PRESS: readonly NotificationKind[] = [
  ...(['ask', 'test', 'eyes', 'paused', 'soon', 'ending'] as const),
];

/**
 * Calls back when a notification of ours is pressed. A close is never an answer: on Linux it says nothing
 * about the user, and Firefox closes at once where no notification service runs.
 */
export function onReminderPressed(pressed: (press: ReminderPress) => void): void {
  const read = (id: string, button?: number) => {
    if (!Object.hasOwn(KINDS, id)) return;
    const kind = id as NotificationKind;
    const { click, buttons }: Kind = KINDS[kind];
    const press = button === undefined ? click : buttons[button]?.[1];
    if (press) pressed(press);
    if (GOES_BY_PRESS.includes(kind)) void clearNotifications(kind);
  };
  browser.notifications.onClicked.addListener((id) => read(id));
  // Not there in Firefox.
  browser.notifications.onButtonClicked?.addListener(read);
}
