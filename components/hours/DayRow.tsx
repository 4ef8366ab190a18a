import { useState } from 'preact/hooks';
import type { RangeDraft } from '../../core/schedule/hours-edit.ts';
import { useDesk } from '../desk.ts';
import { CopyTo } from './CopyTo.tsx';
import { RangeList } from './RangeList.tsx';
import { useFocus } from './use-focus.ts';
import { weekOrder } from './weekdays.ts';

interface DayRowProps {
  readonly id: string;
  /** 0: Sunday. */
  readonly day: number;
  readonly name: string;
  readonly ranges: readonly RangeDraft[];
  readonly errorId: string;
  readonly onChange: (ranges: readonly RangeDraft[]) => void;
  readonly onCopy: (days: readonly number[]) => void;
}

/** A weekday, its times, and a way to give other days the same. */
export function DayRow({ id, day, name, ranges, errorId, onChange, onCopy }: DayRowProps) {
  const { t, language } = useDesk().words;
  const [copying, setCopying] = useState(false);
  const focus = useFocus();
  const copyId = `${id}-copy`;
  const close = () => {
    setCopying(false);
    focus(`${id}-copy-to`);
  };
  const open = () => {
    setCopying(true);
    focus(`${copyId}-${weekOrder(language).find((other) => other !== day)}`);
  };
  return (
    <li class="hours-day">
      <h3 class="strong">{name}</h3>
      <RangeList
        id={id}
        day={name}
        ranges={ranges}
        errorId={errorId}
        onChange={(changed) => {
          // Its button goes with the last time.
          if (changed.length === 0) setCopying(false);
          onChange(changed);
        }}
      >
        {ranges.length > 0 && (
          <button
            type="button"
            class="btn text small"
            id={`${id}-copy-to`}
            aria-expanded={copying}
            onClick={() => (copying ? close() : open())}
          >
            {t('hours_copy')} <span class="sr">{name}</span>
          </button>
        )}
      </RangeList>
      {copying && (
        <CopyTo
          id={copyId}
          day={day}
          onCancel={close}
          onCopy={(days) => {
            onCopy(days);
            close();
          }}
        />
      )}
    </li>
  );
}
