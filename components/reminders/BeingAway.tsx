import { useDesk } from '../desk.ts';
import { Group } from './Group.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { useSave } from './use-save.ts';

/** From when on being away is a rest. */
export function BeingAway() {
  const { t } = useDesk().words;
  const { saved, ...saving } = useSave();
  return (
    <Group title={t('reminders_away_title')} saved={saved}>
      <NumberSetting field="awayMin" {...saving} />
    </Group>
  );
}
