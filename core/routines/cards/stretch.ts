import type { Card, Pressure } from '../card.ts';

/** The wall stretch too: at the gentle level no stretch goes beyond 3 (brief 2.2). */
const MILD = { kind: 'stretch', clear: [3, 4], gentle: [0, 3] } as const satisfies Pressure;

/** Held, not bounced. */
export const STRETCH_CARDS = {
  strap_stretch: {
    muscles: ['gastrocnemius'],
    directed: true,
    pressure: MILD,
    dose: { minSec: 30, maxSec: 30, per: 'side', more: true },
    kit: 'strap',
    clothed: 'yes',
    space: 'leg_room',
    discretion: 1,
    grade: 'A',
    sources: ['ACSM-STRETCH', 'RADFORD2006', 'MEDEIROS2018', 'PREHAB-STRETCH'],
  },
  desk_stretch: {
    muscles: ['gastrocnemius'],
    directed: true,
    pressure: MILD,
    dose: { minSec: 20, maxSec: 30, per: 'side' },
    kit: 'desk',
    clothed: 'shoes',
    space: 'chair',
    discretion: 2,
    grade: 'B',
    sources: ['ACSM-STRETCH', 'RADFORD2006'],
  },
  soleus_stretch: {
    muscles: ['soleus'],
    directed: true,
    pressure: MILD,
    dose: { minSec: 15, maxSec: 30, per: 'side' },
    kit: 'none',
    clothed: 'yes',
    space: 'chair',
    discretion: 3,
    grade: 'B',
    sources: ['ACSM-STRETCH', 'RADFORD2006', 'PREHAB-STRETCH'],
  },
  wall_stretch: {
    muscles: ['gastrocnemius'],
    directed: true,
    pressure: MILD,
    dose: { minSec: 30, maxSec: 30, per: 'side', more: true },
    kit: 'wall',
    clothed: 'flat_shoes',
    space: 'wall',
    discretion: 1,
    grade: 'A',
    sources: ['RADFORD2006', 'ACSM-STRETCH', 'PREHAB-STRETCH'],
  },
} as const satisfies Readonly<Record<string, Card>>;
