import { LONGEST_MEETING_MIN } from '../../core/schedule/deadline.ts';
import { likelyMeetingEnd } from '../../core/schedule/meeting.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { MINUTE, type Ms } from '../../core/time.ts';
import { useDesk } from '../desk.ts';

/** What "longer" adds to a meeting. */
const LONGER_MS: Ms = 30 * MINUTE;

/** "In a meeting until …" in one tap; longer, or over, in one more. */
export function Meeting({ schedule, now }: { schedule: Schedule; now: Ms }) {
  const { words, ask } = useDesk();
  const { t } = words;
  const { meetingUntil } = schedule;
  const until = (end: Ms | null) =>
    ask({
      do: 'meeting',
      forMin: end && Math.min((end - Date.now()) / MINUTE, LONGEST_MEETING_MIN),
    });
  const going = meetingUntil !== null && meetingUntil > now;
  const end = likelyMeetingEnd(now);
  return (
    <>
      {!going && (
        <button
          type="button"
          class="btn"
          aria-label={t('meeting_begin', words.time(end))}
          onClick={() => until(end)}
        >
          {t('meeting')} <span class="cap">{t('meeting_end', words.time(end))}</span>
        </button>
      )}
      <p class={going ? 'hint meeting wide' : 'sr'}>
        <span role="status">{going && t('meeting_until', words.timeFrom(meetingUntil, now))}</span>
        {going && (
          <>
            <button type="button" class="link" onClick={() => until(meetingUntil + LONGER_MS)}>
              {t('meeting_longer')}
            </button>
            <button type="button" class="link" onClick={() => until(null)}>
              {t('meeting_over')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
