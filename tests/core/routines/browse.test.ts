import { describe, expect, test } from 'vitest';
import {
  entriesOf,
  type Filters,
  isFiltering,
  NO_FILTERS,
  passes,
  TRAITS,
  type Trait,
  UP_TO_MIN,
  withTrait,
} from '../../../core/routines/browse.ts';
import { allowanceAt, insteadOf, offerOf, withheldBy } from '../../../core/routines/offer.ts';
import type { OwnRoutine } from '../../../core/routines/own.ts';
import { ROUTINE_IDS } from '../../../core/routines/routines.ts';
import { allowanceWith, massaged } from '../support/allowances.ts';
import { answered, type Changes } from '../support/answers.ts';
import { MIN, NINE } from '../support/times.ts';

const OWN: readonly OwnRoutine[] = [
  {
    ...{ id: 'own_tea', name: 'Tea', note: '' },
    steps: [{ technique: 'heel_raises', side: 'both', sec: 40 }],
  },
  {
    ...{ id: 'own_left', name: 'Left', note: '' },
    steps: [
      { technique: 'strap_stretch', side: 'left', sec: 30 },
      { technique: 'heel_raises', side: 'both', sec: 40 },
    ],
  },
];

function entriesWith(changes: Changes = {}, favourites: readonly string[] = [], own = OWN) {
  return entriesOf(own, favourites, { ...allowanceWith(changes), own });
}
const idsOf = (entries: ReturnType<typeof entriesOf>) => entries.map(({ routine }) => routine.id);
const found = (filters: Partial<Filters>, changes: Changes = {}, favourites: string[] = []) =>
  idsOf(
    entriesWith(changes, favourites).filter((one) => passes(one, { ...NO_FILTERS, ...filters })),
  );
const having = (...traits: Trait[]) => found({ traits });

describe('the order', () => {
  test('is favourites, the user’s own, and ours, shortest first', () => {
    expect(idsOf(entriesWith())).toEqual(['own_tea', 'own_left', ...ROUTINE_IDS]);
    const ids = idsOf(entriesWith({}, ['own_left', 'classic300']));
    expect(ids.slice(0, 3)).toEqual(['own_left', 'classic300', 'own_tea']);
    expect(ids).toHaveLength(ROUTINE_IDS.length + 2);
  });

  test('keeps a favourite among the first where today does not allow it, and says why', () => {
    const [first] = entriesWith({ q4: ['yes'] }, ['massage180']);
    expect(first).toMatchObject({ routine: { id: 'massage180' }, offer: undefined });
    const allowance = allowanceWith({ q4: ['yes'] });
    expect(first && withheldBy(first.routine, allowance)).toBe('answers');
    expect(insteadOf('massage180', allowance)?.routine).toBe('move120');
  });

  test('does not know favourites that are gone', () => {
    expect(idsOf(entriesWith({}, ['own_gone']))).toEqual(idsOf(entriesWith()));
  });
});

describe('the length', () => {
  test.each(UP_TO_MIN)('of at most %i minutes', (upToMin) => {
    const names = found({ upToMin });
    const all = entriesWith();
    const short = all.filter(({ totalMs }) => totalMs <= upToMin * MIN);
    expect(names).toEqual(idsOf(short));
    expect(names.length).toBeGreaterThan(1);
  });

  test('includes what takes just as long', () => {
    expect(found({ upToMin: 1 })).toEqual(['own_tea', 'reset20', 'pump60', 'meeting60']);
    expect(found({ upToMin: 5 })).toContain('soleus300');
  });

  test('is of what would be done: for the legs allowed', () => {
    expect(found({ upToMin: 2 })).not.toContain('massage180');
    // The right leg alone: 1 minute 40 seconds of it.
    const oneLeg = { q9: { left: ['broken'], right: ['no'] } };
    const entry = entriesWith(oneLeg).find(({ routine }) => routine.id === 'massage180');
    expect(entry?.offer?.legs).toEqual(['right']);
    expect(entry?.totalMs).toBe(100_000);
    expect(found({ upToMin: 2 }, oneLeg)).toContain('massage180');
  });

  test('of what is withheld is the whole of it', () => {
    expect(found({ upToMin: 2 }, { q4: ['yes'] })).not.toContain('massage180');
    expect(found({ upToMin: 3 }, { q4: ['yes'] })).toContain('massage180');
  });
});

describe('the traits', () => {
  test('nobody notices any of it', () => {
    expect(having('discreet')).toEqual(['own_tea', 'reset20', 'meeting60']);
  });

  test('with shoes on, without kit, seated, standing', () => {
    expect(having('dressed')).toEqual([
      ...['own_tea', 'own_left', 'reset20', 'pump60', 'meeting60', 'move120', 'desk120'],
      ...['sitting180', 'soleus300'],
    ]);
    expect(having('noKit')).toEqual([
      ...['own_tea', 'reset20', 'pump60', 'meeting60', 'move120', 'sitting180', 'gentle180'],
      ...['massage180', 'soleus300', 'classic300'],
    ]);
    expect(having('standing')).toEqual(['stand120']);
    expect(having('seated')).toEqual(idsOf(entriesWith()).filter((id) => id !== 'stand120'));
  });

  test('the user’s own, and favourites', () => {
    expect(having('own')).toEqual(['own_tea', 'own_left']);
    expect(found({ traits: ['favourite'] }, {}, ['heels240'])).toEqual(['heels240']);
    expect(having('favourite')).toEqual([]);
  });

  test('hold of what would be done: a step for a leg that is left out needs nothing', () => {
    const leftOut = { q9: { left: ['broken'], right: ['no'] } };
    const entry = entriesWith(leftOut).find(({ routine }) => routine.id === 'own_left');
    expect(entry?.offer?.legs).toEqual(['right']);
    expect(entry?.needs.kit).toEqual([]);
  });

  test('all hold at once, with the length', () => {
    expect(found({ upToMin: 3, traits: ['noKit', 'dressed'] })).toEqual([
      ...['own_tea', 'reset20', 'pump60', 'meeting60', 'move120', 'sitting180'],
    ]);
    expect(found({ upToMin: 1, traits: ['standing'] })).toEqual([]);
  });

  test('offered or not, they are the same', () => {
    const cap = allowanceAt(answered(), { breaks: [massaged(NINE - MIN)] }, NINE);
    const all = entriesOf([], [], cap);
    const classic = all.find(({ routine }) => routine.id === 'classic300');
    expect(offerOf('classic300', cap)).toBeUndefined();
    expect(classic && passes(classic, { ...NO_FILTERS, traits: ['noKit'] })).toBe(true);
  });
});

describe('asking', () => {
  test('adds and takes back one thing at a time', () => {
    const one = withTrait({ upToMin: 3, traits: ['own'] }, 'discreet', true);
    expect(one).toEqual({ upToMin: 3, traits: ['own', 'discreet'] });
    expect(withTrait(one, 'own', false)).toEqual({ upToMin: 3, traits: ['discreet'] });
  });

  test('for standing is no longer for seated, and the other way round', () => {
    expect(withTrait({ upToMin: null, traits: ['seated'] }, 'standing', true).traits).toEqual([
      'standing',
    ]);
    expect(withTrait({ upToMin: null, traits: ['standing'] }, 'seated', true).traits).toEqual([
      'seated',
    ]);
    const both = { upToMin: null, traits: ['seated'] as const };
    expect(withTrait(both, 'standing', false).traits).toEqual(['seated']);
  });

  test('for nothing lets everything pass', () => {
    expect(isFiltering(NO_FILTERS)).toBe(false);
    expect(found({})).toHaveLength(ROUTINE_IDS.length + 2);
    expect(isFiltering({ upToMin: 1, traits: [] })).toBe(true);
    for (const trait of TRAITS) expect(isFiltering({ upToMin: null, traits: [trait] })).toBe(true);
  });
});
