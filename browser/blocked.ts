import browser from 'webextension-polyfill';

/** Only Chromium has it; where it is missing nobody can tell. */
interface PermissionLevel {
  getPermissionLevel?(): Promise<'granted' | 'denied'>;
}

/** Whether the browser holds our notifications back; undefined where it cannot say. */
export async function areNotificationsBlocked(): Promise<boolean | undefined> {
  const { notifications } = browser as unknown as { notifications: PermissionLevel };
  const level = await notifications.getPermissionLevel?.();
  return level === undefined ? undefined : level === 'denied';
}
