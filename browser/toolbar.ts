import browser from 'webextension-polyfill';
import { report } from './report.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * How the icon looks: as ever, with a dot where a break is due, grey and with two bars where no reminder
 * will come. `badge`: the colour behind the badge, which is another for each.
 */
const LOOKS = {
  normal: { icon: '', badge: [31, 102, 89] },
  due: { icon: 'due-', badge: [178, 67, 42] },
  paused: { icon: 'paused-', badge: [107, 122, 115] },
} as const satisfies Record<string, { icon: string; badge: Rgb }>;

export type ToolbarLook = keyof typeof LOOKS;

const SIZES = [16, 24, 32] as const;

const pathsOf = (icon: string) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}${size}.png`]));

/**
 * The icon is read from files each time it is set, and cannot be asked for. The colour behind the badge
 * can, is kept and lost by browsers together with the icon, and is set after it: so it tells which is there.
 */
async function setLook(look: ToolbarLook): Promise<void> {
  const { icon, badge } = LOOKS[look];
  const present = await browser.action.getBadgeBackgroundColor({});
  if (badge.every((part, nth) => part === present[nth])) return;
  await browser.action.setIcon({ path: pathsOf(icon) });
  await browser.action.setBadgeBackgroundColor({ color: [...badge, 255] });
}

/** Second channel beside the notification, which reports success even when nothing is shown. */
export async function setToolbar(
  badge: string,
  tooltip: string,
  look: ToolbarLook = 'normal',
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setTitle({ title: tooltip }),
    // Another picture than meant is no reason to show no reminder.
    setLook(look).catch((error) => report('the icon', error)),
  ]);
}
