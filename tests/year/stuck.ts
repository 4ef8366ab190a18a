import { type State, wantsOf } from '../../core/engine/state.ts';
import { step } from '../../core/engine/step.ts';
import { wakeBy } from '../../core/schedule/deadline.ts';
import { PRESENT } from '../../core/schedule/signs.ts';
import type { Ms } from '../../core/time.ts';
import { DAY, MIN, SEC } from '../core/support/times.ts';
import { opensByWall } from './wall-hours.ts';

/** The longest that a user puts a break off. */
const LATER: Ms = 30 * MIN;

/**
 * Goes on from a state with a browser that does as it is told and somebody who sits there, typing or giving
 * a talk in full screen, and never answers. Says what is wrong, if no reminder comes of it in time.
 */
export function staysStuck(from: State, now: Ms, talks: boolean): string | undefined {
  let state = from;
  let at = now;
  let sat = 0;
  const { rhythm, reminders, hours } = from.settings;
  // Held for longer than a morning lasts, a break can be over before that.
  const fullScreen = talks && reminders.holdMaxMin <= 60;
  const holds = fullScreen && reminders.holdFullScreen ? reminders.holdMaxMin * MIN : 0;
  const longest = rhythm.everyMin * MIN + holds + (from.schedule.laters + 1) * LATER + 10 * MIN;
  const meeting = from.schedule.meetingUntil;
  while (at < now + 20 * DAY) {
    state = step(state, { do: 'wake' }, at, { ...PRESENT, fullScreen }).state;
    const wants = wantsOf(state, at);
    if (wants.reminder?.notify || wants.asks || wants.asksPause) return undefined;
    const next = Math.max(wakeBy(state.schedule, state.settings), at + 30 * SEC);
    if (!Number.isFinite(next)) return `nothing wakes ${JSON.stringify(state.schedule)}`;
    const { kind } = state.schedule.phase;
    const free = kind !== 'paused' && kind !== 'onBreak' && at >= (meeting ?? at);
    if (!opensByWall(hours, at)) sat = 0;
    else if (free) sat += next - at;
    if (sat > longest + MIN) return `no reminder in ${sat / MIN} min: ${JSON.stringify(from)}`;
    at = next;
  }
  return `no reminder in weeks: ${JSON.stringify(from.schedule)} to ${JSON.stringify(state.schedule)}`;
}
