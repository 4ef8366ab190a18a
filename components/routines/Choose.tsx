import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { useDesk } from '../desk.ts';
import { Browse } from './Browse.tsx';

interface ChooseProps {
  readonly onPick: (routine: AnyRoutineId) => void;
  readonly onClose: () => void;
}

/** Another routine than the suggested one, in the popup and the break window. */
export function Choose({ onPick, onClose }: ChooseProps) {
  const { words, openOptions } = useDesk();
  const make = (
    <button type="button" class="btn" onClick={() => openOptions('own')}>
      {words.t('own_make')}
    </button>
  );
  return (
    <main class="choose">
      <Browse level="h1" onPick={onPick} onClose={onClose} make={make} />
    </main>
  );
}
