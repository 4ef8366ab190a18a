import { boundsOf, sidesOf } from '../../core/routines/doses.ts';
import { OWN_LIMITS } from '../../core/routines/own.ts';
import { legsWithout } from '../../core/routines/ruled-out.ts';
import { TECHNIQUES, type TechniqueId } from '../../core/routines/techniques.ts';
import { isMassage, type TechniqueClass } from '../../core/screening/levels.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { useAllowance } from './allowance.ts';
import { RuledOut } from './RuledOut.tsx';

const GROUPS = ['movement', 'stretch', 'massage'] as const;

function groupOf(techniqueClass: TechniqueClass): (typeof GROUPS)[number] {
  if (isMassage(techniqueClass)) return 'massage';
  return techniqueClass === 'MOVE' ? 'movement' : 'stretch';
}

interface PaletteProps {
  /** No step can be added any more. */
  readonly isFull: boolean;
  readonly onPick: (technique: TechniqueId) => void;
}

/** All moves, to add as steps. */
export function Palette({ isFull, onPick }: PaletteProps) {
  const { t } = useDesk().words;
  const { assessment } = useAllowance();
  const isSomeOut = TECHNIQUES.some(({ id }) => legsWithout(id, 'each', assessment).length > 0);
  return (
    <section class="stack tight own-palette" aria-labelledby="own-palette">
      <h3 class="lead" id="own-palette" tabIndex={-1}>
        {t('own_palette_title')}
      </h3>
      <p class="cap" id="own-palette-hint">
        {isFull ? t('own_full', String(OWN_LIMITS.steps)) : t('own_palette_hint')}
      </p>
      {isSomeOut && <p class="cap">{t('own_palette_out')}</p>}
      {GROUPS.map((group) => (
        <div key={group} class="stack tight">
          <h4 class="cap" id={`own-${group}`}>
            {t(`learn_group_${group}`)}
          </h4>
          <ul class="own-tiles" aria-labelledby={`own-${group}`}>
            {TECHNIQUES.filter((technique) => groupOf(technique.class) === group).map(({ id }) => (
              <li key={id}>
                <Tile id={id} isFull={isFull} onPick={() => onPick(id)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface TileProps {
  readonly id: TechniqueId;
  readonly isFull: boolean;
  readonly onPick: () => void;
}

function Tile({ id, isFull, onPick }: TileProps) {
  const { t } = useDesk().words;
  const { min, max } = boundsOf(id);
  return (
    <button
      type="button"
      class="card own-tile"
      aria-disabled={isFull}
      aria-describedby="own-palette-hint"
      onClick={() => !isFull && onPick()}
    >
      <span class="thumb" aria-hidden="true">
        <Picture technique={id} side="right" label="" thumbnail />
      </span>
      <span>
        <span class="strong">{t(`technique_${id}_name`)}</span>{' '}
        <span class="cap">{t('own_palette_seconds', String(min), String(max))}</span>{' '}
        <RuledOut technique={id} side={sidesOf(id)[0] ?? 'each'} />
      </span>
    </button>
  );
}
