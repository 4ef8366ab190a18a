import { describe, expect, test } from 'vitest';
import type { RecentBreak } from '../../../core/history/recent.ts';
import { suggested } from '../support/suggestions.ts';

// Of a minute there are two routines, pump60 and meeting60; of two minutes two more, without massage.
const next = (lately: readonly (string | Partial<RecentBreak>)[], round = 0) =>
  suggested({ lengthSec: 120, round }, lately)?.routine;
const stopped = (routine: string) => ({ routine, outcome: 'stopped' }) as const;
const felt = (routine: string, feeling: RecentBreak['felt']) => ({ routine, felt: feeling });

describe('among those that fit', () => {
  test('the one that was finished comes before the one that was broken off', () => {
    const lately = ['pump60', stopped('move120'), stopped('desk120'), 'meeting60'];
    expect(next(lately)).toBe('pump60');
  });

  test('the one that felt good comes before one that was only finished', () => {
    expect(next(['pump60', felt('move120', 'good'), 'desk120', 'meeting60'])).toBe('move120');
  });

  test.each(['sore', 'hurt', 'cramp', 'change'] as const)(
    'the one that felt %s comes after one never done',
    (feeling) => {
      const lately = [felt('pump60', feeling), felt('move120', feeling), 'meeting60'];
      expect(next(lately)).toBe('desk120');
    },
  );

  test('the one that hurt comes after the one that left someone sore', () => {
    const lately = [
      ...[felt('pump60', 'hurt'), felt('move120', 'sore'), felt('desk120', 'cramp')],
      'meeting60',
    ];
    expect(next(lately)).toBe('move120');
  });

  test('of those liked as much the one done longest ago comes first', () => {
    expect(next(['desk120', 'pump60', 'move120', 'meeting60'])).toBe('desk120');
  });

  test('the one just done is left out, however much it is liked', () => {
    const lately = [stopped('move120'), stopped('desk120'), stopped('pump60')];
    expect(next([...lately, felt('meeting60', 'good')])).not.toBe('meeting60');
  });
});

describe('every third time', () => {
  const lately = [
    ...[felt('move120', 'sore'), felt('desk120', 'good'), felt('pump60', 'good')],
    'meeting60',
  ];

  test('it is what was not done for longest, liked or not', () => {
    expect([2, 5, 8].map((round) => next(lately, round))).toEqual([
      'move120',
      'move120',
      'move120',
    ]);
  });

  test('it is something never done before anything else', () => {
    expect(next(['move120', felt('pump60', 'good'), 'meeting60'], 2)).toBe('desk120');
  });

  test('and not at the others', () => {
    for (const round of [0, 1, 3, 4, 6]) expect(next(lately, round)).toBe('desk120');
  });

  test('it is not the one just done either', () => {
    expect(next(['meeting60', 'pump60', 'desk120', 'move120'], 2)).toBe('meeting60');
  });
});
