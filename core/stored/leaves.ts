import * as v from 'valibot';
import type { Ms } from '../time.ts';

// Structure by valibot, leaves by predicates of our own: each ready-made leaf costs 300 bytes in a popup
// that must be there when the click ends and a worker that starts hundreds of times a day.
export const isWhole = (x: unknown): x is number => Number.isSafeInteger(x);
export const isTime = (x: unknown): x is Ms => isWhole(x) && Math.abs(x) <= 8.64e15;
export const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export const oneOf = <const T extends string>(known: readonly T[]) =>
  v.custom<T>((x) => known.includes(x as T));
export const orNull = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.union([v.custom<null>((x) => x === null), schema]);
export const flag = v.custom<boolean>((x) => typeof x === 'boolean');
/** Short enough to be a name of ours. */
export const name = v.custom<string>((x) => typeof x === 'string' && x.length <= 64);
/** A moment as the clock gives it: whole, and within what a Date can hold. */
export const time = v.custom<Ms>(isTime);
