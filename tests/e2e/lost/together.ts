import type { Ms } from '../../../core/time.ts';

/** How two views of the same routine agreed while they were read together. */
export interface Together {
  /** Readings, each of both views in one go: no script of theirs runs between. */
  readonly readings: number;
  /** Those that differed. */
  readonly differed: number;
  /** The longest time that they went on to differ. */
  readonly longestMs: Ms;
  /** Everything that the first of them showed, in order. */
  readonly said: readonly string[];
}

/**
 * Reads the popup and the break window in the same instant, over and over for so long; presses these in the
 * last of the two on the way, evenly spread. To be run in one of them: it uses nothing around it.
 */
export async function readTogether(forMs: number, presses: readonly string[]): Promise<Together> {
  type Extension = { extension: { getViews(): Window[] } };
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>;
  const all = (browser ?? chrome)?.extension.getViews() ?? [];
  const views = ['popup.html', 'break.html'].map((path) =>
    all.find(({ location }) => location.pathname.endsWith(path)),
  );
  const [popup, other] = views;
  if (!popup || !other) throw new Error(`Not both are open: ${all.map((v) => v.location.href)}`);
  const read = ({ document }: Window) =>
    ['h1', '.chip', '[role=timer]']
      .map((css) => document.querySelector(`.player ${css}`)?.textContent?.trim())
      .join(', ');
  const said: string[] = [];
  const left = [...presses];
  const start = Date.now();
  let [readings, differed, longestMs] = [0, 0, 0];
  let from: number | undefined;
  while (Date.now() - start < forMs) {
    const passed = (Date.now() - start) / forMs;
    if (passed > 1 - left.length / (presses.length + 1)) {
      const label = left.shift();
      other.document.querySelector<HTMLElement>(`.player [aria-label="${label}"]`)?.click();
    }
    const [a, b] = [read(popup), read(other)];
    readings += 1;
    if (said.at(-1) !== a) said.push(a);
    if (a === b) from = undefined;
    else {
      differed += 1;
      from ??= Date.now();
      longestMs = Math.max(longestMs, Date.now() - from);
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  return { readings, differed, longestMs, said };
}
