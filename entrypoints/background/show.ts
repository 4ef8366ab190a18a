import {
  HAS_BUTTONS,
  showPlainReminder,
  showRoutineReminder,
} from '../../browser/notifications.ts';
import { setToolbar } from '../../browser/toolbar.ts';
import { words } from '../../browser/words.ts';
import type { Reminder, State, Wants } from '../../core/engine/state.ts';
import { wholeMs } from '../../core/routines/segments.ts';

/** The icon's badge and tooltip. Neither says anything about anyone's health. */
export async function showToolbar({ schedule }: State, wants: Wants): Promise<void> {
  const { phase } = schedule;
  if (wants.reminder) return setToolbar(words.t('badge_due'), words.t('tooltip_due'));
  switch (phase.kind) {
    case 'waiting':
      return setToolbar('', words.t('tooltip_next', words.time(phase.dueAt)));
    case 'paused':
      return setToolbar('', words.t('tooltip_paused', words.time(phase.until)));
    case 'onBreak':
      return setToolbar('', words.t('tooltip_running'));
    case 'due':
      return setToolbar('', words.t('tooltip_locked'));
  }
}

/** The notification: what, and how long. */
export async function showReminder(says: Reminder): Promise<void> {
  if (says.kind === 'plain') {
    const body = says.unscreened ? 'reminder_plain_unscreened' : 'reminder_plain_body';
    return showPlainReminder(words.t('reminder_plain_title'), words.t(body));
  }
  if (says.kind === 'daily') {
    return showRoutineReminder(words.t('reminder_plain_title'), words.t('reminder_daily_body'));
  }
  const { routine } = says.offer;
  const title = words.t(
    'reminder_title',
    words.t(`routine_${routine}_name`),
    words.length(wholeMs(routine)),
  );
  // Which legs it is for, or a length that gives that away, would tell a health answer to whoever sees the screen.
  const body = words.t(HAS_BUTTONS ? 'reminder_body' : 'reminder_body_click');
  return showRoutineReminder(title, body);
}
