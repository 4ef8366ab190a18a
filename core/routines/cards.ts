import type { Card } from './card.ts';
import { MASSAGE_CARDS } from './cards/massage.ts';
import { MOVEMENT_CARDS } from './cards/movement.ts';
import { STRETCH_CARDS } from './cards/stretch.ts';
import type { TechniqueId } from './techniques.ts';

/** For views only: a background that starts hundreds of times a day has no use for it. */
export const CARDS: Readonly<Record<TechniqueId, Card>> = {
  ...MOVEMENT_CARDS,
  ...STRETCH_CARDS,
  ...MASSAGE_CARDS,
} satisfies Record<TechniqueId, Card>;
