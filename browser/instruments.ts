import type { Instruments } from '../core/guidance/instruments.ts';
import { openSound } from './sound.ts';
import { webSpeech } from './speech.ts';

const TURN = 'calf-break-speaks';

/** Each window of the extension waits for its turn: two voices at once are none. */
function takeTurn(begin: () => void): () => void {
  const asked = new AbortController();
  let finish = () => asked.abort();
  const mine = () => {
    begin();
    return new Promise<void>((done) => {
      finish = done;
    });
  };
  // Given up before it came, it rejects, and that is all.
  navigator.locks.request(TURN, { signal: asked.signal }, mine).catch(() => {});
  return () => finish();
}

export const instruments: Instruments = { speech: webSpeech(), openSound, takeTurn };
