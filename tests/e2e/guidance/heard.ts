import type { Chromium } from '../harness/chromium.ts';

/** A voice as the browser describes it. */
export interface FakeVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const VOICES: readonly FakeVoice[] = [
  { voiceURI: 'far', name: 'Cloud', lang: 'en-US', localService: false, default: true },
  { voiceURI: 'anna', name: 'Anna', lang: 'de-DE', localService: true, default: false },
  { voiceURI: 'amy', name: 'Amy', lang: 'en-US', localService: true, default: false },
];

/** What was asked of the voice and the sound device, in all windows together. */
export interface Heard {
  readonly what: 'said' | 'cancelled' | 'note';
  /** The words, or the pitch in hertz. */
  readonly of: string;
  readonly voice?: string;
  readonly rate?: number;
  readonly page: string;
}

/** Runs in each page before its own scripts: a voice that notes what it says, and a sound device that is noted. */
function listen(voices: readonly FakeVoice[] | null): void {
  const note = (what: string, of: string, more: object = {}) => {
    const log = JSON.parse(localStorage.getItem('heard') ?? '[]');
    log.push({ what, of, page: location.pathname, ...more });
    localStorage.setItem('heard', JSON.stringify(log));
  };
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when) {
    note('note', String(Math.round(this.frequency.value)));
    return start.call(this, when);
  };
  if (!voices) return;
  class Utterance extends EventTarget {
    voice: SpeechSynthesisVoice | null = null;
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let present: { utterance: Utterance; timer: ReturnType<typeof setTimeout> } | undefined;
  let known = false;
  const finish = (event: string) => {
    const { utterance } = present ?? {};
    clearTimeout(present?.timer);
    present = undefined;
    utterance?.dispatchEvent(new Event(event));
  };
  const synth = Object.assign(new EventTarget(), {
    // As in Chromium, they are not known at first.
    getVoices: () => (known ? voices : []),
    speak(utterance: Utterance) {
      const { text, voice, rate } = utterance;
      note('said', present ? `over ${present.utterance.text}: ${text}` : text, {
        voice: voice?.name,
        rate,
      });
      const ms = Number(localStorage.getItem('utteranceMs') ?? 900);
      present = { utterance, timer: setTimeout(() => finish('end'), ms) };
    },
    cancel() {
      note('cancelled', present?.utterance.text ?? '');
      finish('error');
    },
  });
  setTimeout(() => {
    known = true;
    synth.dispatchEvent(new Event('voiceschanged'));
  }, 50);
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synth });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
}

/** Listens in every page that is opened from now on. `voices`: null for the browser's own, whatever they are. */
export const listenTo = (
  { context }: Chromium,
  voices: readonly FakeVoice[] | null = VOICES,
): Promise<unknown> => context.addInitScript(listen, voices);

/** How long the voice takes for whatever it says. */
export const speakFor = (browser: Chromium, ms: number): Promise<void> =>
  browser.inExtension((given) => localStorage.setItem('utteranceMs', String(given)), ms);

export const heardIn = (browser: Chromium): Promise<readonly Heard[]> =>
  browser.inExtension(() => JSON.parse(localStorage.getItem('heard') ?? '[]'));

export const forget = (browser: Chromium): Promise<void> =>
  browser.inExtension(() => localStorage.removeItem('heard'));

/** What was said, in its order. */
export async function saidIn(browser: Chromium): Promise<readonly string[]> {
  return (await heardIn(browser)).flatMap(({ what, of }) => (what === 'said' ? [of] : []));
}
