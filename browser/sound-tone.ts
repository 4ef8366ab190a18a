import { TONES, type ToneId } from '../core/guidance/tones.ts';

/** Long enough not to click. */
const ATTACK_SEC = 0.03;
/** How loud a note gets at full volume: two overlap, and must not add up to more than 1. */
const PEAK = 0.45;
/** What cannot be heard any more; a curve never gets to 0. */
const SILENT = 0.0001;
/** What is still on its way to the ear when the last note is over, through wireless headphones too. */
export const TAIL_MS = 300;
/** A device that does not start must not keep anyone waiting. */
const GIVE_UP_MS = 4_000;

/** Lets a tone sound, at a volume in percent; resolves when it is over. */
export function soundTone(context: BaseAudioContext, tone: ToneId, volume: number): Promise<void> {
  // Stevens' law: a tone is half as loud at about a third of the amplitude.
  const peak = Math.max(SILENT, PEAK * (Math.min(Math.max(volume, 0), 100) / 100) ** (5 / 3));
  const start = context.currentTime + 0.02;
  const ends = TONES[tone].map(({ pitch, at, lasts }) => {
    const note = context.createOscillator();
    const envelope = context.createGain();
    note.frequency.value = pitch;
    envelope.gain.setValueAtTime(0, start + at);
    envelope.gain.linearRampToValueAtTime(peak, start + at + ATTACK_SEC);
    envelope.gain.exponentialRampToValueAtTime(SILENT, start + at + lasts);
    note.connect(envelope).connect(context.destination);
    note.start(start + at);
    note.stop(start + at + lasts);
    return new Promise<void>((ended) => note.addEventListener('ended', () => ended()));
  });
  return Promise.all(ends).then(() => undefined);
}

/** Plays a reminder's tone in this page, and lets go of the sound device; where none starts, it gives up. */
export async function playHere(volume: number): Promise<void> {
  const context = new AudioContext();
  const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  try {
    const sounded = soundTone(context, 'reminder', volume).then(() => later(TAIL_MS));
    await Promise.race([sounded, later(GIVE_UP_MS)]);
  } finally {
    await context.close();
  }
}
