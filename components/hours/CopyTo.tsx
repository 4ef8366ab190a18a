import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { dayNames, weekOrder, workingDays } from './weekdays.ts';

interface CopyToProps {
  readonly id: string;
  readonly day: number;
  readonly onCopy: (days: readonly number[]) => void;
  readonly onCancel: () => void;
}

/** Asks which other days get the same times. */
export function CopyTo({ id, day, onCopy, onCancel }: CopyToProps) {
  const { t, language } = useDesk().words;
  const names = dayNames(language);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [none, setNone] = useState(false);
  const others = (days: readonly number[]) => days.filter((other) => other !== day);
  const toggle = (other: number) => {
    setChosen(chosen.includes(other) ? chosen.filter((n) => n !== other) : [...chosen, other]);
    setNone(false);
  };
  const days = others(weekOrder(language));
  return (
    <fieldset class="ticks hours-copy" id={id}>
      <legend class="strong">{t('hours_copy_title', names[day] ?? '')}</legend>
      {days.map((other) => (
        <label key={other} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(other)}
            onChange={() => toggle(other)}
            id={`${id}-${other}`}
          />
          <span>{names[other]}</span>
        </label>
      ))}
      <p class="error" role="alert">
        {none && t('hours_copy_none')}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn small"
          onClick={() => {
            if (chosen.length === 0) setNone(true);
            else onCopy(days.filter((other) => chosen.includes(other)));
          }}
        >
          {t('hours_copy_chosen')}
        </button>
        <button
          type="button"
          class="btn small"
          onClick={() => onCopy(others(workingDays(language)))}
        >
          {t('hours_copy_working')}
        </button>
        <button type="button" class="btn text small" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
