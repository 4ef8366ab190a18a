import { useDesk } from '../desk.ts';
import { CallSites } from '../options/CallSites.tsx';
import { Group } from './Group.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { Toggle } from './Toggle.tsx';
import { useSave } from './use-save.ts';

/** What a break waits for, and how long. */
export function WhenHeld() {
  const { view, words } = useDesk();
  const { t } = words;
  const { holdFullScreen, holdSound, holdCalls } = view.stored.settings.reminders;
  const { saved, ...saving } = useSave();
  const { save } = saving;
  return (
    <Group title={t('reminders_hold_title')} saved={saved}>
      <p>{t('reminders_hold_intro')}</p>
      <Toggle
        id="holdFullScreen"
        label={t('reminders_holdFullScreen')}
        hint={t('reminders_holdFullScreen_hint')}
        checked={holdFullScreen}
        onChange={(checked) => save({ holdFullScreen: checked })}
      />
      <Toggle
        id="holdSound"
        label={t('reminders_holdSound')}
        hint={t('reminders_holdSound_hint')}
        checked={holdSound}
        onChange={(checked) => save({ holdSound: checked })}
      />
      <div class="toggle">
        <CallSites checked={holdCalls} onChange={(checked) => save({ holdCalls: checked })} />
      </div>
      <NumberSetting field="holdMaxMin" {...saving} />
    </Group>
  );
}
