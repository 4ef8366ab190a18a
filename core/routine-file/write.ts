import type { OwnRoutine } from '../routines/own.ts';
import { FORMAT, VERSION } from './format.ts';

/** A routine as a file to hand on: what is done, and nothing of who does it. */
export function writeRoutine({ name, note, steps }: Omit<OwnRoutine, 'id'>): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    name,
    note,
    steps: steps.map(({ technique, side, sec }) => ({ technique, side, seconds: sec })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What to call the file: of the name what every system takes in a file's name. */
export function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = [...words.join('-')].slice(0, 40).join('');
  return `calf-break-${short || 'routine'}.json`;
}
