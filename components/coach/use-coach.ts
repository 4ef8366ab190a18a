import { useEffect, useRef } from 'preact/hooks';
import type { Segment } from '../../core/routines/segments.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { upToOf } from '../../core/routines/up-to.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { assess } from '../../core/screening/assess.ts';
import { type Leg, worstLevel } from '../../core/screening/levels.ts';
import type { Stored } from '../../core/stored/read.ts';
import { useDesk } from '../desk.ts';
import { Coach, type Lesson } from './coach.ts';

function lessonOf(
  { settings, screening }: Stored,
  running: RunningBreak,
  segments: readonly Segment[],
): Lesson {
  // What held when it was begun holds to its end.
  const assessment = assess(screening, running.startedAt);
  const upTo: Lesson['upTo'] = (technique) => {
    if (assessment.kind !== 'open') return null;
    const legs = running.legs as readonly Leg[];
    const level = worstLevel(legs.map((leg) => assessment.legs[leg].level));
    return upToOf(techniqueOf(technique), level, screening.lighter);
  };
  return { running, segments, guidance: settings.guidance, upTo };
}

/** Lets the routine under way be heard, as long as the view is there; in one window at a time. */
export function useCoach(running: RunningBreak, segments: readonly Segment[]): void {
  const { view, words, instruments } = useDesk();
  const lesson = useRef<Lesson>(undefined);
  const coach = useRef<Coach>(undefined);
  useEffect(() => {
    let giveTurn = () => {};
    let gone = false;
    const hush = () => coach.current?.hush();
    void instruments().then((given) => {
      if (gone) return;
      giveTurn = given.takeTurn(() => {
        if (lesson.current) coach.current = new Coach(given, words, lesson.current);
      });
    });
    // Some browsers go on speaking for a page that is gone.
    addEventListener('pagehide', hush);
    return () => {
      gone = true;
      removeEventListener('pagehide', hush);
      coach.current?.end();
      giveTurn();
    };
  }, [instruments, words]);
  useEffect(() => {
    lesson.current = lessonOf(view.stored, running, segments);
    coach.current?.follow(lesson.current);
  }, [view, running]);
}
