import type { Page } from '../pages.ts';

/** What massage can and can't do: brief, claims 2, 7, 10, 13, 15, 16, 21, 25, 29, 39 and 43. */
export const MASSAGE = [
  {
    id: 'can',
    statements: [
      { id: 'benefit', sources: ['DAVIS2020', 'CROMMERT2015', 'ABOODARDA2015'] },
      { id: 'minutes', sources: ['CROMMERT2015', 'HINDS2004'] },
      { id: 'stretch', sources: ['HALPERIN2014', 'WILKE2020'] },
      { id: 'tender', sources: ['ABOODARDA2015'] },
    ],
  },
  {
    id: 'cannot',
    statements: [
      { id: 'stronger', sources: ['DAVIS2020'] },
      { id: 'blood', sources: ['SHOEMAKER1997', 'HINDS2004', 'WILTSHIRE2010'] },
      { id: 'warm', sources: ['HINDS2004'] },
      { id: 'lasting', sources: ['KONRAD2022', 'CROMMERT2015'] },
      { id: 'scars', sources: ['ABMP-SCAR'] },
      { id: 'spots', sources: ['QUINTNER2015', 'DOMMERHOLT2015'] },
      { id: 'clots', sources: ['OKA2020', 'IMAI2017', 'SUTHAM2020'] },
    ],
  },
  {
    id: 'hard',
    statements: [
      { id: 'limit', sources: ['GRABOW2018', 'CROMMERT2015'] },
      { id: 'rolling', sources: ['GRABOW2018'] },
      { id: 'pain', sources: ['CROMMERT2015'] },
      { id: 'painfree', sources: ['RCEM-DVT', 'NHSFIFE-NEURO'] },
    ],
  },
] as const satisfies Page;
