import { useEffect, useState } from 'preact/hooks';
import type { Instruments, Speech } from '../../core/guidance/instruments.ts';
import type { Voice } from '../../core/guidance/voices.ts';
import { useDesk } from '../desk.ts';

/** What one is heard with, once its code is there. */
export function useInstruments(): Instruments | undefined {
  const { instruments } = useDesk();
  const [given, setGiven] = useState<Instruments>();
  useEffect(() => void instruments().then(setGiven), [instruments]);
  return given;
}

/** The voices there are; more may come a moment after the first look. */
export function useVoices(speech: Speech): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>(() => speech.voices());
  useEffect(() => {
    const look = () => setVoices(speech.voices());
    look();
    return speech.onVoices(look);
  }, [speech]);
  return voices;
}
