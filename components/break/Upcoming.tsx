import type { Moment } from '../../core/routines/moment.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { stepName } from './lines.ts';

/** What comes after the present step, with its picture. */
export function Upcoming({ moment }: { moment: Moment }) {
  const { words } = useDesk();
  const { t } = words;
  // Its place is kept, so that no button moves.
  if (moment.kind !== 'step') return <p class="then cap" />;
  const { next, segment } = moment;
  if (!next) return <p class="then cap">{t('player_last')}</p>;
  return (
    <p class="then cap">
      <span class="thumb">
        <Picture
          key={`${next.technique} ${next.side}`}
          technique={next.technique}
          side={next.side}
          label=""
          thumbnail
        />
      </span>
      <span>{t('player_then', stepName(next, segment, words))}</span>
    </p>
  );
}
