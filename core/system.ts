/** The operating systems whose notification settings we know the way to. */
export type System = 'mac' | 'win' | 'linux' | 'cros' | 'other';

/**
 * Letters that browsers keep to themselves with Alt+Shift. Tried in Chromium 156: A, B, C, N, P, R, T, W, X,
 * Z. Chrome proper: I (chrome/browser/ui/views/accelerator_table.cc). ChromeOS: I, L, M, N, P, S, V
 * (ash/public/cpp/accelerators.cc). A suggestion of one of them is dropped without a word.
 */
export const TAKEN_LETTERS = 'ABCILMNPRSTVWXZ';

/**
 * What can be done by keys, as the manifest names it; and the letter that is suggested for it, with
 * Alt+Shift, or Control+Shift on a Mac, where Alt+Shift types letters. Screen readers use neither. Chrome
 * takes at most four suggestions.
 */
export const KEYS = [
  { id: 'popup', command: '_execute_action', letter: 'K' },
  { id: 'start', command: 'start', letter: 'G' },
  { id: 'later', command: 'later', letter: 'D' },
  { id: 'pause', command: 'pause', letter: 'U' },
] as const;

export type KeyId = (typeof KEYS)[number]['id'];
/** What the background does for a key; the browser itself opens the popup. */
export type KeyPress = Exclude<KeyId, 'popup'>;

/** The keys in force for a command, as the browser writes them; empty where there are none. */
export interface KeySetting {
  readonly command: string;
  readonly keys: string;
}

/** The keys to draw, one by one: "Alt+Shift+G", or "⌃⇧G" on a Mac. */
export function splitKeys(keys: string): readonly string[] {
  if (keys.includes('+')) return keys.split('+').filter(Boolean);
  const [, signs = '', key = ''] = /^([⌃⌥⇧⌘]*)(.*)$/u.exec(keys) ?? [];
  return [...signs, ...(key ? [key] : [])];
}
