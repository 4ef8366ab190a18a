import { type RoutineId, routineOf, stepsOf } from '../../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import type { TechniqueId } from '../../../core/routines/techniques.ts';
import type { RunningBreak } from '../../../core/schedule/schedule.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import { type Ms, SECOND } from '../../../core/time.ts';
import { left, screened, waiting } from '../safety/documents.ts';
import { runningBreak } from '../seed.ts';
import type { View } from './view.ts';

const BOTH: readonly Leg[] = ['left', 'right'];

/** A routine that has come so far into the first step with this technique, without a pause or a jump. */
function playing(
  id: RoutineId,
  technique: TechniqueId,
  { legs = BOTH, intoMs = 6 * SECOND, running = true } = {},
): (now: Ms) => RunningBreak {
  const routine = routineOf(id);
  const segments = routine ? segmentsOf(stepsOf(routine, { swapped: false }), legs) : [];
  const { startMs = 0 } = segments.find((one) => one.technique === technique) ?? {};
  const times = { totalMs: totalMs(segments), elapsedMs: startMs + intoMs };
  return (now) => ({ ...runningBreak(id, times, now), legs, running });
}

const player = (
  run: (now: Ms) => RunningBreak,
  changed: Parameters<typeof screened>[1] = {},
  path = 'popup.html',
): View => ({
  ...{ path, shows: '.player .cb-motion' },
  documents: (now) => ({
    screening: screened(now, changed),
    schedule: waiting(now, { phase: { kind: 'onBreak', break: run(now) } }),
  }),
});

export const PLAYERS: Record<string, View> = {
  'getting ready': player(playing('massage180', 'effleurage', { intoMs: -3 * SECOND })),
  'at its very beginning': player(playing('pump60', 'ankle_pumps', { intoMs: 0 })),
  'the swap to the other leg': player(playing('massage180', 'effleurage', { intoMs: 26 * SECOND })),
  'a movement of both legs': player(playing('reset20', 'heel_raises')),
  'a stretch of the left leg': player(playing('desk120', 'desk_stretch')),
  'a massage, with all that is to be kept off': player(playing('massage180', 'kneading')),
  'the tapping': player(playing('classic300', 'hacking')),
  'deep pressure': player(playing('full300', 'thumb_press')),
  'the right leg alone, with something to keep off': player(
    playing('gentle180', 'effleurage', { legs: ['right'] }),
    { q9: left('broken'), q12: { left: ['no'], right: ['bulging'] } },
  ),
  'standing and walking': player(playing('stand120', 'stand_walk')),
  'set to pause': player(playing('soleus300', 'soleus_pushups', { running: false })),
  'in the break window': player(playing('desk120', 'desk_stretch'), {}, 'break.html'),
  'a massage in the break window': player(playing('massage180', 'kneading'), {}, 'break.html'),
  'getting ready in the break window': player(
    playing('move120', 'heel_raises', { intoMs: -3 * SECOND }),
    {},
    'break.html',
  ),
};
