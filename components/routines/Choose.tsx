import { stateIn } from '../../core/engine/state.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { useNow } from '../use-now.ts';
import { RoutineList } from './RoutineList.tsx';

interface ChooseProps {
  readonly onPick: (routine: AnyRoutineId) => void;
  readonly onClose: () => void;
}

/** Another routine than the suggested one. */
export function Choose({ onPick, onClose }: ChooseProps) {
  const { view, words } = useDesk();
  const now = useNow();
  const heading = useArrival<HTMLHeadingElement>();
  const state = stateIn(view.stored);
  return (
    <main class="choose stack">
      <header class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {words.t('choose_title')}
        </h1>
        <button type="button" class="btn small" onClick={onClose}>
          {words.t('back')}
        </button>
      </header>
      {state && <RoutineList state={state} now={now} onPick={onPick} />}
    </main>
  );
}
