import { PRESET_IDS, type PresetId } from '../../core/schedule/rhythm.ts';
import { useDesk } from '../desk.ts';

export type Pattern = PresetId | 'custom';

interface PresetsProps {
  readonly chosen: Pattern;
  readonly onChoose: (pattern: Pattern) => void;
}

/** The patterns of the clinical brief (5.2), each with what it is and what it rests on. */
export function Presets({ chosen, onChoose }: PresetsProps) {
  const { t } = useDesk().words;
  const patterns: readonly Pattern[] = [...PRESET_IDS, 'custom'];
  return (
    <fieldset class="cards">
      <legend class="strong">{t('preset_legend')}</legend>
      {patterns.map((id) => (
        <label key={id} class="pick">
          <input
            type="radio"
            name="preset"
            value={id}
            checked={chosen === id}
            aria-labelledby={`preset-${id}`}
            aria-describedby={`preset-${id}-about`}
            onChange={() => onChoose(id)}
          />
          <span class="strong" id={`preset-${id}`}>
            {t(`preset_${id}_name`)}
            {id === 'standard' && <span class="chip">{t('preset_recommended')}</span>}
          </span>
          <span class="about" id={`preset-${id}-about`}>
            <span>{t(`preset_${id}_what`)}</span>{' '}
            {id !== 'custom' && <span class="cap">{t(`preset_${id}_why`)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
