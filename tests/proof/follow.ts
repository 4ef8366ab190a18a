import type { State } from '../../core/engine/state.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { outOfUse, rulingOf } from '../core/support/oracle.ts';
import type { Deed } from './deeds.ts';
import { standStill } from './expected-start.ts';
import * as model from './model.ts';
import { legsHurtAt } from './playing.ts';
import { afterTold } from './told.ts';

const SLOW: readonly QuestionId[] = ['q5', 'q6', 'q7', 'q8', 'q11', 'q13', 'q14'];

/** What was done, and whether the engine took it; `was`: its state before. */
export interface Done {
  readonly deed: Deed;
  readonly given: readonly model.Given[];
  readonly ok: boolean;
  readonly was: State;
}

export const runningIn = ({ schedule: { phase } }: State): RunningBreak | undefined =>
  phase.kind === 'onBreak' ? phase.break : undefined;

/** "Nothing has changed" is no answer to what must be answered in full. */
export function mayBeTaken(record: Screening, { deed, ok }: Done, now: Ms): boolean {
  if (deed.does !== 'confirm' || !ok) return true;
  const open = !outOfUse(record, now) && rulingOf(record, now).kind !== 'locked';
  const asked = [...record.reask.left, ...record.reask.right];
  return deed.questions.every(
    (id) => open && SLOW.includes(id) && !record.answers[id]?.stale && !asked.includes(id),
  );
}

/** How it felt, and for which legs, after a routine that worked on these. */
function felt(record: Screening, deed: Deed & { does: 'felt' }, was: State, now: Ms): Screening {
  const { last } = was.schedule;
  if (deed.feeling === 'change') return model.changed(record);
  if (!last) return record;
  const worked = last.legs as readonly Leg[];
  const named = worked.filter((leg) => deed.legs?.includes(leg) ?? true);
  switch (deed.feeling) {
    case 'hurt':
      return model.hurt(record, named.length > 0 ? named : worked, last.startedAt, now);
    case 'cramp':
      return model.cramped(record, last.routine, now);
    default:
      return record;
  }
}

/** What a deed makes of the model's record, where the engine took it. */
export function followed(record: Screening, { deed, given, ok, was }: Done, now: Ms): Screening {
  const running = runningIn(was);
  if (deed.does === 'start') {
    const heard = !running && standStill(now - deed.ago, now);
    return heard ? afterTold(record, deed.told, now) : record;
  }
  if (!ok) return record;
  switch (deed.does) {
    case 'answer':
    case 'answerAll':
    case 'undo':
      return model.withAnswers(record, given, now);
    case 'leave': {
      const locked = rulingOf(record, now).kind === 'locked';
      if (!locked) return model.withAnswers(record, given, now);
      // Cut short by an answer that locks: that one counts, and none of the others.
      const locking = given.filter((one) => model.locksIn(one.question, one));
      return deed.again
        ? model.withAnswers(record, locking, now)
        : model.leaving(record, given, now);
    }
    case 'press':
      if (deed.press !== 'hurts') return record;
      return running
        ? model.hurt(record, legsHurtAt(running, now), running.startedAt, now)
        : felt(record, { does: 'felt', feeling: 'hurt', legs: null }, was, now);
    case 'felt':
      return felt(record, deed, was, now);
    case 'confirm':
      return model.confirmed(record, deed.questions, now);
    case 'delete':
      return model.deleted(record);
    case 'wait':
      return record;
  }
}
