import { useDesk } from '../desk.ts';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly hint: string | undefined;
  readonly bounds: { readonly min: number; readonly max: number };
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
  /** It is left, or Enter was pressed. */
  readonly onDone?: () => unknown;
}

/**
 * A whole number with its unit, its range and, beside it, what is wrong with it. A text field: a number
 * field hides what was typed when it is not a number, and changes under the mouse wheel.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, label, unit, hint, bounds, value, error, onInput, onDone } = props;
  const { t } = useDesk().words;
  const range = t('rhythm_range', String(bounds.min), String(bounds.max));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="row">
        <input
          id={id}
          class="number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={() => onDone?.()}
        />
        <span>{unit}</span>
      </span>
      <span id={`${id}-hint`} class="cap">
        {range}
        {hint && `. ${hint}`}
      </span>
      <span id={`${id}-error`} class="error">
        {error}
      </span>
    </div>
  );
}
