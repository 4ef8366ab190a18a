import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setToolbar, type ToolbarLook } from '../../browser/toolbar.ts';

type Paths = Readonly<Record<string, string>>;

/** A toolbar as browsers have it: what is set stays, and the icon cannot be asked for. */
const shown = vi.hoisted(() => ({
  text: '',
  title: '',
  colour: [0, 0, 0, 0],
  icons: [] as Paths[],
  broken: false,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { text }),
      setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
      getBadgeBackgroundColor: async () => shown.colour,
      setBadgeBackgroundColor: async ({ color: colour }: { color: number[] }) =>
        Object.assign(shown, { colour }),
      setIcon: async ({ path }: { path: Paths }) => {
        if (shown.broken) throw new Error('no such file');
        shown.icons.push(path);
      },
    },
  },
}));

const root = join(import.meta.dirname, '..', '..', 'public');
const set = (look: ToolbarLook) => setToolbar('!', 'Time for a break', look);

describe('the toolbar', () => {
  beforeEach(() => {
    Object.assign(shown, { text: '', title: '', colour: [0, 0, 0, 0], icons: [], broken: false });
  });

  it('shows badge, tooltip and the icon of the state', async () => {
    await set('due');
    expect(shown).toMatchObject({ text: '!', title: 'Time for a break' });
    expect(shown.icons).toHaveLength(1);
    expect(shown.icons[0]?.[16]).toBe('/icons/due-16.png');
  });

  it('sets the icon once for as long as the state lasts, and again after the next change', async () => {
    for (const look of ['paused', 'paused', 'normal', 'normal', 'paused'] as const) await set(look);
    expect(shown.icons.map((paths) => paths[32])).toEqual([
      '/icons/paused-32.png',
      '/icons/32.png',
      '/icons/paused-32.png',
    ]);
  });

  it('sets it anew where a browser has forgotten what was set', async () => {
    await set('paused');
    shown.colour = [217, 0, 0, 255];
    await set('paused');
    expect(shown.icons).toHaveLength(2);
  });

  it('tries again at the next look where an icon could not be set, and still shows the rest', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    shown.broken = true;
    await set('due');
    expect(shown).toMatchObject({ text: '!', icons: [] });
    expect(said).toHaveBeenCalled();
    said.mockRestore();
    shown.broken = false;
    await set('due');
    expect(shown.icons).toHaveLength(1);
  });

  it.each(['normal', 'due', 'paused'] as const)('has a file of each size for %s', async (look) => {
    await set(look);
    for (const [size, path] of Object.entries(shown.icons[0] ?? {})) {
      const file = join(root, path);
      expect(existsSync(file), path).toBe(true);
      // The width of a PNG stands there.
      expect(readFileSync(file).readUInt32BE(16), path).toBe(Number(size));
    }
    expect(Object.keys(shown.icons[0] ?? {})).toEqual(['16', '24', '32']);
  });
});
