import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { AllowanceContext, useAllowanceNow } from './allowance.ts';
import { Editor } from './Editor.tsx';
import { OwnList } from './OwnList.tsx';
import { linkTo, placeOf } from './place.ts';

// The reader of JSON that tells lines is half as large as all of this.
const FilePage = later(() => import('./FilePage.tsx').then((module) => module.FilePage));

/** The list of the user's own routines, one of them to change, or a file to add one from. */
export function OwnPage({ place: hash }: { place: string }) {
  const { t } = useDesk().words;
  const place = placeOf(hash);
  const allowance = useAllowanceNow();
  return (
    <AllowanceContext.Provider value={allowance}>
      <div class="own stack" key={hash}>
        {place.at !== 'list' && (
          <nav aria-label={t('own_title')}>
            <a class="link" href={linkTo({ at: 'list' })}>
              {t('own_all')}
            </a>
          </nav>
        )}
        {place.at === 'list' && <OwnList />}
        {place.at === 'file' && <FilePage />}
        {place.at === 'new' && (
          <Editor place={hash} {...(place.from ? { from: place.from } : {})} />
        )}
        {place.at === 'edit' && <Editor place={hash} id={place.id} />}
      </div>
    </AllowanceContext.Provider>
  );
}
