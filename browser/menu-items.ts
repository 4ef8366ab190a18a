import type { Command } from '../core/engine/command.ts';
import type { MessageKey } from '../core/words/words.ts';

/**
 * The icon's menu in the order it is shown, and what a click asks for. Browsers take six items at the top.
 * An id names its submenu first, as times are in more than one; its words go by what comes last, and `line`
 * is a line between. Compact, as the worker reads it at each of its many starts.
 */
const MENU = {
  start: { do: 'start' },
  later: null,
  'later-5min': { do: 'later', for: 5 },
  'later-10min': { do: 'later', for: 10 },
  'later-15min': { do: 'later', for: 15 },
  'later-30min': { do: 'later', for: 30 },
  moved: { do: 'moved' },
  skip: { do: 'skip' },
  pause: null,
  'pause-30min': { do: 'pause', for: '30min' },
  'pause-1h': { do: 'pause', for: '1h' },
  'pause-2h': { do: 'pause', for: '2h' },
  'pause-tomorrow': { do: 'pause', for: 'tomorrow' },
  'pause-open': { do: 'pause', for: 'open' },
  'pause-line': null,
  'pause-resume': { do: 'resume' },
  meeting: null,
  'meeting-30min': { do: 'meeting', forMin: 30 },
  'meeting-1h': { do: 'meeting', forMin: 60 },
  'meeting-line': null,
  'meeting-over': { do: 'meeting', forMin: null },
} as const satisfies Readonly<Record<string, Command | null>>;

type Id = keyof typeof MENU;
type LastOf<T> = T extends `${string}-${infer Last}` ? Last : T;

export interface MenuItem {
  readonly id: string;
  /** The item whose submenu it is in. */
  readonly parent?: string;
  /** None for a line between. */
  readonly words?: MessageKey;
}

/** All items, each after the one whose submenu it is in. */
export function listMenuItems(): readonly MenuItem[] {
  return (Object.keys(MENU) as Id[]).map((id) => {
    const [top = id, below] = id.split('-') as [string, string?];
    const last = (below ?? top) as LastOf<Id>;
    return {
      id,
      ...(below ? { parent: top } : {}),
      ...(last === 'line' ? {} : { words: `menu_${last}` as const }),
    };
  });
}

/** What a click on an item asks for; undefined for what asks for nothing, or is none of ours. */
export function commandOf(id: string | number): Command | undefined {
  return Object.hasOwn(MENU, id) ? (MENU[id as Id] ?? undefined) : undefined;
}
