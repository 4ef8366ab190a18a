import type { Page } from '../pages.ts';

/** Why calves hurt, and when to worry: brief, claims 1, 3, 11, 22, 24, 33, 44 and questions 1 to 3. */
export const CALVES = [
  {
    id: 'everyday',
    statements: [
      { id: 'muscles', sources: ['PREHAB-STRETCH'] },
      { id: 'causes', sources: ['CSAPO2010', 'WINKEL1986'] },
      { id: 'still', sources: ['WINKEL1986'] },
      { id: 'weeks', sources: ['NHS-STRAIN'] },
    ],
  },
  {
    id: 'clot',
    statements: [
      { id: 'many', sources: ['NHSINFORM-DVT', 'RCEM-DVT', 'NHS-STRAIN', 'LEGSMATTER'] },
      { id: 'signs', sources: ['NHSINFORM-DVT', 'UCLH-DVT'] },
      { id: 'colour', sources: ['NHSINFORM-DVT', 'UCLH-DVT'] },
      { id: 'painless', sources: ['RCEM-DVT', 'NHSINFORM-DVT'] },
      { id: 'today', sources: ['NICE-QS201', 'NHSINFORM-DVT', 'SUTHAM2020'] },
    ],
  },
  {
    id: 'now',
    statements: [
      { id: 'lung', sources: ['NHSINFORM-DVT', 'NIDIRECT-PE', 'ALUK-PE'] },
      { id: 'limb', sources: ['HIGHLAND-ALI', 'NHS-COMPARTMENT'] },
      { id: 'urine', sources: ['RHABDO'] },
    ],
  },
  {
    id: 'other',
    statements: [
      { id: 'touch', sources: ['NHSINFORM-DVT', 'NHS-COMPARTMENT', 'NCA-CALF'] },
      { id: 'skin', sources: ['LEGSMATTER', 'NHS-CELLULITIS'] },
      { id: 'pop', sources: ['BUPA-ACHILLES', 'LINCS-ACHILLES'] },
      { id: 'vein', sources: ['NHS-PHLEBITIS', 'NHSINFORM-DVT'] },
      { id: 'walking', sources: ['NEWCASTLE-PAD'] },
    ],
  },
] as const satisfies Page;
