import browser from 'webextension-polyfill';

/** Second channel beside the notification, which reports success even when nothing is shown. */
export async function setToolbar(badge: string, tooltip: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: '#B2432A' }),
    browser.action.setTitle({ title: tooltip }),
  ]);
}
