import { useState } from 'preact/hooks';
import { dayKey } from '../../core/schedule/hours.ts';
import {
  copiedTo,
  draftOf,
  missingIn,
  readWeek,
  tried,
  type WeekDraft,
} from '../../core/schedule/hours-edit.ts';
import { useDesk } from '../desk.ts';
import { DayRow } from './DayRow.tsx';
import { TodayOnly } from './TodayOnly.tsx';
import { useDraft } from './use-draft.ts';
import { dayNames, weekOrder } from './weekdays.ts';

interface Draft {
  readonly on: boolean;
  readonly week: WeekDraft;
}

const fieldOf = (day: number) => `hours-${day}`;

/** A draft of the working hours, saved whole or not at all; and what is different today. */
export function HoursForm() {
  const { view, words, ask } = useDesk();
  const { t, language } = words;
  const { hours } = view.stored.settings;
  const [status, setStatus] = useState<{ readonly ok: boolean; readonly text: string }>();
  const [noneAtAll, setNoneAtAll] = useState(false);
  const kept: Draft = { on: hours.on, week: hours.week.map(draftOf) };
  const [draft, setDraft] = useDraft(kept, () => setNoneAtAll(false));
  const order = weekOrder(language);
  const names = dayNames(language);

  const change = (changed: Partial<Draft>) => {
    setDraft({ ...draft, ...changed });
    setNoneAtAll(false);
    setStatus(undefined);
  };
  const refuse = (wrong: string) => {
    setStatus({ ok: false, text: t('hours_not_saved') });
    document.getElementById(wrong)?.focus();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const week = readWeek(draft.week);
    if (draft.on && !week) {
      setDraft({ ...draft, week: tried(draft.week) });
      const [first] = missingIn(draft.week, order);
      return refuse(first ? `${fieldOf(first.day)}-${first.index}-${first.end}` : '');
    }
    if (draft.on && week?.every((ranges) => ranges.length === 0)) {
      setNoneAtAll(true);
      return refuse(`${fieldOf(order[0] ?? 0)}-add`);
    }
    const { today } = hours;
    const reply = await ask(
      {
        do: 'saveHours',
        hours: {
          on: draft.on,
          // What nobody sees is not asked for: a time missing there leaves the week as it was.
          week: week ?? hours.week,
          today: today && today.day === dayKey(Date.now()) ? today : null,
        },
      },
      ['badHours'],
    );
    if (reply.ok) return setStatus({ ok: true, text: t('hours_saved') });
    setStatus({
      ok: false,
      text: t(reply.reason === 'badHours' ? 'hours_not_saved' : 'hours_failed'),
    });
  };
  return (
    <>
      <form class="stack" onSubmit={save} noValidate>
        <label class="tick">
          <input
            type="checkbox"
            id="hours-on"
            checked={draft.on}
            onChange={(event) => change({ on: event.currentTarget.checked })}
          />
          <span>{t('hours_on')}</span>
        </label>
        <p class="error" id="hours-none">
          {noneAtAll && t('hours_error_none')}
        </p>
        {draft.on && (
          <ul class="hours-week">
            {order.map((day) => (
              <DayRow
                key={day}
                id={fieldOf(day)}
                day={day}
                name={names[day] ?? ''}
                ranges={draft.week[day] ?? []}
                errorId="hours-none"
                onChange={(ranges) =>
                  change({ week: draft.week.map((before, n) => (n === day ? ranges : before)) })
                }
                onCopy={(days) => {
                  change({ week: copiedTo(draft.week, day, days) });
                  const copied = words.list(days.map((other) => names[other] ?? ''));
                  setStatus({ ok: true, text: t('hours_copied', copied) });
                }}
              />
            ))}
          </ul>
        )}
        <div class="row">
          <button type="submit" class="btn primary">
            {t('hours_save')}
          </button>
          <p role="status" class={status?.ok === false ? 'error' : 'ok'}>
            {status?.text}
          </p>
        </div>
      </form>
      {hours.on && <TodayOnly />}
    </>
  );
}
