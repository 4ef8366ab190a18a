import type { Page } from '../pages.ts';

/** When not to massage: brief, claims 21, 23, 31, 32, 34 to 36 and 44, and questions 2 to 14. */
export const AVOID = [
  {
    id: 'everyone',
    statements: [
      { id: 'questions', sources: ['NCCIH', 'MAYO', 'BARTSCH2021'] },
      { id: 'harm', sources: ['ERNST2003'] },
      { id: 'stop', sources: ['NHSINFORM-DVT', 'GRABOW2018'] },
    ],
  },
  {
    id: 'never',
    statements: [
      { id: 'clot', sources: ['SUTHAM2020', 'BARTSCH2021'] },
      { id: 'reports', sources: ['LIM2009', 'JABR2007', 'BEHERA2018', 'IJCS-PE'] },
      { id: 'injury', sources: ['NHS-STRAIN', 'DUBOIS2020', 'BARTSCH2021'] },
      { id: 'skin', sources: ['BARTSCH2021', 'NHS-STRAIN', 'NCCIH', 'MAYO'] },
      { id: 'vein', sources: ['NHS-PHLEBITIS', 'NHSINFORM-DVT'] },
    ],
  },
  {
    id: 'ask',
    statements: [
      { id: 'past', sources: ['WELLS2003', 'LIM2009'] },
      { id: 'surgery', sources: ['SWEETLAND2009', 'WELLS2003'] },
      { id: 'cancer', sources: ['PCOR-MASSAGE', 'WELLS2003'] },
      { id: 'pregnancy', sources: ['SUTHAM2020', 'SNEE-MATERNITY'] },
      { id: 'feeling', sources: ['NHSFIFE-NEURO', 'NCCIH'] },
      { id: 'supply', sources: ['NEWCASTLE-PAD'] },
      { id: 'swelling', sources: ['HIRSCH2018', 'MACMILLAN-LD', 'WOODLANDS-SLD'] },
    ],
  },
  {
    id: 'lightly',
    statements: [
      { id: 'thinners', sources: ['NCCIH', 'MAYO', 'DOAC-CALF'] },
      { id: 'veins', sources: ['NHSWALES-VV'] },
      { id: 'trips', sources: ['MEGA2006', 'WRIGHT2007', 'KUIPERS2007'] },
    ],
  },
] as const satisfies Page;
