import type { Page } from '../pages.ts';

/** The five techniques of massage guides, honestly: brief, claims 37 to 42. */
export const FIVE = [
  {
    id: 'effleurage',
    technique: 'effleurage',
    statements: [
      { id: 'effleurage_what', sources: ['MASSAGE-TERMS', 'OKA2020'] },
      { id: 'effleurage_known', sources: ['HINDS2004', 'CROMMERT2015'] },
    ],
  },
  {
    id: 'kneading',
    technique: 'kneading',
    statements: [
      { id: 'kneading_what', sources: ['MASSAGE-TERMS'] },
      { id: 'kneading_known', sources: ['CROMMERT2015', 'DAVIS2020'] },
    ],
  },
  {
    id: 'skin_rolling',
    technique: 'skin_rolling',
    statements: [
      { id: 'skin_rolling_what', sources: ['MASSAGE-TERMS'] },
      { id: 'skin_rolling_known', sources: ['MASSAGE-TERMS', 'CHAUDHRY2008'] },
    ],
  },
  {
    id: 'hacking',
    technique: 'hacking',
    statements: [
      { id: 'hacking_what', sources: ['MASSAGE-TERMS'] },
      { id: 'hacking_known', sources: ['SHOEMAKER1997'] },
    ],
  },
  {
    id: 'lymph_strokes',
    technique: 'lymph_strokes',
    statements: [
      { id: 'lymph_strokes_what', sources: ['MACMILLAN-LD', 'ILF2006'] },
      { id: 'lymph_strokes_known', sources: ['MACMILLAN-LD', 'ILF2006'] },
      { id: 'lymph_strokes_not', sources: ['WOODLANDS-SLD', 'HIRSCH2018'] },
    ],
  },
] as const satisfies Page;
