import { REGION_IDS, type RegionId } from '../../core/help/regions.ts';
import { useDesk } from '../desk.ts';

/** Where the user is, for the numbers to call. Never guessed: they say it, or it stays open. */
export function RegionChoice() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const { region } = view.stored.settings;
  return (
    <label class="field region">
      <span class="cap">{t('region_label')}</span>
      <select
        value={region ?? ''}
        onChange={(event) =>
          ask({ do: 'saveRegion', region: event.currentTarget.value as RegionId })
        }
      >
        {region === null && <option value="">{t('region_choose')}</option>}
        {REGION_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`region_${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
