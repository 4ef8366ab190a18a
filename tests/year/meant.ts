import type { Outcome } from '../../core/engine/outcome.ts';
import type { Intent } from '../../core/engine/step.ts';
import { HOUR, MIN } from '../core/support/times.ts';
import type { Life } from './life.ts';
import { morningByWall } from './wall-hours.ts';

const FOREVER = Number.POSITIVE_INFINITY;
const NEVER = Number.NEGATIVE_INFINITY;
const LENGTHS = { '30min': 30 * MIN, '1h': HOUR, '2h': 2 * HOUR } as const;

/** What it means, by the user's own watch, that an intent was taken. */
export function meant({ clock, truth }: Life, intent: Intent, { reply, state }: Outcome): void {
  if (!reply.ok) return;
  const now = clock.felt;
  const beginNow = () => {
    truth.begin();
    if (!truth.resting) truth.restedUntil = now + truth.every;
  };
  switch (intent.do) {
    case 'later': {
      const byMs = (intent.for ?? 5) * MIN;
      truth.putOff(byMs);
      if (!truth.resting) truth.restedUntil = Math.max(truth.restedUntil, now + byMs);
      return;
    }
    case 'skip':
    case 'moved':
      beginNow();
      return;
    case 'pause': {
      const morning = clock.feltOf(morningByWall(truth.settings.hours, clock.wall));
      truth.pause.askAt = intent.for === 'open' ? morning : FOREVER;
      truth.pause.askFrom = truth.pause.askAt;
      truth.pause.travelled = false;
      if (intent.for === 'open') truth.pause.until = FOREVER;
      else if (intent.for === 'tomorrow') truth.pause.until = morning;
      else truth.pause.until = now + LENGTHS[intent.for];
      return;
    }
    case 'resume':
      if (!truth.paused) return;
      truth.pause.until = NEVER;
      beginNow();
      return;
    case 'meeting':
      truth.meetingUntil = intent.forMin === null ? NEVER : now + intent.forMin * MIN;
      return;
    case 'start':
      truth.onBreak = true;
      truth.restedUntil = NEVER;
      return;
    case 'saveRhythm':
    case 'saveReminders':
    case 'saveHours':
      truth.change(state.settings);
      return;
    case 'answer':
      truth.locked ||= intent.question === 'q1' && intent.left.includes('yes');
      return;
    case 'leaveLock':
      truth.locked = false;
  }
}
