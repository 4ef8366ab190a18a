import type { Speech } from '../core/guidance/instruments.ts';
import { SECOND } from '../core/time.ts';

/** Nothing of ours takes so long to say: a voice that is not done by then never tells that it is. */
const GIVE_UP_MS = 15 * SECOND;

/** The browser's voice. Where there is none, nothing is said. */
export function webSpeech(): Speech {
  const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  // Kept until it is over: Chromium forgets to tell of the end of one that is garbage by then.
  let present: SpeechSynthesisUtterance | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    // The queue is that of the whole browser: what another window says is not ours to end.
    if (!present) return;
    clearTimeout(watchdog);
    present = undefined;
    synth?.cancel();
  };
  return {
    voices: () =>
      (synth?.getVoices() ?? []).map(
        ({ voiceURI, name, lang, localService, default: isDefault }) => ({
          ...{ uri: voiceURI, name, language: lang, isLocal: localService, isDefault },
        }),
      ),
    onVoices(changed) {
      synth?.addEventListener('voiceschanged', changed);
      return () => synth?.removeEventListener('voiceschanged', changed);
    },
    say(text, { uri, rate }, done) {
      const voice = synth?.getVoices().find(({ voiceURI }) => voiceURI === uri);
      if (!synth || !voice) return done();
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate });
      const over = () => {
        if (present !== utterance) return;
        clearTimeout(watchdog);
        present = undefined;
        done();
      };
      utterance.addEventListener('end', over);
      // Also where the page may not speak yet, and where the voice is gone.
      utterance.addEventListener('error', over);
      present = utterance;
      watchdog = setTimeout(() => {
        stop();
        done();
      }, GIVE_UP_MS);
      synth.speak(utterance);
    },
    stop,
  };
}
