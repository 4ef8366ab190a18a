import { useState } from 'preact/hooks';
import { daysOf, entriesOf } from '../../core/journal/entries.ts';
import type { Group } from '../../core/journal/kinds.ts';
import { tellNow } from '../../core/journal/now.ts';
import { assess } from '../../core/screening/assess.ts';
import { SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { useNow } from '../use-now.ts';
import { CopyNotes } from './CopyNotes.tsx';
import { DayList } from './DayList.tsx';
import { Filter } from './Filter.tsx';
import { useJournal } from './use-journal.ts';

/** How the reminders stand, and the last week's decisions: why one came, and why none did. */
export function WhyPage() {
  const { view, words } = useDesk();
  const { t } = words;
  const now = useNow(10 * SECOND);
  const notes = useJournal()?.notes;
  const [group, setGroup] = useState<Group>();
  const heading = useArrival<HTMLHeadingElement>(notes !== undefined);
  if (!notes) return null;
  const { schedule, settings, screening } = view.stored;
  const isLocked = assess(screening, now).kind === 'locked';
  const entries = entriesOf(notes, group);
  const isEmpty = entriesOf(notes).length === 0;
  return (
    <>
      {schedule && (
        <section class="card column now" aria-labelledby="now">
          <h2 class="cap" id="now" tabIndex={-1} ref={heading}>
            {t('why_now_title')}
          </h2>
          <p class="lead">{tellNow(schedule, settings, isLocked, now, words)}</p>
        </section>
      )}
      <p>
        {t('why_intro')} {t('why_privacy')}
      </p>
      {isEmpty ? (
        <p class="card column">{t('why_empty')}</p>
      ) : (
        <>
          <Filter notes={notes} chosen={group} onChoose={setGroup} />
          <CopyNotes notes={notes} />
          {entries.length === 0 && <p class="card column">{t('why_none')}</p>}
          {daysOf(entries).map((day) => (
            <DayList key={day.at} day={day} now={now} />
          ))}
        </>
      )}
    </>
  );
}
