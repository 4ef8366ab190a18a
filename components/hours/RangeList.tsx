import type { ComponentChildren } from 'preact';
import { MOST_RANGES } from '../../core/schedule/hours.ts';
import {
  ENDS,
  isWrong,
  nextRange,
  overnight,
  type RangeDraft,
} from '../../core/schedule/hours-edit.ts';
import { useDesk } from '../desk.ts';
import { TimeField } from './TimeField.tsx';
import { useFocus } from './use-focus.ts';

interface RangeListProps {
  /** Fields are `<id>-<index>-from` and `-to`, the button that adds one is `<id>-add`. */
  readonly id: string;
  readonly day: string;
  readonly ranges: readonly RangeDraft[];
  readonly onChange: (ranges: readonly RangeDraft[]) => void;
  /** Says what is wrong with there being no times. */
  readonly errorId?: string;
  readonly children?: ComponentChildren;
}

/** The times of one day, each to change or remove, and a button for one more. */
export function RangeList({ id, day, ranges, onChange, errorId, children }: RangeListProps) {
  const { words } = useDesk();
  const { t } = words;
  const focus = useFocus();
  const add = () => {
    onChange([...ranges, nextRange(ranges)]);
    focus(`${id}-${ranges.length}-from`);
  };
  const remove = (index: number) => {
    onChange(ranges.filter((_, n) => n !== index));
    // The button that was pressed is gone, and with it the focus.
    focus(`${id}-add`);
  };
  const change = (index: number, changed: Partial<RangeDraft>) =>
    onChange(ranges.map((range, n) => (n === index ? { ...range, ...changed } : range)));
  return (
    <div class="hours-times">
      {ranges.map((range, index) => {
        const which = t('hours_which', day, words.number(index + 1));
        const name = `${id}-${index}`;
        const note = overnight(range);
        return (
          <div key={name} class="hours-range">
            {ENDS.map((end) => (
              <TimeField
                key={end}
                id={`${name}-${end}`}
                label={t(`hours_${end}`)}
                which={which}
                value={range[end]}
                wrong={isWrong(range, end)}
                describedBy={`${name}-note`}
                onInput={(value) => change(index, { [end]: value })}
              />
            ))}
            <button type="button" class="btn text small" onClick={() => remove(index)}>
              {t('hours_remove')} <span class="sr">{which}</span>
            </button>
            <span class="cap hours-note" id={`${name}-note`}>
              {note && t(`hours_note_${note}`)}
            </span>
          </div>
        );
      })}
      <div class="row">
        {ranges.length === 0 && <p class="hours-none">{t('hours_off_day')}</p>}
        <button
          type="button"
          class="btn small"
          id={`${id}-add`}
          aria-describedby={errorId}
          // Not `disabled`: it would lose the focus when the last one is added.
          aria-disabled={ranges.length >= MOST_RANGES}
          onClick={() => ranges.length < MOST_RANGES && add()}
        >
          {t('hours_add')} <span class="sr">{day}</span>
        </button>
        {children}
      </div>
    </div>
  );
}
