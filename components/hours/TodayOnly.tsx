import { useState } from 'preact/hooks';
import { dayKey, type HoursRange, rangesOn } from '../../core/schedule/hours.ts';
import {
  draftOf,
  missingIn,
  readRanges,
  tried,
  withToday,
} from '../../core/schedule/hours-edit.ts';
import { MINUTE } from '../../core/time.ts';
import type { MessageKey, Words } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useNow } from '../use-now.ts';
import { RangeList } from './RangeList.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';
import { dayNames } from './weekdays.ts';

const ID = 'hours-today';
const CHANGE = `${ID}-change`;

/** "9:00 to 12:00 and 13:00 to 17:00" */
function timesOf(ranges: readonly HoursRange[], words: Words): string {
  // Any day without a change of the clock will do.
  const time = (minutes: number) => words.time(new Date(2026, 0, 15, 0, minutes).getTime());
  const inOrder = [...ranges].sort((a, b) => a.from - b.from);
  return words.list(inOrder.map(({ from, to }) => words.t('hours_times', time(from), time(to))));
}

/** What holds today, and other times for this one day; each button takes effect at once. */
export function TodayOnly() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const now = useNow(MINUTE);
  const { hours } = view.stored.settings;
  const ranges = rangesOn(hours, now);
  const changed = hours.today?.day === dayKey(now);
  const [editing, setEditing] = useState(false);
  const [status, setStatus] = useState<MessageKey>();
  // With its date: at midnight it is another day's draft.
  const kept = { day: dayKey(now), ranges: draftOf(ranges) };
  const [draft, setDraft] = useDraft(kept);
  const focus = useFocus();

  const close = (said?: MessageKey) => {
    setStatus(said);
    setEditing(false);
    focus(CHANGE);
  };
  const save = async (wanted: readonly HoursRange[] | null) => {
    const command = { do: 'saveHours', hours: withToday(hours, now, wanted) } as const;
    const reply = await ask(command, ['badHours']);
    if (!reply.ok) return setStatus('hours_failed');
    close(wanted ? 'hours_today_saved' : 'hours_today_back');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readRanges(draft.ranges);
    if (read) return void save(read);
    const [first] = missingIn([draft.ranges], [0]);
    setDraft({ ...draft, ranges: tried([draft.ranges])[0] ?? [] });
    setStatus('hours_not_saved');
    if (first) document.getElementById(`${ID}-${first.index}-${first.end}`)?.focus();
  };
  const edit = () => {
    setDraft(kept);
    setStatus(undefined);
    setEditing(true);
    focus(ranges.length > 0 ? `${ID}-0-from` : `${ID}-add`);
  };

  const day = dayNames(words.language)[new Date(now).getDay()] ?? '';
  const kind = changed ? 'changed' : 'usual';
  const isBad = status === 'hours_not_saved' || status === 'hours_failed';
  return (
    <section class="hours-today stack" aria-labelledby={`${ID}-title`}>
      <h3 class="lead" id={`${ID}-title`}>
        {t('hours_today_title')}
      </h3>
      <p>
        {ranges.length > 0
          ? t(`hours_today_${kind}`, day, timesOf(ranges, words))
          : t(`hours_today_${kind}_off`, day)}
      </p>
      {editing ? (
        <form class="stack" onSubmit={submit} noValidate>
          <RangeList
            id={ID}
            day={t('hours_today')}
            ranges={draft.ranges}
            onChange={(times) => {
              setDraft({ ...draft, ranges: times });
              setStatus(undefined);
            }}
          />
          <div class="row">
            <button type="submit" class="btn">
              {t('hours_today_save')}
            </button>
            <button type="button" class="btn text" onClick={() => close()}>
              {t('cancel')}
            </button>
          </div>
        </form>
      ) : (
        <div class="row">
          <button type="button" class="btn" id={CHANGE} onClick={edit}>
            {t('hours_today_change')}
          </button>
          {ranges.length > 0 && (
            <button type="button" class="btn" onClick={() => save([])}>
              {t('hours_today_off')}
            </button>
          )}
          {changed && (
            <button type="button" class="btn" onClick={() => save(null)}>
              {t('hours_today_reset')}
            </button>
          )}
        </div>
      )}
      <p class="cap">{t('hours_today_hint')}</p>
      <p role="status" class={isBad ? 'error' : 'ok'}>
        {status && t(status)}
      </p>
    </section>
  );
}
