import { addMinutes, startOfHour } from 'date-fns';
import { MINUTE, type Ms } from '../time.ts';

/** A meeting that is about to be over is not worth a tap. */
const SHORTEST_MS: Ms = 15 * MINUTE;

/** When a meeting that goes on at `now` is most likely over: the next full or half hour of the clock. */
export function likelyMeetingEnd(now: Ms): Ms {
  let end = startOfHour(now);
  while (end.getTime() - now < SHORTEST_MS) end = addMinutes(end, 30);
  return end.getTime();
}
