import { useEffect } from 'preact/hooks';
import { GUIDANCE_BOUNDS, type Guidance } from '../../core/guidance/guidance.ts';
import type { Speech } from '../../core/guidance/instruments.ts';
import { wordsFor } from '../../core/guidance/said.ts';
import { chooseVoice } from '../../core/guidance/voices.ts';
import { useDesk } from '../desk.ts';
import { Group } from '../reminders/Group.tsx';
import { Slider } from '../reminders/Slider.tsx';
import { Toggle } from '../reminders/Toggle.tsx';
import { useChoice } from '../reminders/use-choice.ts';
import { useSaveBy } from '../reminders/use-save.ts';
import { languageName } from './language-name.ts';
import { useVoices } from './use-instruments.ts';
import { VoiceChoice } from './VoiceChoice.tsx';

const SAMPLE = {
  kind: 'step',
  segment: { technique: 'kneading', side: 'left', startMs: 0, lengthMs: 0 },
} as const;

/** The voice of a routine: whose it is, and how fast it speaks. */
export function VoiceGroup({ speech }: { readonly speech: Speech }) {
  const { view, words } = useDesk();
  const { t } = words;
  const { guidance } = view.stored.settings;
  const { saved, save } = useSaveBy<Guidance>((change) => ({
    do: 'saveGuidance',
    guidance: change,
  }));
  const [picked, pick] = useChoice(guidance.voiceURI, (voiceURI: string | null) =>
    save({ voiceURI }),
  );
  const voices = useVoices(speech);
  const voice = chooseVoice(voices, picked, words.language);
  useEffect(() => speech.stop, [speech]);
  const hear = (rate: number) => {
    if (!voice) return;
    const text = wordsFor(SAMPLE, words, () => null);
    speech.say(text, { uri: voice.uri, rate }, () => {});
  };
  return (
    <Group title={t('guidance_voice_title')} saved={saved}>
      <Toggle
        id="guidanceVoice"
        label={t('guidance_voice')}
        checked={guidance.voice}
        onChange={(checked) => save({ voice: checked })}
      >
        {guidance.voice && (
          <>
            {!voice && (
              <p class="cap" role="status" id="guidanceVoice-none">
                {t('guidance_voice_none', languageName(words.language, words.language))}
              </p>
            )}
            {voices.length > 0 && <VoiceChoice {...{ voices, picked, pick }} />}
            <Slider
              id="guidanceRate"
              label={t('guidance_rate')}
              bounds={GUIDANCE_BOUNDS.rate}
              step={0.1}
              kept={guidance.rate}
              save={(rate) => save({ rate })}
              whole={1}
            >
              {(rate) =>
                voice && (
                  <button type="button" class="btn" onClick={() => hear(rate)}>
                    {t('guidance_voice_hear')}
                  </button>
                )
              }
            </Slider>
          </>
        )}
      </Toggle>
    </Group>
  );
}
