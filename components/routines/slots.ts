import type { ComponentChildren } from 'preact';
import type { OwnRoutine } from '../../core/routines/own.ts';

/** What the lists have a place for, and others fill in. */
export interface Slots {
  /** At the end of the list: the way to make a routine. */
  readonly make?: ComponentChildren;
  /** On a routine of the user's own, in the list and above its steps: the way to change it. */
  readonly edit?: (routine: OwnRoutine) => ComponentChildren;
}
