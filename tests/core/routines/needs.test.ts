import { describe, expect, test } from 'vitest';
import { needsOf } from '../../../core/routines/needs.ts';
import { ROUTINES, routineOf } from '../../../core/routines/routines.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';
import { CARD_TABLE } from '../support/card-table.ts';

const NO_KIT = ['none', 'oil_at_home', 'no_oil'];
const AS_ONE_IS = ['yes', 'shoes'];
/** The two of the brief that are marked as standing. */
const STANDING = ['wall_stretch', 'stand_walk'];

const rowOf = (technique: string) => {
  const row = CARD_TABLE.find(({ id }) => id === technique);
  if (!row) throw new Error(`no row for ${technique}`);
  return row;
};

test.each(TECHNIQUES.map(({ id }) => id))('%s alone needs what the brief’s table says', (id) => {
  const { discretion, kit = '', clothed = '' } = rowOf(id);
  expect(needsOf([{ technique: id }])).toEqual({
    discretion,
    kit: NO_KIT.includes(kit) ? [] : [kit],
    clothes: AS_ONE_IS.includes(clothed) ? [] : [clothed],
    standing: STANDING.includes(id),
  });
});

describe('a routine', () => {
  test.each(ROUTINES.map(({ id }) => id))('%s needs what its steps need together', (id) => {
    const steps = routineOf(id)?.steps ?? [];
    const rows = steps.map(({ technique }) => rowOf(technique));
    const needs = needsOf(steps);
    expect(needs.discretion).toBe(Math.min(...rows.map(({ discretion }) => discretion)));
    for (const { kit = '', clothed = '' } of rows) {
      expect(needs.kit.some((one) => one === kit)).toBe(!NO_KIT.includes(kit));
      expect(needs.clothes.some((one) => one === clothed)).toBe(!AS_ONE_IS.includes(clothed));
    }
    expect(needs.standing).toBe(rows.some((row) => STANDING.includes(row.id)));
  });

  test('names each thing once, in the order it is used', () => {
    const steps = [
      { technique: 'strap_stretch' },
      { technique: 'ball_roll' },
      { technique: 'strap_stretch' },
    ] as const;
    expect(needsOf(steps).kit).toEqual(['strap', 'ball']);
  });

  test('without steps needs nothing, and nobody notices it', () => {
    const nothing = { discretion: 3, kit: [], clothes: [], standing: false };
    expect(needsOf([])).toEqual(nothing);
  });
});
