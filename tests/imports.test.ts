import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['core', 'browser', 'components', 'entrypoints'] as const;
type Folder = (typeof FOLDERS)[number];

interface Rule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const RULES: Record<Folder, Rule> = {
  core: {
    folders: ['core'],
    packages: ['date-fns', 'jsonc-parser', 'valibot'],
    why: 'what the product knows must run without a browser, a view or a framework',
  },
  browser: {
    folders: ['core', 'browser'],
    packages: ['webextension-polyfill'],
    why: 'the browser’s quirks stay in one folder, and know nothing of views',
  },
  components: {
    // The styles of what is loaded later come with it.
    folders: ['core', 'components', 'assets'],
    packages: ['preact'],
    why: 'views get values and callbacks; tests replace everything else',
  },
  entrypoints: {
    folders: [...FOLDERS, 'assets'],
    packages: ['wxt', 'preact'],
    why: 'entrypoints only put the parts together, and nothing imports them but themselves',
  },
};

const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ folder, path: join(folder, path) })),
);

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Static, re-exporting, side-effect and dynamic imports. */
function importsOf(text: string): readonly Import[] {
  const found: Import[] = [];
  const code = withoutComments(text);
  const patterns = [
    /\b(?:import|export)\s+(type\s+)?[\w*\s{},$]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(?\s*()['"`]([^'"`]+)['"`]/g,
    /\brequire\s*\(\s*()['"`]([^'"`]+)['"`]/g,
  ];
  for (const pattern of patterns) {
    for (const [, type, from = ''] of code.matchAll(pattern))
      found.push({ from, typeOnly: Boolean(type) });
  }
  return found;
}

/** "preact/hooks" is preact; "@scope/name/part" is @scope/name. */
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

/** The words' keys are types to core, and never words. */
const isMessageTypes = (folder: Folder, target: string, typeOnly: boolean) =>
  folder === 'core' && typeOnly && target === 'public/_locales/en/messages.json';

function refusals(folder: Folder, path: string, text = read(path)): readonly string[] {
  const { folders, packages, why } = RULES[folder];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    const target = from.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(path), from))
      : from.replace(/^(@|~)\//, '');
    const ours = from.startsWith('.') || target !== from;
    const allowed = ours
      ? folders.includes(target.split('/')[0] ?? '') || isMessageTypes(folder, target, typeOnly)
      : packages.includes(packageOf(from));
    return allowed ? [] : [`${path} imports ${from}; ${folder} may not: ${why}`];
  });
}

describe('imports run one way', () => {
  test.each(FOLDERS)('in %s', (folder) => {
    const mine = SOURCES.filter((source) => source.folder === folder);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.flatMap(({ path }) => refusals(folder, path))).toEqual([]);
  });

  test('and this test can tell', () => {
    const bad: readonly (readonly [Folder, string])[] = [
      ['core', "import browser from 'webextension-polyfill';"],
      ['core', "import { x } from '../browser/storage.ts';"],
      ['core', "import messages from '../public/_locales/en/messages.json';"],
      ['core', "import {\n  a,\n  type B,\n} from 'preact';"],
      ['core', "export * from '../components/x.tsx';"],
      ['browser', "import { h } from 'preact';"],
      ['components', "const x = await import('../browser/storage.ts');"],
      ['components', "import '../entrypoints/popup/main.tsx';"],
      ['components', "import { h } from '@/browser/storage.ts';"],
      ['entrypoints', "import browser from 'webextension-polyfill';"],
    ];
    for (const [folder, text] of bad)
      expect(refusals(folder, `${folder}/x.ts`, text), text).toHaveLength(1);
  });
});
