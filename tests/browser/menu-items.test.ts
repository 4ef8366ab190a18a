import { describe, expect, it } from 'vitest';
import { commandOf, listMenuItems } from '../../browser/menu-items.ts';
import { parseCommand } from '../../core/engine/command.ts';
import { words } from '../support/words.ts';

const ITEMS = listMenuItems();
const isLine = ({ words: key }: (typeof ITEMS)[number]) => key === undefined;
const below = (top: string) => ITEMS.filter(({ parent }) => parent === top);
const tops = ITEMS.filter(({ parent }) => parent === undefined);

describe('the menu of the icon', () => {
  it('has no more items at the top than browsers take', () => {
    expect(tops.map(({ id }) => id)).toEqual([
      'start',
      'later',
      'moved',
      'skip',
      'pause',
      'meeting',
    ]);
  });

  it('names each item once, after the one whose submenu it is in', () => {
    const ids = ITEMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { parent }] of ITEMS.entries()) {
      if (parent) expect(ids.slice(0, index)).toContain(parent);
    }
  });

  it('has words for everything but the lines between', () => {
    for (const item of ITEMS) {
      if (!isLine(item)) expect(words.t(item.words ?? 'back'), item.id).not.toBe('');
    }
  });

  it('has a line only between two items', () => {
    const submenus = tops.map(({ id }) => below(id)).filter(({ length }) => length > 0);
    expect(submenus).toHaveLength(3);
    for (const items of submenus) {
      expect([items[0], items.at(-1)].filter((item) => item && isLine(item))).toEqual([]);
    }
  });

  it('asks, with whatever can be clicked, for something that is understood', () => {
    for (const item of ITEMS) {
      const opens = below(item.id).length > 0;
      const command = commandOf(item.id);
      if (opens || isLine(item)) expect(command, item.id).toBeUndefined();
      else expect(parseCommand(command), item.id).toEqual(command);
    }
  });

  it('asks for what its words say', () => {
    expect(commandOf('start')).toEqual({ do: 'start' });
    expect(commandOf('later-15min')).toEqual({ do: 'later', for: 15 });
    expect(commandOf('pause-2h')).toEqual({ do: 'pause', for: '2h' });
    expect(commandOf('pause-resume')).toEqual({ do: 'resume' });
    expect(commandOf('meeting-1h')).toEqual({ do: 'meeting', forMin: 60 });
    expect(commandOf('meeting-over')).toEqual({ do: 'meeting', forMin: null });
  });

  it.each(['', 'later-7min', 'toString', 'constructor', 5])('asks for nothing with %j', (id) => {
    expect(commandOf(id)).toBeUndefined();
  });
});
