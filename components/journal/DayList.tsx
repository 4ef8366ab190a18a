import type { Day } from '../../core/journal/entries.ts';
import { groupOf } from '../../core/journal/kinds.ts';
import { dayIn, tellerIn } from '../../core/journal/tell.ts';
import type { Ms } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { GroupIcon } from './GroupIcon.tsx';

/** What happened on one day, newest first. */
export function DayList({ day, now }: { readonly day: Day; readonly now: Ms }) {
  const { words } = useDesk();
  const tell = tellerIn(words);
  return (
    <section class="card column journal-day" aria-labelledby={`day-${day.at}`}>
      <h2 class="lead" id={`day-${day.at}`}>
        {dayIn(words, day.at, now)}
      </h2>
      <ul class="journal">
        {day.entries.map((entry) => (
          <li key={`${entry.note.at} ${entry.note.what}`}>
            <time dateTime={new Date(entry.note.at).toISOString()}>
              {words.time(entry.note.at)}
            </time>
            <GroupIcon group={groupOf(entry.note)} />
            <span>{tell(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
