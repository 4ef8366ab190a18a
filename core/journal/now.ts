import { isHolding } from '../schedule/hold.ts';
import type { Plan } from '../schedule/plan.ts';
import { channelOf } from '../schedule/reminders.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Ms } from '../time.ts';
import type { Words } from '../words/words.ts';

/** How the reminders stand, in one sentence. `locked`: no reminder is shown for now, as the popup tells. */
export function tellNow(
  schedule: Schedule,
  plan: Plan,
  locked: boolean,
  now: Ms,
  words: Words,
): string {
  const { t } = words;
  const { phase, hold, meetingUntil } = schedule;
  const time = (at: Ms) => words.timeFrom(at, now);
  switch (phase.kind) {
    case 'waiting':
      return meetingUntil === null
        ? t('now_waiting', time(phase.dueAt))
        : t('now_meeting', time(meetingUntil));
    case 'due': {
      const since = time(phase.dueSince);
      if (locked) return t('now_withheld');
      if (hold && isHolding(schedule, now, plan)) {
        return t('now_held', since, t(`hold_${hold.why}`));
      }
      return t(channelOf(schedule, plan) === 'badge' ? 'now_due_quiet' : 'now_due', since);
    }
    case 'paused':
      return phase.until === null ? t('now_paused_open') : t('now_paused', time(phase.until));
    case 'off':
      return phase.until === null ? t('now_off_always') : t('now_off', time(phase.until));
    case 'away':
      return t('now_away');
    case 'onBreak':
      return t('now_running');
  }
}
