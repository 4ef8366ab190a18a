import type { Place } from './format.ts';

/** Tells the lines of a text apart, however they end. Places outside the text count as its end. */
export function placesIn(text: string): (offset: number, length: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset, length) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = starts.findLastIndex((start) => start <= at);
    // A character beyond the first 65,536 is two units long, and one column wide.
    const column = [...text.slice(starts[line] ?? 0, at)].length + 1;
    return { line: line + 1, column, offset: at, length: Math.min(length, text.length - at) };
  };
}
