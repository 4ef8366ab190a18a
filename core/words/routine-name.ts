import { hasNote } from '../routines/notes.ts';
import type { AnyRoutine } from '../routines/routines.ts';
import type { Translate } from './words.ts';

/** What a routine is called: ours in the user's language, the user's own as the user wrote it. */
export function routineName(routine: AnyRoutine, t: Translate): string {
  return 'name' in routine ? routine.name : t(`routine_${routine.id}_name`);
}

/** What is to be known before it; empty where there is nothing. */
export function routineNote(routine: AnyRoutine, t: Translate): string {
  if ('note' in routine) return routine.note;
  const { id } = routine;
  return hasNote(id) ? t(`routine_${id}_note`) : '';
}
