import { REMINDERS_BOUNDS } from '../../core/schedule/reminders.ts';
import { useDesk } from '../desk.ts';
import { PlayTone } from '../options/PlayTone.tsx';
import { Slider } from './Slider.tsx';
import type { Saving } from './use-save.ts';

/** How loud the tone is, to be heard before it is needed. */
export function Volume({ save }: Pick<Saving, 'save'>) {
  const { view, words } = useDesk();
  return (
    <Slider
      id="volume"
      label={words.t('reminders_volume')}
      bounds={REMINDERS_BOUNDS.volume}
      step={5}
      kept={view.stored.settings.reminders.volume}
      save={(volume) => save({ volume })}
      whole={100}
    >
      {(volume) => <PlayTone volume={volume} />}
    </Slider>
  );
}
