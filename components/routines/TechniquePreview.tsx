import { useState } from 'preact/hooks';
import type { Allowance } from '../../core/routines/offer.ts';
import type { RoutineStep } from '../../core/routines/routines.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { TechniqueGuide } from '../learn/TechniqueGuide.tsx';
import { Icon } from '../shell/Icon.tsx';
import { below, Head, type Level } from './Head.tsx';
import { TechniqueToday } from './TechniqueToday.tsx';

interface TechniquePreviewProps {
  readonly level: Level;
  readonly step: RoutineStep;
  readonly allowance: Allowance;
  readonly onBack: () => void;
}

/** How one step of a routine is done, and whether today allows it. To look at: nothing starts from here. */
export function TechniquePreview({ level, step, allowance, onBack }: TechniquePreviewProps) {
  const { words, browser } = useDesk();
  const { t } = words;
  const [playing, setPlaying] = useState(true);
  const { technique: id, side } = step;
  const { perMinute } = techniqueOf(id);
  const name = t(`technique_${id}_name`);
  const label = t(playing ? 'preview_pause' : 'preview_play');
  return (
    <div class="details preview">
      <Head level={level} title={name} onBack={onBack} />
      <div class="look">
        <div class="picture">
          <Picture
            technique={id}
            side={side === 'each' ? 'right' : side}
            label={name}
            playing={playing}
            {...(perMinute ? { cyclesPerMinute: perMinute } : {})}
          />
          <button
            type="button"
            class="icon-btn"
            aria-label={label}
            title={label}
            onClick={() => setPlaying(!playing)}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
        </div>
        <TechniqueToday id={id} allowance={allowance} />
        {/* The sources are on the options page alone. */}
        {browser && (
          <p>
            <a class="link" href={`#learn-technique-${id}`}>
              {t('preview_learn')}
            </a>
          </p>
        )}
      </div>
      <div class="guide">
        <TechniqueGuide id={id} level={below(level)} />
      </div>
    </div>
  );
}
