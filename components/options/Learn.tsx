import { stateAfterTaps, stateIn } from '../../core/engine/state.ts';
import { TECHNIQUES, type TechniqueId } from '../../core/routines/techniques.ts';
import { assess } from '../../core/screening/assess.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { useNow } from '../use-now.ts';
import { LockBanner } from './LockBanner.tsx';

// The sources alone are a third of the package's code: they are read here and nowhere else.
const LearnPage = later(() => import('../learn/LearnPage.tsx').then((module) => module.LearnPage));

/** What the answers leave on one leg at least, today's two taps taken as passed. */
function useAllowed(): ReadonlySet<TechniqueId> {
  const { view } = useDesk();
  const now = useNow();
  const state = stateIn(view.stored);
  const assessment = state && assess(stateAfterTaps(state, now).screening, now);
  const techniques = TECHNIQUES.filter(
    (technique) =>
      assessment?.kind === 'open' &&
      LEGS.some((leg) => assessment.legs[leg].allows.has(technique.class)),
  );
  return new Set(techniques.map(({ id }) => id));
}

/** Short pages to read; of each technique whether the answers allow it. */
export function Learn({ place }: { place: string }) {
  const { view } = useDesk();
  const allowed = useAllowed();
  const lock = assess(view.stored.screening, Date.now());
  // How something is done is not for someone who may need care.
  if (lock.kind === 'locked' && place.startsWith('learn-technique')) return <Locked lock={lock} />;
  return (
    <>
      <LockBanner />
      <LearnPage place={place} allowed={allowed} />
    </>
  );
}
