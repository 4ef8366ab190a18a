import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { positionAt, type Segment } from '../../../core/routines/segments.ts';
import { elapsedAt } from '../../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import { words } from '../../support/words.ts';

/** What a player showed, and when by the clock of its browser. */
export interface Shown {
  readonly at: Ms;
  /** Its heading, the side, and what is left of the step ("0:25"). */
  readonly says: readonly [step: string, side: string, left: string];
}

/** Reads the player in a page; null where there is none. To be run there: it uses nothing around it. */
export function readShown(): Shown | null {
  const read = (css: string) => document.querySelector(`.player ${css}`)?.textContent?.trim();
  const [step, side, time] = [read('h1'), read('.chip'), read('[role=timer]')];
  const left = /\d+:\d\d/.exec(time ?? '')?.[0];
  return step && side && left ? { at: Date.now(), says: [step, side, left] } : null;
}

const nameOf = ({ technique, side }: Segment) =>
  [words.t(`technique_${technique}_name`), words.side(side)] as const;

/** A step as a player names it, with its side. */
export const stepOf = (segment: Segment) => nameOf(segment).join(', ');

/** What a player has to show of a break at this moment. */
export function expectedAt(running: RunningBreak, at: Ms): Shown['says'] {
  const position = positionAt(segmentsOfBreak(running), elapsedAt(running, at));
  if (!position) throw new Error('The routine is over, or has not begun.');
  return [...nameOf(position.segment), words.clock(position.leftMs)];
}

/** A view is drawn four times a second, and a busy machine takes a moment to. */
const DRAWN_MS: Ms = 450;

/** What it may show at a moment: that, or what was so when it was last drawn. */
export function allowedAt(running: RunningBreak, at: Ms): readonly Shown['says'][] {
  return [at, Math.max(running.since, at - DRAWN_MS)].map((then) => expectedAt(running, then));
}

export const textOf = (says: Shown['says']) => says.join(', ');
