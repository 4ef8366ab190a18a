import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { SCREENING } from '../../../core/stored/documents.ts';
import { readStored } from '../../../core/stored/read.ts';
import { answered } from '../support/answers.ts';
import { NINE } from '../support/times.ts';

/** JSON knows no negative zero, so storage never gives one back. */
const unsigned = (x: unknown) => (x === 0 ? 0 : x);
const anything = fc.anything().map((x) => (Array.isArray(x) ? x.map(unsigned) : unsigned(x)));

describe('unreadable answers', () => {
  const good = encode(SCREENING, answered());

  test('are no answers: nothing is offered', () => {
    const { screening, unreadable } = readStored({ screening: { ...good, schema: 3 } });
    expect(screening).toEqual(UNSCREENED);
    expect(assess(screening, NINE).kind).toBe('unscreened');
    expect(unreadable).toEqual([{ key: 'screening', reason: 'newer' }]);
  });

  test('never open anything: only a whole, proper document does', () => {
    const broken = fc.oneof(
      anything,
      anything.map((answers) => ({ ...good, answers })),
      anything.map((restUntil) => ({ ...good, schema: 1, restUntil })),
      fc
        .tuple(fc.constantFrom(...Object.keys(UNSCREENED)), anything)
        .map(([field, value]) => ({ ...good, [field]: value })),
      fc.tuple(fc.constantFrom('q1', 'q2', 'q9', 'q14'), anything).map(([id, answer]) => ({
        ...good,
        answers: { ...answered().answers, [id]: answer },
      })),
      fc
        .tuple(fc.constantFrom('left', 'right', 'at', 'since', 'stale'), anything)
        .map(([side, given]) => ({
          ...good,
          answers: {
            ...answered().answers,
            q4: { left: ['no'], right: ['no'], at: 1, [side]: given },
          },
        })),
    );
    fc.assert(
      fc.property(broken, (raw) => {
        const { screening } = readStored({ screening: raw });
        if (assess(screening, NINE).kind === 'unscreened') return;
        // What opens must read the same after a trip through storage, answers and all.
        const again = decode(SCREENING, JSON.parse(JSON.stringify(encode(SCREENING, screening))));
        expect(again).toEqual({ kind: 'ok', value: screening });
      }),
      { numRuns: 1000 },
    );
  });
});
