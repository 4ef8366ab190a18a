import type { ToneId } from './tones.ts';
import type { Voice } from './voices.ts';

export interface Manner {
  /** The voice's own address. */
  readonly uri: string;
  readonly rate: number;
}

/** The system's voice. Where there is none, nothing is said, and that is no error. */
export interface Speech {
  /** Those that are known by now: some systems are asked for them first. */
  voices(): readonly Voice[];
  /** Calls back when more are known; returns how to stop. */
  onVoices(changed: () => void): () => void;
  /** One thing at a time; `done` is called when it is over, or cannot be said, and not when stopped. */
  say(text: string, manner: Manner, done: () => void): void;
  /** Ends what was said from here, at once. */
  stop(): void;
}

/** Tones. Where none can be played, there are none. */
export interface Sound {
  /** Gets the sound device ready. */
  wake(): void;
  /** Now or never, at a volume in percent. */
  play(tone: ToneId, volume: number): void;
  /** Lets go of the sound device once what sounds is over. */
  close(): void;
}

/** What a view needs to be heard with. */
export interface Instruments {
  readonly speech: Speech;
  openSound(): Sound;
  /** Calls back once no other window speaks; returns how to let the next one. */
  takeTurn(begin: () => void): () => void;
}
