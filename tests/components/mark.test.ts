import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const paths = (source: string) => [...source.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);

it('the mark painted before any script has run is the one that takes its place', () => {
  const mark = paths(read('components/art/Mark.tsx'));
  expect(mark).toHaveLength(2);
  expect(paths(read('entrypoints/popup/index.html'))).toEqual(mark);
});
