import type { Segment } from '../../core/routines/segments.ts';
import type { Ms } from '../../core/time.ts';

interface ProgressProps {
  readonly segments: readonly Segment[];
  readonly elapsed: Ms;
}

/** One bar a step, as wide as the step is long. */
export function Progress({ segments, elapsed }: ProgressProps) {
  return (
    <div class="steps" aria-hidden="true">
      {segments.map(({ startMs, lengthMs }) => {
        const done = Math.max(0, Math.min(1, (elapsed - startMs) / lengthMs));
        return (
          <i key={startMs} style={{ flexGrow: lengthMs }}>
            <b style={{ width: `${done * 100}%` }} />
          </i>
        );
      })}
    </div>
  );
}
