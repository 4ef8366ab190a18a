import type { Ms } from '../../core/time.ts';
import { useDesk } from '../desk.ts';

interface MeasureProps {
  readonly name: string;
  readonly ms: Ms;
  readonly most: Ms;
  readonly error: string | undefined;
}

/** A sum against the most it may be. */
export function Measure({ name, ms, most, error }: MeasureProps) {
  const { words } = useDesk();
  const isOver = ms > most;
  return (
    <div class={isOver ? 'own-measure over' : 'own-measure'}>
      <p>
        <span class="strong">{name}</span>{' '}
        <span class="own-sum">{words.t('own_of', words.clock(ms), words.clock(most))}</span>
      </p>
      <span class="own-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (ms / most) * 100)}%` }} />
      </span>
      <p class="error">{error}</p>
    </div>
  );
}
