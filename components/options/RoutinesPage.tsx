import { assess } from '../../core/screening/assess.ts';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { Browse } from '../routines/Browse.tsx';
import { useNow } from '../use-now.ts';

/** All routines, to start one from here. The check before it is asked in the break window. */
export function RoutinesPage() {
  const { view, openBreak } = useDesk();
  const now = useNow();
  const assessment = assess(view.stored.screening, now);
  if (assessment.kind === 'locked') return <Locked lock={assessment} />;
  return (
    <div class="browse">
      <Browse level="h2" onPick={(routine) => openBreak(routine)} />
    </div>
  );
}
