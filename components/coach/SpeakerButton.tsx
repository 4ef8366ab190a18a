import { useDesk } from '../desk.ts';
import { useChoice } from '../reminders/use-choice.ts';
import { Icon } from '../shell/Icon.tsx';

/** Lets the routine be heard, or not: one tap, and kept for the next one. */
export function SpeakerButton() {
  const { view, words, ask } = useDesk();
  const [sound, choose] = useChoice(view.stored.settings.guidance.sound, async (on: boolean) => {
    const { ok } = await ask({ do: 'saveGuidance', guidance: { sound: on } });
    return ok;
  });
  const label = words.t('guidance_sound');
  return (
    <button
      type="button"
      class="round speaker"
      aria-pressed={sound}
      aria-label={label}
      title={label}
      onClick={() => choose(!sound)}
    >
      <Icon name={sound ? 'speaker' : 'speakerOff'} />
    </button>
  );
}
