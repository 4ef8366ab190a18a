import type { Sound } from '../core/guidance/instruments.ts';
import { SECOND } from '../core/time.ts';
import { soundTone, TAIL_MS } from './sound-tone.ts';

/** A tone that comes later than this tells of something that is over. */
const LATE_MS = 900;
/** The longest tone, and its way to the ear. */
const CLOSE_MS = 2 * SECOND + TAIL_MS;

/** Tones in this page: one sound device for as long as a routine is on. */
export function openSound(): Sound {
  let context: AudioContext | undefined;
  // A page that nobody has touched yet may make no sound; the first touch lets it.
  const wake = () => {
    try {
      context ??= new AudioContext();
    } catch {
      // There is no sound device.
      return;
    }
    if (context.state === 'suspended') context.resume().catch(() => {});
  };
  // But who hears nothing opens no sound device.
  const touched = () => {
    if (context) wake();
  };
  addEventListener('pointerdown', touched);
  addEventListener('keydown', touched);
  return {
    wake,
    play(tone, volume) {
      if (volume <= 0) return;
      wake();
      const asked = performance.now();
      // Notes that are put into a sleeping device would all sound at once when it wakes.
      context
        ?.resume()
        .then(() => {
          if (context && performance.now() - asked < LATE_MS) void soundTone(context, tone, volume);
        })
        .catch(() => {});
    },
    close() {
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
      const closing = context;
      setTimeout(() => closing?.close().catch(() => {}), CLOSE_MS);
    },
  };
}
