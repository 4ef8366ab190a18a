import type { Guidance } from '../../core/guidance/guidance.ts';
import { useDesk } from '../desk.ts';
import { Group } from '../reminders/Group.tsx';
import { Toggle } from '../reminders/Toggle.tsx';
import { useSaveBy } from '../reminders/use-save.ts';
import { TonesGroup } from './TonesGroup.tsx';
import { useInstruments } from './use-instruments.ts';
import { VoiceGroup } from './VoiceGroup.tsx';

/** How a routine is heard. What there is to choose of it shows once it is wanted. */
export function GuidanceSection() {
  const { view, words } = useDesk();
  const { t } = words;
  const { sound } = view.stored.settings.guidance;
  const instruments = useInstruments();
  const { saved, save } = useSaveBy<Guidance>((guidance) => ({ do: 'saveGuidance', guidance }));
  return (
    <>
      <p>{t('guidance_intro')}</p>
      <Group title={t('guidance_sound')} saved={saved}>
        <Toggle
          id="guidanceSound"
          label={t('guidance_sound_label')}
          hint={t('guidance_sound_hint')}
          checked={sound}
          onChange={(checked) => save({ sound: checked })}
        />
      </Group>
      {sound && instruments && (
        <>
          <VoiceGroup speech={instruments.speech} />
          <TonesGroup openSound={instruments.openSound} />
        </>
      )}
    </>
  );
}
