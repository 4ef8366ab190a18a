import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { useChoice } from './use-choice.ts';

interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly bounds: { readonly min: number; readonly max: number };
  readonly step: number;
  readonly kept: number;
  /** Saves where it came to rest; false where that did not work. */
  readonly save: (value: number) => Promise<boolean>;
  /** What counts as 100 %. */
  readonly whole: number;
  /** What goes with it, for the value it shows. */
  readonly children?: (value: number) => ComponentChildren;
}

/** A number to be found by sliding; saved is where the slider comes to rest. */
export function Slider({ id, label, bounds, step, kept, save, whole, children }: SliderProps) {
  const [chosen, choose] = useChoice(kept, save);
  const [sliding, setSliding] = useState<number>();
  const value = sliding ?? chosen;
  const { language } = useDesk().words;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(value / whole);
  return (
    <div class="volume">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...bounds}
        step={step}
        value={value}
        aria-valuetext={percent}
        onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setSliding(undefined);
          choose(event.currentTarget.valueAsNumber);
        }}
      />
      <output for={id}>{percent}</output>
      {children?.(value)}
    </div>
  );
}
