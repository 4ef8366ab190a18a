import { useDesk } from '../desk.ts';
import { Group } from './Group.tsx';
import { Insistence } from './Insistence.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { Toggle } from './Toggle.tsx';
import { useSave } from './use-save.ts';
import { Volume } from './Volume.tsx';

/** In what way a break is brought to mind. */
export function HowReminded() {
  const { view, words } = useDesk();
  const { t } = words;
  const { tone, headsUp, eyes } = view.stored.settings.reminders;
  const { saved, ...saving } = useSave();
  const { save } = saving;
  return (
    <Group title={t('reminders_how_title')} saved={saved}>
      <Insistence save={save} />
      <Toggle
        id="tone"
        label={t('reminders_tone')}
        hint={t('reminders_tone_hint')}
        checked={tone}
        onChange={(checked) => save({ tone: checked })}
      >
        {tone && <Volume save={save} />}
      </Toggle>
      <Toggle
        id="headsUp"
        label={t('reminders_headsUp')}
        hint={t('reminders_headsUp_hint')}
        checked={headsUp}
        onChange={(checked) => save({ headsUp: checked })}
      />
      <Toggle
        id="eyes"
        label={t('reminders_eyes')}
        hint={t('reminders_eyes_hint')}
        checked={eyes}
        onChange={(checked) => save({ eyes: checked })}
      />
      <NumberSetting field="laterMax" {...saving} />
    </Group>
  );
}
