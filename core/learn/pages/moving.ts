import type { Page } from '../pages.ts';

/** Moving beats massage: brief, claims 13, 18, 21 and 27, and section 5.1. */
export const MOVING = [
  {
    id: 'feet',
    statements: [
      { id: 'pump', sources: ['SHOEMAKER1997', 'HINDS2004'] },
      { id: 'vein', sources: ['STEIN2009'] },
      { id: 'fidget', sources: ['MORISHIMA2016'] },
      { id: 'swelling', sources: ['WINKEL1986'] },
    ],
  },
  {
    id: 'up',
    statements: [
      { id: 'extra', sources: ['DAVIS2020', 'WHO2020'] },
      { id: 'limit', sources: ['WHO2020'] },
      { id: 'half_hour', sources: ['NHS-SIT', 'UKCMO2019'] },
      { id: 'hour', sources: ['HSE-DSE'] },
      { id: 'walks', sources: ['DURAN2023'] },
      { id: 'tired', sources: ['ALBULESCU2022'] },
      { id: 'aches', sources: ['LUGER2019'] },
    ],
  },
  {
    id: 'stretching',
    statements: [
      { id: 'degrees', sources: ['RADFORD2006', 'MEDEIROS2018'] },
      { id: 'soreness', sources: ['HERBERT2011'] },
    ],
  },
  {
    id: 'clots',
    statements: [
      { id: 'advice', sources: ['NHS-DVT', 'NHSINFORM-DVT'] },
      { id: 'desk', sources: ['HEALY2010', 'BRAITHWAITE2016', 'JOHANNESEN2020'] },
    ],
  },
] as const satisfies Page;
