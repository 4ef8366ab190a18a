import { useDesk } from '../desk.ts';
import { linkTo, type Place } from './place.ts';

/** The way back up: all pages, and the list one came from. */
export function Trail({ list }: { list?: 'techniques' | 'sources' }) {
  const { t } = useDesk().words;
  const link = (place: Place, name: string) => (
    <li>
      <a class="link" href={linkTo(place)}>
        {name}
      </a>
    </li>
  );
  return (
    <nav aria-label={t('learn_title')}>
      <ul class="trail">
        {link({ at: 'index' }, t('learn_all'))}
        {list && link({ at: list }, t(`learn_${list}`))}
      </ul>
    </nav>
  );
}
