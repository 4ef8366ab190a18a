import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page's scripts weigh, in bytes as they lie in the package. */
export interface CodeSize {
  readonly atOpening: number;
  readonly later: number;
}

const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
const STATIC = /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Follows a built page's scripts through their imports: the static ones, and the ones on demand. */
export function codeSize(extension: string, page: string): CodeSize {
  const read = (path: string) => readFileSync(join(extension, path), 'utf8');
  const imports = (pattern: RegExp, path: string) =>
    all(pattern, read(path)).map((found) => new URL(found, new URL(path, 'file:///')).pathname);

  const opening = new Set(all(SCRIPT, read(page)));
  for (const path of opening) for (const found of imports(STATIC, path)) opening.add(found);
  const later = new Set([...opening].flatMap((path) => imports(DYNAMIC, path)));
  for (const path of later) {
    for (const found of [...imports(STATIC, path), ...imports(DYNAMIC, path)]) later.add(found);
  }
  const bytes = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + Buffer.byteLength(read(path)), 0);
  return {
    atOpening: bytes(opening),
    later: bytes([...later].filter((path) => !opening.has(path))),
  };
}
