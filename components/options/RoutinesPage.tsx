import { assess } from '../../core/screening/assess.ts';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { linkTo } from '../own/place.ts';
import { Browse } from '../routines/Browse.tsx';
import { useNow } from '../use-now.ts';

/** All routines, to start one from here. The check before it is asked in the break window. */
export function RoutinesPage() {
  const { view, words, openBreak } = useDesk();
  const { t } = words;
  const now = useNow();
  const assessment = assess(view.stored.screening, now);
  if (assessment.kind === 'locked') return <Locked lock={assessment} />;
  return (
    <div class="browse">
      <Browse
        level="h2"
        onPick={(routine) => openBreak(routine)}
        make={
          <a class="btn" href={linkTo({ at: 'list' })}>
            {t('own_make')}
          </a>
        }
        edit={({ id, name }) => (
          <a class="btn text small" href={linkTo({ at: 'edit', id })}>
            {t('own_edit')} <span class="sr">{name}</span>
          </a>
        )}
      />
    </div>
  );
}
