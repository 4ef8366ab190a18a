/** How many letters have to be changed, added or left out to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[^a-z]+/g, '_');

/** The known word that may be meant, if any is near: at most half of it is written otherwise. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  // Nothing that long is near anything, and the sum takes as many steps as both have letters.
  if (word.length > 60) return undefined;
  const ranked = known
    .map((one) => ({ one, off: distance(plain(word), plain(one)) }))
    .sort((a, b) => a.off - b.off);
  const [best] = ranked;
  return best && best.off <= best.one.length / 2 ? best.one : undefined;
}
