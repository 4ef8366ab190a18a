import { MINUTE, type Ms } from '../time.ts';
import type { Schedule } from './schedule.ts';
import type { Signs } from './signs.ts';

/** The browser calls someone idle after a minute without input. */
export const IDLE_AFTER_MS: Ms = MINUTE;

/**
 * Whether somebody is there: no input while a video plays or a window is full screen is watching, and a
 * locked screen has nobody before it.
 */
export function isHere({ idle, fullScreen, sound }: Signs): boolean {
  return idle === 'active' || (idle === 'idle' && (fullScreen || sound));
}

/** The schedule once there is no sign of anybody: the absence began with the last of them. */
export function withAbsence(schedule: Schedule, { idle }: Signs, now: Ms): Schedule {
  if (schedule.goneAt !== null) return schedule;
  // Whoever has just ended a routine had the hands full until then.
  const since = Math.max(now - IDLE_AFTER_MS, Math.min(schedule.satSince, now));
  return { ...schedule, goneAt: idle === 'locked' ? now : since };
}
