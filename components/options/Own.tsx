import { assess } from '../../core/screening/assess.ts';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';

// Who makes no routine, and gets none handed, needs nothing of this.
const OwnPage = later(() => import('../own/OwnPage.tsx').then((module) => module.OwnPage));

/** The user's own routines. What is to be done with a leg is not for someone who may need care. */
export function Own({ place }: { place: string }) {
  const { view } = useDesk();
  const assessment = assess(view.stored.screening, Date.now());
  if (assessment.kind === 'locked') return <Locked lock={assessment} />;
  return <OwnPage place={place} />;
}
