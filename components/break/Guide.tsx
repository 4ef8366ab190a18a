import { useMemo } from 'preact/hooks';
import type { Segment } from '../../core/routines/segments.ts';
import type { Technique, TechniqueId } from '../../core/routines/techniques.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { useDesk } from '../desk.ts';
import { paceOf } from './lines.ts';
import { SafetyLine } from './SafetyLine.tsx';
import { Scale } from './Scale.tsx';
import { safetyOf } from './safety.ts';

interface GuideProps {
  readonly technique: Technique & { readonly id: TechniqueId };
  readonly segment: Segment;
  readonly running: RunningBreak;
  /** How much of the step is done, from 0 to 1. */
  readonly done: number;
}

/** Beside the instruction, and quieter: the pace, how hard, what it should feel like, when to stop. */
export function Guide({ technique, segment, running, done }: GuideProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const { perMinute, id } = technique;
  const safety = safetyOf(technique, running, view.stored.screening);
  const begun = `${segment.startMs} ${running.since}`;
  // The beat counts from the beginning of the step, in whichever window and after whatever pause.
  const delay = useMemo(() => segment.startMs - elapsedAt(running, Date.now()), [begun]);
  return (
    <div class="guide">
      <p class="pace cap">
        {perMinute && (
          <i
            key={begun}
            class={running.running ? 'beat' : 'beat still'}
            aria-hidden="true"
            style={{ '--beat': `${60 / perMinute}s`, '--delay': `${delay}ms` }}
          />
        )}
        {technique.class === 'STRETCH' && (
          <i class="hold" aria-hidden="true" style={{ '--held': `${done * 100}%` }} />
        )}
        {paceOf(technique, segment.lengthMs, words)}
      </p>
      {safety?.press && <Scale limit={safety.press} />}
      <p class="cap feel">
        <b>{t('learn_fact_feel')}:</b> {t(`technique_${id}_feel`)}
      </p>
      {safety && <SafetyLine safety={safety} />}
    </div>
  );
}
