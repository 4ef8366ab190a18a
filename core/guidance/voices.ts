/** A voice of the browser. */
export interface Voice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47 tag; some systems write it with an underscore. */
  readonly language: string;
  /** It speaks on this computer. Any other sends what it says to its maker. */
  readonly isLocal: boolean;
  /** The system's own choice. */
  readonly isDefault: boolean;
}

const tagOf = (language: string) => language.replace('_', '-').toLowerCase();
const baseOf = (language: string) => tagOf(language).split('-')[0] ?? '';

/** 0: another language; 1: the same one, spoken elsewhere; 2: the very same. */
function closeness(to: string, language: string): 0 | 1 | 2 {
  if (baseOf(language) !== baseOf(to)) return 0;
  return tagOf(language) === tagOf(to) ? 2 : 1;
}

/**
 * The voice to speak words of this language with: the one that was picked, if it is there; else the best of
 * this computer. Undefined where there is none: nothing is then said, and never by a voice elsewhere.
 */
export function chooseVoice(
  voices: readonly Voice[],
  picked: string | null,
  language: string,
): Voice | undefined {
  const chosen = voices.find(({ uri }) => uri === picked);
  if (chosen) return chosen;
  const score = (voice: Voice) => 2 * closeness(language, voice.language) + Number(voice.isDefault);
  return voices
    .filter((voice) => voice.isLocal && closeness(language, voice.language) > 0)
    .reduce<Voice | undefined>(
      (best, voice) => (best && score(best) >= score(voice) ? best : voice),
      undefined,
    );
}

export interface VoiceGroup {
  readonly language: string;
  readonly voices: readonly Voice[];
}

/** Voices by the language they speak: the words' own first, and those of this computer before others. */
export function groupVoices(voices: readonly Voice[], language: string): readonly VoiceGroup[] {
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) {
    const tag = voice.language.replace('_', '-');
    groups.set(tag, [...(groups.get(tag) ?? []), voice]);
  }
  return [...groups]
    .map(([tag, mine]) => ({
      language: tag,
      voices: mine.toSorted((a, b) => Number(b.isLocal) - Number(a.isLocal)),
    }))
    .toSorted(
      (a, b) =>
        closeness(language, b.language) - closeness(language, a.language) ||
        (a.language < b.language ? -1 : 1),
    );
}
