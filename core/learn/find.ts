import type { Source } from './source.ts';

/** Without accents, which nobody types, and in small letters. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Whether every word of a search is somewhere in the entry. An empty search finds everything. */
export function matches(source: Source, search: string): boolean {
  const { short, authors, title, year, where } = source;
  const text = plain([short, authors, title, year ?? '', where].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
