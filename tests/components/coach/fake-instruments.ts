import type { Instruments } from '../../../core/guidance/instruments.ts';
import { speechMs } from '../../../core/guidance/said.ts';
import type { ToneId } from '../../../core/guidance/tones.ts';
import type { Voice } from '../../../core/guidance/voices.ts';

export const AMY: Voice = {
  ...{ uri: 'amy', name: 'Amy', language: 'en-GB', isLocal: true, isDefault: true },
};

/** Instruments that note what they are asked for; a voice takes as long as a real one might. */
export class FakeInstruments implements Instruments {
  voices: readonly Voice[] = [AMY];
  /** How much slower than expected the voice is. */
  slowness = 0.9;
  readonly said: string[] = [];
  readonly cutOff: string[] = [];
  readonly tones: ToneId[] = [];
  private saying: { readonly text: string; readonly timer: NodeJS.Timeout } | undefined;

  readonly speech = {
    voices: () => this.voices,
    onVoices: () => () => {},
    say: (text: string, { rate }: { rate: number }, done: () => void) => {
      if (this.saying) throw new Error(`“${text}” is said over “${this.saying.text}”`);
      this.said.push(text);
      const over = () => {
        this.saying = undefined;
        done();
      };
      this.saying = { text, timer: setTimeout(over, speechMs(text, rate) * this.slowness) };
    },
    stop: () => {
      if (!this.saying) return;
      clearTimeout(this.saying.timer);
      this.cutOff.push(this.saying.text);
      this.saying = undefined;
    },
  };

  readonly openSound = () => ({
    wake: () => {},
    play: (tone: ToneId) => void this.tones.push(tone),
    close: () => {},
  });

  readonly takeTurn = (begin: () => void) => {
    begin();
    return () => {};
  };

  get isSaying(): string | undefined {
    return this.saying?.text;
  }
}
