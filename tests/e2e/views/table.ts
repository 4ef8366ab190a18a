import { QUESTIONS, RESULTS } from './check.ts';
import { CHOICES, DONE } from './done.ts';
import { FAULTS } from './faults.ts';
import { HOMES, MENUS } from './home.ts';
import { LOCKS } from './locks.ts';
import { OWN } from './own.ts';
import { PLAYERS } from './player.ts';
import { LEARN, WHY } from './reading.ts';
import { SETTINGS, WELCOME } from './settings.ts';
import { TAPS } from './taps.ts';
import type { View } from './view.ts';

/** Every view in every state, once: the tests judge them, and the gallery shows them. */
export const VIEWS: Readonly<Record<string, Readonly<Record<string, View>>>> = {
  Home: HOMES,
  'Menus at home': MENUS,
  'Check before a routine': TAPS,
  Player: PLAYERS,
  'After a routine': DONE,
  Routines: CHOICES,
  'Routines of one’s own': OWN,
  Locks: LOCKS,
  'Safety check': QUESTIONS,
  'What the check leaves open': RESULTS,
  Welcome: WELCOME,
  Settings: SETTINGS,
  Learn: LEARN,
  'Why a reminder came': WHY,
  Faults: FAULTS,
};
