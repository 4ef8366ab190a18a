import { Variant } from '@jellybrick/dbus-next';

/** Something that can be pressed: a button, or (key `default`) the notification itself. */
export interface NotificationAction {
  readonly key: string;
  readonly label: string;
}

/** A notification as the browser sent it to the desktop. */
export interface Notification {
  /** The desktop's number for it; an update of a notification keeps it. */
  readonly id: number;
  readonly appName: string;
  readonly title: string;
  /** As sent, and that is with HTML entities: both browsers escape the text for `body-markup`. */
  readonly body: string;
  /** {@link Notification.body} with its entities resolved: what a user reads. */
  readonly text: string;
  /** Chromium adds `default` and `settings` to the extension's buttons; Firefox has `default`. */
  readonly actions: readonly NotificationAction[];
  /** The actions a user sees as the extension's buttons, in order. */
  readonly buttons: readonly string[];
  /** Hints but for pixels: `urgency` (2 with Chromium's requireInteraction), `desktop-entry`... */
  readonly hints: Readonly<Record<string, unknown>>;
  /** In milliseconds; 0 means "never expires", -1 "as the desktop likes". */
  readonly timeout: number;
  /** The id of the notification this one took the place of, or 0. */
  readonly replaces: number;
}

/** The arguments of org.freedesktop.Notifications.Notify. */
export type NotifyArguments = [
  appName: string,
  replaces: number,
  icon: string,
  summary: string,
  body: string,
  actions: string[],
  hints: Record<string, unknown>,
  timeout: number,
];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Makes a {@link Notification} of a Notify call. */
export function readNotification(id: number, args: NotifyArguments): Notification {
  const [appName, replaces, , title, body, pairs, hints, timeout] = args;
  const actions: NotificationAction[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    actions.push({ key: pairs[i] ?? '', label: pairs[i + 1] ?? '' });
  }
  // Chromium numbers the extension's buttons.
  const buttons = actions.filter(({ key }) => /^\d+$/.test(key)).map(({ label }) => label);
  const text = unescapeText(body);
  return {
    ...{ id, appName, title, body, text, actions, buttons, timeout, replaces },
    hints: readHints(hints),
  };
}

function readHints(hints: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(hints)
      .filter(([name]) => !/^(image[-_]data|icon_data)$/.test(name))
      .map(([name, hint]) => [name, hint instanceof Variant ? hint.value : hint]),
  );
}

function unescapeText(markup: string): string {
  return markup.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}
