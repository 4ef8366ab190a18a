/** A sine note. Hertz and seconds. */
export interface Note {
  readonly pitch: number;
  readonly at: number;
  readonly lasts: number;
}

/**
 * What is heard, by what it tells: a reminder, the seconds before the beginning, a step, the other leg, the
 * end. All of them soft, short and of one key; told apart by how many notes there are and where they go.
 */
export const TONES = {
  /** Rising by a third: heard across a desk and over in a second. */
  reminder: [
    { pitch: 523.25, at: 0, lasts: 0.7 },
    { pitch: 659.25, at: 0.22, lasts: 0.85 },
  ],
  count: [{ pitch: 392, at: 0, lasts: 0.25 }],
  start: [{ pitch: 523.25, at: 0, lasts: 0.6 }],
  swap: [
    { pitch: 659.25, at: 0, lasts: 0.4 },
    { pitch: 523.25, at: 0.18, lasts: 0.6 },
  ],
  end: [
    { pitch: 523.25, at: 0, lasts: 0.6 },
    { pitch: 659.25, at: 0.18, lasts: 0.7 },
    { pitch: 783.99, at: 0.36, lasts: 1 },
  ],
} as const satisfies Record<string, readonly Note[]>;

export type ToneId = keyof typeof TONES;
