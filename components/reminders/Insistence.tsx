import { INSISTENCE, type Insistence as Value } from '../../core/schedule/reminders.ts';
import { useDesk } from '../desk.ts';
import { useChoice } from './use-choice.ts';
import type { Saving } from './use-save.ts';

/** How a break is brought to mind; takes effect at once. */
export function Insistence({ save }: Pick<Saving, 'save'>) {
  const { view, words } = useDesk();
  const { t } = words;
  const [insist, choose] = useChoice(view.stored.settings.reminders.insist, (value: Value) =>
    save({ insist: value }),
  );
  return (
    <fieldset class="cards three">
      <legend class="strong">{t('reminders_insist_legend')}</legend>
      {INSISTENCE.map((value) => (
        <label key={value} class="pick">
          <input
            type="radio"
            name="insist"
            id={`insist-${value}`}
            value={value}
            checked={insist === value}
            aria-labelledby={`insist-${value}-name`}
            aria-describedby={`insist-${value}-about`}
            onChange={() => choose(value)}
          />
          <span class="strong" id={`insist-${value}-name`}>
            {t(`reminders_insist_${value}`)}
          </span>
          <span class="about" id={`insist-${value}-about`}>
            {t(`reminders_insist_${value}_hint`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
