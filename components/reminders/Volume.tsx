import { useState } from 'preact/hooks';
import { REMINDERS_BOUNDS } from '../../core/schedule/reminders.ts';
import { useDesk } from '../desk.ts';
import { PlayTone } from '../options/PlayTone.tsx';
import { useChoice } from './use-choice.ts';
import type { Saving } from './use-save.ts';

const STEP = 5;

/** How loud the tone is, to be heard before it is needed. */
export function Volume({ save }: Pick<Saving, 'save'>) {
  const { view, words } = useDesk();
  const [chosen, choose] = useChoice(view.stored.settings.reminders.volume, (volume: number) =>
    save({ volume }),
  );
  // Saved is where the slider comes to rest.
  const [sliding, setSliding] = useState<number>();
  const volume = sliding ?? chosen;
  const { min, max } = REMINDERS_BOUNDS.volume;
  const percent = new Intl.NumberFormat(words.language, { style: 'percent' }).format(volume / 100);
  return (
    <div class="volume">
      <label for="volume">{words.t('reminders_volume')}</label>
      <input
        id="volume"
        type="range"
        min={min}
        max={max}
        step={STEP}
        value={volume}
        aria-valuetext={percent}
        onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setSliding(undefined);
          choose(event.currentTarget.valueAsNumber);
        }}
      />
      <output for="volume">{percent}</output>
      <PlayTone volume={volume} />
    </div>
  );
}
