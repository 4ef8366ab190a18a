import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const CORE = fileURLToPath(new URL('../../core', import.meta.url));
const FILES = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

describe('core', () => {
  // Time and chance come in as arguments, so that every test can choose them.
  const BANNED: readonly (readonly [RegExp, string])[] = [
    [/\bDate\.now\b/, 'it would read the clock itself'],
    [/\bnew Date(?!\s*\(\s*[^\s)])/, 'it would read the clock itself'],
    [/(?<!new )\bDate\(\s*\)/, 'it would read the clock itself'],
    [/\bperformance\./, 'it would read the clock itself'],
    [/\bMath\.random\b|\bcrypto\b/, 'the same input must give the same result'],
    [
      /\bset(Timeout|Interval|Immediate)\b|\brequestAnimationFrame\b/,
      'a worker dies, a timer with it',
    ],
    [/\bconsole\b/, 'it answers with values; the shell reports'],
    [/\b(?:window|navigator|localStorage|chrome|browser)\.|\bfetch\(/, 'it knows no browser'],
  ];
  const sins = (path: string, text: string) =>
    BANNED.filter(([pattern]) => pattern.test(withoutComments(text))).map(
      ([pattern, why]) => `${path} uses ${pattern.source}: ${why}`,
    );

  test('reads no clock, rolls no dice, sets no timer and says nothing', () => {
    expect(FILES.length).toBeGreaterThan(15);
    expect(
      FILES.flatMap((path) => sins(`core/${path}`, readFileSync(join(CORE, path), 'utf8'))),
    ).toEqual([]);
  });

  test('and this test can tell', () => {
    const bad = [
      'Date.now()',
      'new Date()',
      'new Date( )',
      'new Date;',
      'Math.random()',
      'console.log(1)',
    ];
    for (const text of bad) expect(sins('x', text), text).toHaveLength(1);
    for (const text of ['new Date(at)', '// Date.now()', '/* console */'])
      expect(sins('x', text)).toEqual([]);
  });
});
