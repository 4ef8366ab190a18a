import { describe, expect, it } from 'vitest';
import { doseText, factsOf, pressureText } from '../../components/learn/facts.ts';
import { linkTo, type Place, placeOf } from '../../components/learn/place.ts';
import { PAGE_IDS } from '../../core/learn/pages.ts';
import { SOURCES, type SourceId } from '../../core/learn/sources.ts';
import { CARDS } from '../../core/routines/cards.ts';
import { TECHNIQUES, techniqueOf } from '../../core/routines/techniques.ts';
import { words } from '../support/words.ts';

describe('an address among the pages to read', () => {
  const places: readonly Place[] = [
    { at: 'index' },
    { at: 'techniques' },
    { at: 'sources' },
    ...PAGE_IDS.map((page) => ({ at: 'page', page }) as const),
    ...TECHNIQUES.map(({ id }) => ({ at: 'technique', technique: id }) as const),
    ...(Object.keys(SOURCES) as SourceId[]).map((source) => ({ at: 'sources', source }) as const),
  ];

  it.each(places)('leads back to where it was made for: %o', (place) => {
    expect(linkTo(place)).toMatch(/^#learn/);
    expect(placeOf(linkTo(place).slice(1))).toEqual(place);
  });

  it.each([
    '',
    'learn',
    'learn-',
    'learn-nothing',
    'learn-source-NOBODY1900',
    'learn-technique-__proto__',
    'learn-massage-more',
    'learn-constructor',
  ])('that means nothing leads to the index: %s', (hash) => {
    expect(placeOf(hash)).toEqual({ at: 'index' });
  });
});

describe('the facts of a technique', () => {
  it('say how hard, and how much less when the answers ask for that', () => {
    const text = (id: keyof typeof CARDS) => pressureText(CARDS[id].pressure, words);
    expect(text('kneading')).toBe('3 to 4 out of 10');
    expect(text('lymph_strokes')).toBe('1 out of 10');
    expect(text('effleurage')).toBe(
      '2 to 4 out of 10. If your answers ask you to go gently: 1 to 2 out of 10.',
    );
    expect(text('strap_stretch')).toContain('3 out of 10 or less');
    expect(text('stand_walk')).toBe('Light');
  });

  it('say how long, in seconds or minutes', () => {
    const text = (id: keyof typeof CARDS) => doseText(CARDS[id].dose, words);
    expect(text('effleurage')).toBe('20–30 seconds on one leg, then the other');
    expect(text('ball_roll')).toBe('30 seconds on one leg, then the other');
    expect(text('soleus_pushups')).toBe('1–5 minutes, both legs at once');
  });

  it.each(TECHNIQUES)('of $id are all in words', ({ id }) => {
    const facts = factsOf(techniqueOf(id), CARDS[id], words);
    expect(facts.length).toBeGreaterThanOrEqual(10);
    for (const [label, text] of facts) {
      expect(label).not.toBe('');
      expect(text, label).not.toMatch(/^$|\$|undefined/);
    }
  });
});
