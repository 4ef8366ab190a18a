import { isRecord } from '../stored/leaves.ts';

/** How a routine is heard, as the hands are busy. */
export interface Guidance {
  /** Anything at all. Off at first: a computer that starts to talk in an open office helps nobody. */
  readonly sound: boolean;
  readonly voice: boolean;
  /**
   * The voice the user picked; null: the best one of this computer. Only by a pick does a voice speak that
   * is not on this computer: it sends what it says to its maker.
   */
  readonly voiceURI: string | null;
  /** 1 is how the voice speaks by itself. */
  readonly rate: number;
  readonly tones: boolean;
  /** Of the tones, in percent. */
  readonly volume: number;
}

export const DEFAULT_GUIDANCE: Guidance = {
  sound: false,
  voice: true,
  voiceURI: null,
  rate: 1,
  tones: true,
  volume: 40,
};

export const GUIDANCE_BOUNDS = {
  rate: { min: 0.7, max: 1.4 },
  volume: { min: 0, max: 100 },
} as const;

const NUMBERS = ['rate', 'volume'] as const;
/** Longer than any name a system has for a voice. */
const LONGEST_URI = 500;

/** Whether a value is a complete set of these choices, every number within its bounds. */
export function isGuidance(x: unknown): x is Guidance {
  return (
    isRecord(x) &&
    [x.sound, x.voice, x.tones].every((choice) => typeof choice === 'boolean') &&
    (x.voiceURI === null || (typeof x.voiceURI === 'string' && x.voiceURI.length <= LONGEST_URI)) &&
    NUMBERS.every((key) => {
      const { min, max } = GUIDANCE_BOUNDS[key];
      const value = x[key];
      return typeof value === 'number' && value >= min && value <= max;
    })
  );
}
