import { describe, expect, it } from 'vitest';
import { currentLine, linesOf } from '../../components/break/lines.ts';
import { TECHNIQUES, techniqueOf } from '../../core/routines/techniques.ts';
import { SECOND } from '../../core/time.ts';
import { words } from '../support/words.ts';

describe('the instruction shown during a step', () => {
  it.each(TECHNIQUES)('of $id begins with the first line', ({ id }) => {
    const technique = techniqueOf(id);
    expect(currentLine(technique, 0, 30 * SECOND, words.t)).toBe(linesOf(technique, words.t)[0]);
  });

  it.each(TECHNIQUES)('of $id shows every line within thirty seconds', ({ id }) => {
    const technique = techniqueOf(id);
    const seen = new Set<string>();
    for (let into = 0; into < 30 * SECOND; into += 100) {
      seen.add(currentLine(technique, into, 30 * SECOND, words.t));
    }
    expect([...seen]).toEqual(linesOf(technique, words.t));
  });

  it('comes round again in a long step', () => {
    const technique = techniqueOf('soleus_pushups');
    expect(currentLine(technique, 32 * SECOND, 240 * SECOND, words.t)).toBe(
      currentLine(technique, 0, 240 * SECOND, words.t),
    );
  });
});
