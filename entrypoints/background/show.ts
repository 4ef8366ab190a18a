import { areNotificationsBlocked } from '../../browser/blocked.ts';
import {
  clearNotifications,
  HAS_BUTTONS,
  isOnScreen,
  type NotificationKind,
  notify,
} from '../../browser/notifications.ts';
import { playTone } from '../../browser/tone.ts';
import { setToolbar } from '../../browser/toolbar.ts';
import { openBreakWindow } from '../../browser/windows.ts';
import { words } from '../../browser/words.ts';
import type { State, Wants } from '../../core/engine/state.ts';
import type { Intent } from '../../core/engine/step.ts';
import type { Channel } from '../../core/journal/journal.ts';
import { BADGE_MINUTES } from '../../core/schedule/deadline.ts';
import { isLongBreak } from '../../core/schedule/rhythm.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { endingOf, eyesOf, headsUpOf, nudgeOf } from '../../core/words/nudge.ts';

/** The eyes' nudge is over when the looking is (brief 5.2), and within what a worker lives. */
const EYES_MS: Ms = 20 * SECOND;

/** Of the last minutes of a wait; empty before. */
function badgeFor(leftMs: Ms): string {
  // The alarm for a minute may come a moment before it.
  const minutes = Math.ceil((leftMs - SECOND) / MINUTE);
  return minutes > 0 && minutes <= BADGE_MINUTES ? words.number(minutes) : '';
}

/** The icon, its badge and its tooltip. None of them says anything about anyone's health. */
export async function showToolbar({ schedule }: State, wants: Wants, now: Ms): Promise<void> {
  const { phase, hold, meetingUntil } = schedule;
  if (wants.reminder) return setToolbar(words.t('badge_due'), words.t('tooltip_due'), 'due');
  switch (phase.kind) {
    case 'waiting': {
      const badge = badgeFor(phase.dueAt - now);
      if (meetingUntil === null) {
        return setToolbar(badge, words.t('tooltip_next', words.time(phase.dueAt)));
      }
      return setToolbar(badge, words.t('tooltip_meeting', words.time(meetingUntil)));
    }
    case 'paused':
      return setToolbar(
        '',
        phase.until === null
          ? words.t('tooltip_paused_open')
          : words.t('tooltip_paused', words.timeFrom(phase.until, now)),
        'paused',
      );
    case 'off':
      return setToolbar(
        '',
        phase.until === null
          ? words.t('tooltip_off_always')
          : words.t('tooltip_off', words.timeFrom(phase.until, now)),
        'paused',
      );
    case 'onBreak':
      return setToolbar('', words.t('tooltip_running'));
    case 'away':
      return setToolbar('', words.t('tooltip_away'));
    case 'due':
      return setToolbar('', words.t(hold && !hold.released ? 'tooltip_held' : 'tooltip_quiet'));
  }
}

/** What a reminder says, in words that differ from the last one's. */
function nudgeFor(
  { schedule, settings }: State,
  { says }: NonNullable<Wants['reminder']>,
  now: Ms,
) {
  const facts = {
    shown: schedule.shown,
    satMs: now - schedule.satSince,
    long: isLongBreak(schedule.turn, settings.rhythm),
    hasButtons: HAS_BUTTONS,
    standing: settings.standing,
  };
  return nudgeOf(says, facts, words);
}

const isBlocked = async () => (await areNotificationsBlocked().catch(() => undefined)) === true;

/** The notification of a due break. */
async function showNudge(state: State, wanted: NonNullable<Wants['reminder']>, now: Ms) {
  const [kind, other] = wanted.says.kind === 'plain' ? ROUTINELESS : WITH_ROUTINE;
  await clearNotifications(other);
  await notify(kind, nudgeFor(state, wanted, now));
}

const ROUTINELESS = ['plain', 'routine'] as const;
const WITH_ROUTINE = ['routine', 'plain'] as const;

/** Brings a due break up; says how that was done, as a notification that is blocked helps nobody. */
async function remind(state: State, wanted: NonNullable<Wants['reminder']>, now: Ms) {
  const blocked = wanted.how === 'notification' && (await isBlocked());
  const how: Channel = blocked ? 'window' : wanted.how;
  if (how === 'window') await openBreakWindow();
  if (how === 'notification') await showNudge(state, wanted, now);
  const { tone, volume } = state.settings.reminders;
  if (tone && how !== 'badge') void playTone(volume);
  return { how, blocked };
}

/** Puts a question, in the window where a notification would not be seen. */
async function ask(kind: 'ask' | 'paused', { settings }: State, title: string, body: string) {
  if (settings.reminders.insist === 'firm' || (await isBlocked())) return openBreakWindow();
  return notify(kind, { title, body });
}

/** Takes away what no longer holds. */
async function clearStale({ schedule }: State, wants: Wants): Promise<void> {
  const { phase } = schedule;
  const stale: NotificationKind[] = [];
  if (wants.ending === null) stale.push('ending');
  if (!wants.reminder) stale.push('routine', 'plain');
  if (phase.kind !== 'paused') stale.push('paused');
  if (phase.kind !== 'waiting') stale.push('eyes');
  if (phase.kind !== 'waiting' || !phase.warned) stale.push('soon');
  await clearNotifications(...stale);
}

/**
 * Tells of a routine that ended while nobody watched; blocked, it is not worth a window. A worker that died
 * before it could note that it did leaves the notification: it is not told twice.
 */
async function tellEnding({ schedule: { last } }: State): Promise<readonly Intent[]> {
  const done: readonly Intent[] = [{ do: 'endingTold' }];
  if (!last || (await isOnScreen('ending')) || (await isBlocked())) return done;
  await notify('ending', endingOf(last, words));
  return done;
}

/**
 * Shows what is wanted and not shown yet. What it returns is to be noted afterwards: a worker that dies in
 * between shows the same again, and loses nothing.
 */
export async function bringUp(state: State, wants: Wants, now: Ms): Promise<readonly Intent[]> {
  await clearStale(state, wants);
  const told = wants.ending === 'show' ? await tellEnding(state) : [];
  return [...told, ...(await bringUpBreak(state, wants, now))];
}

async function bringUpBreak(state: State, wants: Wants, now: Ms): Promise<readonly Intent[]> {
  const { shown, turn, eyesShown } = state.schedule;
  if (wants.asks) {
    await ask('ask', state, words.t('ask_title'), words.t('ask_body'));
    return [{ do: 'asked' }];
  }
  if (wants.asksPause) {
    const body = words.t(HAS_BUTTONS ? 'ask_paused_body' : 'ask_paused_body_click');
    await ask('paused', state, words.t('ask_paused_title'), body);
    return [{ do: 'pauseAsked' }];
  }
  if (wants.reminder) {
    const { dueSince, notify: isNew, outdated, how } = wants.reminder;
    if (isNew) return [{ do: 'reminded', dueSince, ...(await remind(state, wants.reminder, now)) }];
    if (!outdated) return [];
    // The views follow storage by themselves.
    if (how === 'notification') await showNudge(state, wants.reminder, now);
    return [{ do: 'renewed' }];
  }
  // Neither is worth a window of its own: where notifications are blocked, it is left out.
  if (wants.eyes) {
    if (!(await isBlocked())) await notify('eyes', eyesOf(eyesShown, words));
    setTimeout(() => void clearNotifications('eyes'), EYES_MS);
    return [{ do: 'eyesShown' }];
  }
  if (wants.headsUp) {
    // Breaks taken at the heads-up show no reminder; `turn` counts them too.
    if (!(await isBlocked())) await notify('soon', headsUpOf(shown + turn, words));
    return [{ do: 'warned' }];
  }
  return [];
}
