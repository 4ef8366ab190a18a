import { groupVoices, type Voice } from '../../core/guidance/voices.ts';
import { useDesk } from '../desk.ts';
import { languageName } from './language-name.ts';

interface VoiceChoiceProps {
  readonly voices: readonly Voice[];
  /** null: the best one of this computer. */
  readonly picked: string | null;
  readonly pick: (uri: string | null) => void;
}

/** The voices there are, by language. What one that speaks elsewhere means is said beside it. */
export function VoiceChoice({ voices, picked, pick }: VoiceChoiceProps) {
  const { words } = useDesk();
  const { t } = words;
  const isThere = voices.some(({ uri }) => uri === picked);
  const hasOnline = voices.some(({ isLocal }) => !isLocal);
  return (
    <div class="voice">
      <label for="guidanceVoiceURI">{t('guidance_voice_which')}</label>
      <select
        id="guidanceVoiceURI"
        class="select"
        value={isThere && picked !== null ? picked : ''}
        aria-describedby={hasOnline ? 'guidanceVoiceURI-hint' : undefined}
        onChange={(event) => pick(event.currentTarget.value || null)}
      >
        <option value="">{t('guidance_voice_auto')}</option>
        {groupVoices(voices, words.language).map(({ language, voices: mine }) => (
          <optgroup key={language} label={languageName(language, words.language)}>
            {mine.map(({ uri, name, isLocal }) => (
              <option key={uri} value={uri}>
                {isLocal ? name : t('guidance_voice_online', name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {hasOnline && (
        <p class="cap" id="guidanceVoiceURI-hint">
          {t('guidance_voice_online_hint')}
        </p>
      )}
    </div>
  );
}
