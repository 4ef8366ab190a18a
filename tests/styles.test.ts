import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const STYLES = join(root, 'assets', 'styles');
/** The two sheets that say which colours there are: of the product, and of what is drawn. */
const PALETTES = ['tokens.css', 'art.css'];

const sheets = readdirSync(STYLES).map((name) => ({
  name,
  css: readFileSync(join(STYLES, name), 'utf8').replace(/\/\*.*?\*\//gs, ''),
}));
const code = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'components', name), 'utf8') }));

/** A colour written out. The browser's own, in forced colours, have names of two words. */
const WRITTEN =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\(|[:\s,(](?:white|black|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|teal|aqua|cyan|navy|blue|purple|magenta|fuchsia|pink|brown|beige|tan|gold)(?=[;\s,)])/gi;

const written = (text: string) => text.match(WRITTEN) ?? [];
const uses = (css: string) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
const defines = (css: string) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? '');

describe('the look has one place', () => {
  it('knows a colour when it sees one', () => {
    expect(
      written('a { color: #fff; b: rgb(0 0 0); c: 1px solid red; d: light-dark(x, y) }'),
    ).toEqual(['#fff', 'rgb(', ' red', 'light-dark(']);
    expect(written('a { color: var(--ink-2); fill: CanvasText; stroke: currentcolor }')).toEqual(
      [],
    );
  });

  it.each(sheets.filter(({ name }) => !PALETTES.includes(name)))(
    '$name writes out no colour: it takes the tokens',
    ({ css }) => expect(written(css)).toEqual([]),
  );

  it('has no colour in the views either', () => {
    const colours = code.flatMap(({ name, text }) =>
      (text.match(/['"]#[0-9a-f]{3,8}['"]|\b(?:rgb|hsl)a?\(/gi) ?? []).map(
        (is) => `${name}: ${is}`,
      ),
    );
    expect(colours).toEqual([]);
  });

  it('uses no token that there is not', () => {
    const set = code.flatMap(({ text }) =>
      [...text.matchAll(/['"](--[\w-]+)['"]/g)].map(([, name]) => name ?? ''),
    );
    const known = new Set([...sheets.flatMap(({ css }) => defines(css)), ...set]);
    const used = sheets.flatMap(({ css }) => uses(css));
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('keeps no token that nothing uses', () => {
    const tokens = defines(sheets.find(({ name }) => name === 'tokens.css')?.css ?? '');
    const used = new Set(sheets.flatMap(({ css }) => uses(css)));
    expect([...new Set(tokens)].filter((name) => !used.has(name))).toEqual([]);
  });
});
