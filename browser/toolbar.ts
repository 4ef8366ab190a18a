import browser from 'webextension-polyfill';

/** A break that is due, and one that is counted down to: the first is to be seen, the second to be known. */
const COLORS = { due: '#B2432A', counting: '#1f6659' } as const;

/** Second channel beside the notification, which reports success even when nothing is shown. */
export async function setToolbar(
  badge: string,
  tooltip: string,
  color: keyof typeof COLORS = 'counting',
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: COLORS[color] }),
    browser.action.setTitle({ title: tooltip }),
  ]);
}
