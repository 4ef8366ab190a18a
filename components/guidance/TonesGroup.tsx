import { useEffect, useRef } from 'preact/hooks';
import { GUIDANCE_BOUNDS, type Guidance } from '../../core/guidance/guidance.ts';
import type { Instruments, Sound } from '../../core/guidance/instruments.ts';
import { SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { Group } from '../reminders/Group.tsx';
import { Slider } from '../reminders/Slider.tsx';
import { Toggle } from '../reminders/Toggle.tsx';
import { useSaveBy } from '../reminders/use-save.ts';

/** In the order of a routine. */
const HEARD = ['start', 'swap', 'end'] as const;
const BETWEEN_MS = 1.2 * SECOND;

/** The tones of a routine, and how loud they are. */
export function TonesGroup({ openSound }: Pick<Instruments, 'openSound'>) {
  const { view, words } = useDesk();
  const { t } = words;
  const { tones, volume } = view.stored.settings.guidance;
  const { saved, save } = useSaveBy<Guidance>((guidance) => ({ do: 'saveGuidance', guidance }));
  const sound = useRef<Sound>(undefined);
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const quiet = () => timers.current.forEach(clearTimeout);
  useEffect(
    () => () => {
      quiet();
      sound.current?.close();
    },
    [],
  );
  const hear = (loud: number) => {
    quiet();
    sound.current ??= openSound();
    timers.current = HEARD.map((tone, index) =>
      setTimeout(() => sound.current?.play(tone, loud), index * BETWEEN_MS),
    );
  };
  return (
    <Group title={t('guidance_tones_title')} saved={saved}>
      <Toggle
        id="guidanceTones"
        label={t('guidance_tones')}
        checked={tones}
        onChange={(checked) => save({ tones: checked })}
      >
        {tones && (
          <Slider
            id="guidanceVolume"
            label={t('guidance_volume')}
            bounds={GUIDANCE_BOUNDS.volume}
            step={5}
            kept={volume}
            save={(chosen) => save({ volume: chosen })}
            whole={100}
          >
            {(shown) => (
              <button type="button" class="btn" onClick={() => hear(shown)}>
                {t('guidance_tones_hear')}
              </button>
            )}
          </Slider>
        )}
      </Toggle>
    </Group>
  );
}
