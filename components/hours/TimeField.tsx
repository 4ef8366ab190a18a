import { useDesk } from '../desk.ts';

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  /** Whose time it is, for those who do not see it beside the label. */
  readonly which: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly onInput: (value: string) => void;
}

/** A time of day; the browser shows it with 12 or 24 hours, as its user is used to. */
export function TimeField({ id, label, which, wrong, describedBy, ...field }: TimeFieldProps) {
  const { t } = useDesk().words;
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="sr">{which}</span>
      </label>
      <input
        id={id}
        class="number time-of-day"
        type="time"
        value={field.value}
        aria-invalid={wrong}
        aria-describedby={`${id}-error ${describedBy}`}
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
      <span id={`${id}-error`} class="error">
        {wrong && t('hours_error_missing')}
      </span>
    </div>
  );
}
