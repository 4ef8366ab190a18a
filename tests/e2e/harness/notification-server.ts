import { track } from './cleanup.ts';
import { type Notification, type NotifyArguments, readNotification } from './notification.ts';
import { type PrivateBus, startPrivateBus } from './private-bus.ts';
import { until } from './wait.ts';

export type { Notification, NotificationAction } from './notification.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
/** Why a notification left the screen, as the specification numbers it. */
const REASONS = { expired: 1, user: 2, app: 3 };

/** A desktop's notification service under the test's control. */
export interface NotificationServer {
  readonly address: string;
  /** Merge into the environment of the browser, before it starts: it asks for the service once. */
  readonly env: Readonly<Record<string, string>>;
  /** What is on screen, oldest first. */
  readonly shown: readonly Notification[];
  /** Every notification ever sent, updates included, in order. */
  readonly history: readonly Notification[];
  /** What the browser itself took off the screen again, in order. */
  readonly withdrawn: readonly Notification[];
  /** The oldest notification not yet handed out by `next`; waits for one. Default 10 000 ms. */
  next(timeoutMs?: number): Promise<Notification>;
  /**
   * Presses a button by its label ("Start") or key, or the notification itself ("default", which
   * is the default). As on GNOME and KDE the notification then leaves the screen.
   */
  press(notification: Notification, actionKeyOrLabel?: string): void;
  /** Takes the notification off the screen, by the user's hand or because its time is over. */
  dismiss(notification: Notification, reason?: 'user' | 'expired'): void;
  stop(): Promise<void>;
}

/** Starts a private bus with a notification service on it. Linux only. */
export async function startNotificationServer(): Promise<NotificationServer> {
  return serveNotifications(await startPrivateBus());
}

/** The notification service on a bus that may have others too; its `stop` stops the bus. */
export async function serveNotifications(bus: PrivateBus): Promise<NotificationServer> {
  const shown = new Map<number, Notification>();
  const history: Notification[] = [];
  const withdrawn: Notification[] = [];
  let handedOut = 0;
  let lastId = 0;

  const close = (id: number, reason: number) => {
    shown.delete(id);
    bus.emit(PATH, NAME, 'NotificationClosed', 'uu', [id, reason]);
  };
  const requireShown = ({ id, title }: Notification) => {
    if (!shown.has(id)) throw new Error(`The notification "${title}" is not on screen any more.`);
  };

  const server: NotificationServer = {
    address: bus.address,
    env: { DBUS_SESSION_BUS_ADDRESS: bus.address },
    get shown() {
      return [...shown.values()];
    },
    history,
    withdrawn,
    async next(timeoutMs = 10_000) {
      const message = 'a notification';
      await until(() => history.length > handedOut, { timeoutMs, intervalMs: 10, message });
      return history[handedOut++] as Notification;
    },
    press(notification, wanted = 'default') {
      requireShown(notification);
      const { id, title, actions } = notification;
      const action =
        actions.find(({ label }) => label === wanted) ?? actions.find(({ key }) => key === wanted);
      if (!action) {
        const known = actions.map(({ key, label }) => `${key} "${label}"`).join(', ') || 'none';
        throw new Error(`The notification "${title}" has no action "${wanted}"; it has: ${known}.`);
      }
      bus.emit(PATH, NAME, 'ActionInvoked', 'us', [id, action.key]);
      close(id, REASONS.user);
    },
    dismiss(notification, reason = 'user') {
      requireShown(notification);
      close(notification.id, REASONS[reason]);
    },
    async stop() {
      untrack();
      await bus.stop();
    },
  };
  const untrack = track(server.stop);

  await bus.serve(NAME, (member, body) => {
    switch (member) {
      case 'GetCapabilities':
        // Without "actions" and "body" Chromium silently uses notification windows of its own.
        return ['as', [['actions', 'body', 'body-markup', 'persistence']]];
      case 'GetServerInformation':
        return ['ssss', ['test-notifications', 'test', '1.0', '1.2']];
      case 'Notify': {
        const args = body as NotifyArguments;
        const id = args[1] || ++lastId;
        const notification = readNotification(id, args);
        // An update takes the old one's place; an id that is gone already comes back.
        shown.set(id, notification);
        history.push(notification);
        return ['u', [id]];
      }
      case 'CloseNotification': {
        const id = body[0] as number;
        const notification = shown.get(id);
        if (notification) {
          withdrawn.push(notification);
          close(id, REASONS.app);
        }
        return ['', []];
      }
      default:
        return undefined;
    }
  });
  return server;
}
