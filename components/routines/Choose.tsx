import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { Browse } from './Browse.tsx';

interface ChooseProps {
  readonly onPick: (routine: AnyRoutineId) => void;
  readonly onClose: () => void;
}

/** Another routine than the suggested one, in the popup and the break window. */
export function Choose({ onPick, onClose }: ChooseProps) {
  return (
    <main class="choose">
      <Browse level="h1" onPick={onPick} onClose={onClose} />
    </main>
  );
}
