import type { Technique } from '../../core/routines/techniques.ts';
import { upToOf } from '../../core/routines/up-to.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { assess } from '../../core/screening/assess.ts';
import { isMassage, type Leg, worstLevel } from '../../core/screening/levels.ts';
import type { Screening } from '../../core/screening/screening.ts';

/** How far to go in a step, and what to heed (brief 2.2 and section 3). */
export interface Safety {
  readonly technique: Technique;
  /** The leg it is for, where it is for one. */
  readonly only: Leg | undefined;
  /** The most, from 0 to 10, of pressure or stretch; null: as far as it does not hurt. */
  readonly upTo: number | null;
  /** The same where it is pressure of the hands. */
  readonly press: number | null;
  /** Veins and tendons to keep off. */
  readonly keepOff: boolean;
}

/** Undefined where the answers open nothing: then nothing runs either. */
export function safetyOf(
  technique: Technique,
  running: RunningBreak,
  screening: Screening,
): Safety | undefined {
  // What held when it was begun holds to its end.
  const assessment = assess(screening, running.startedAt);
  if (assessment.kind !== 'open') return undefined;
  const legs = running.legs as readonly Leg[];
  const verdicts = legs.map((leg) => assessment.legs[leg]);
  const level = worstLevel(verdicts.map((verdict) => verdict.level));
  const upTo = upToOf(technique, level, screening.lighter);
  return {
    technique,
    only: legs.length === 1 ? legs[0] : undefined,
    upTo,
    press: isMassage(technique.class) ? upTo : null,
    keepOff: verdicts.some(({ flags }) => flags.has('keep_off')),
  };
}
