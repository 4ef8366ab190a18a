import { useState } from 'preact/hooks';
import { ROUTINES } from '../../core/routines/routines.ts';
import { wholeMs } from '../../core/routines/segments.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { OwnCard } from './OwnCard.tsx';
import { linkTo } from './place.ts';

/** The user's own routines, and the ways to a new one. */
export function OwnList() {
  const { view, words } = useDesk();
  const { t } = words;
  const { own } = view.stored.routines;
  const [deleted, setDeleted] = useState('');
  const heading = useArrival<HTMLHeadingElement>(own.length);
  return (
    <>
      {own.length === 0 && (
        <section class="card own-empty" aria-labelledby="own-heading">
          <span class="own-trio" aria-hidden="true">
            {(['ankle_circles', 'kneading', 'strap_stretch'] as const).map((technique) => (
              <span key={technique} class="thumb">
                <Picture technique={technique} side="right" label="" thumbnail />
              </span>
            ))}
          </span>
          <div class="stack tight">
            <h2 class="title" id="own-heading" tabIndex={-1} ref={heading}>
              {t('own_empty_title')}
            </h2>
            <p>{t('own_empty_body')}</p>
          </div>
        </section>
      )}
      <div class="row">
        <a class="btn primary" href={linkTo({ at: 'new' })}>
          {t('own_make')}
        </a>
        <a class="btn" href={linkTo({ at: 'file' })}>
          {t('file_title')}
        </a>
      </div>
      <p role="status" class="ok status">
        {deleted && t('own_deleted', deleted)}
      </p>
      {own.length > 0 && (
        <section class="stack tight" aria-labelledby="own-heading">
          <h2 class="lead" id="own-heading" tabIndex={-1} ref={heading}>
            {t('own_title')}
          </h2>
          <ul class="own-list">
            {own.map((routine) => (
              <OwnCard
                key={routine.id}
                routine={routine}
                onDeleted={() => setDeleted(routine.name)}
              />
            ))}
          </ul>
        </section>
      )}
      <section class="stack tight" aria-labelledby="own-from">
        <h2 class="lead" id="own-from">
          {t('own_from_title')}
        </h2>
        <p>{t('own_from_hint')}</p>
        <ul class="own-tiles">
          {ROUTINES.map(({ id, steps: [first] }) => (
            <li key={id}>
              <a class="card own-tile" href={linkTo({ at: 'new', from: id })}>
                <span class="thumb" aria-hidden="true">
                  {first && <Picture technique={first.technique} side="right" label="" thumbnail />}
                </span>
                <span>
                  <span class="strong">{t(`routine_${id}_name`)}</span>{' '}
                  <span class="cap">{words.length(wholeMs(id))}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
