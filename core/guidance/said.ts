import type { TechniqueId } from '../routines/techniques.ts';
import { type Ms, SECOND } from '../time.ts';
import type { MessageKey, Words } from '../words/words.ts';
import { type Said, turnsAtHalf } from './cues.ts';

/** In a shorter step there is more to say than its length. */
const WORTH_A_LENGTH_MS: Ms = 20 * SECOND;

/** How fast a voice speaks by itself, on the slow side of those that systems come with. */
const LETTERS_A_SECOND = 13;
const FULL_STOP_MS: Ms = 350;

/** What stands in brackets is for the eye: "Kneading (squeeze and lift)". */
const aloud = (name: string) => name.replace(/\s*[(（][^)）]*[)）]/g, '');

/**
 * The words to say; nothing where there is no number to a limit. `upTo`: how far to go in a technique today,
 * on the scale of 0 to 10; null: no number is advised.
 */
export function wordsFor(
  said: Said,
  words: Words,
  upTo: (technique: TechniqueId) => number | null,
): string {
  const { t } = words;
  switch (said.kind) {
    case 'ready':
    case 'end':
      return t(`said_${said.kind}`);
    case 'step': {
      const { technique, side, lengthMs } = said.segment;
      const name = aloud(t(`technique_${technique}_name`));
      return lengthMs < WORTH_A_LENGTH_MS
        ? t('said_step', name, words.side(side))
        : t('said_step_length', name, words.side(side), words.length(lengthMs));
    }
    case 'swap':
      return t('said_swap', words.side(said.segment.side));
    case 'half':
      return t(turnsAtHalf(said.technique) ? 'said_half_turn' : 'said_half');
    case 'line':
      return t(`technique_${said.technique}_step_${said.line}` as MessageKey);
    case 'limit': {
      const limit = upTo(said.technique);
      return limit === null ? '' : t('pressure_limit', words.number(limit));
    }
  }
}

/** About how long saying it takes, at a rate of which 1 is the voice's own. Rather too long. */
export function speechMs(text: string, rate: number): Ms {
  const stops = text.match(/[.?!]/g)?.length ?? 0;
  return (text.length * (SECOND / LETTERS_A_SECOND) + stops * FULL_STOP_MS) / rate;
}
