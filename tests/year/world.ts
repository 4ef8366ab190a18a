import type { Signs } from '../../core/schedule/signs.ts';
import type { Ms } from '../../core/time.ts';
import { MIN } from '../core/support/times.ts';

/** What is really so at the desk, whether or not the browser can know of it. */
export interface World {
  /** Somebody is at the desk. */
  here: boolean;
  /** Typing, moving the mouse: input comes all the time. Else the last was at `lastInput`, true time. */
  hands: boolean;
  lastInput: Ms;
  locked: boolean;
  asleep: boolean;
  closed: boolean;
  fullScreen: boolean;
  sound: boolean;
  call: boolean;
  /** The popup or the break window is open. */
  watched: boolean;
}

export const AT_DESK: Omit<World, 'lastInput'> = {
  here: true,
  hands: true,
  locked: false,
  asleep: false,
  closed: false,
  fullScreen: false,
  sound: false,
  call: false,
  watched: false,
};

export const hasInput = ({ hands, lastInput }: World, real: Ms, withinMs: Ms = MIN): boolean =>
  hands || real - lastInput < withinMs;

/** What the browser says when it is asked at `real`. */
export function signsOf(world: World, real: Ms): Signs {
  const { locked, fullScreen, sound, call, watched } = world;
  const idle = locked ? 'locked' : hasInput(world, real) ? 'active' : 'idle';
  return { idle, fullScreen, sound, call, watched };
}

/** Whether anything tells that somebody is there: input within a minute, or something that is watched. */
export function seemsHere(world: World, real: Ms): boolean {
  if (world.asleep || world.closed || world.locked) return false;
  return hasInput(world, real) || world.sound || world.fullScreen;
}
