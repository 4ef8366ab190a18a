import { useState } from 'preact/hooks';
import {
  type Draft,
  type DraftStep,
  withChanged,
  withCopy,
  withMoved,
  withoutStep,
  withStep,
  withStepAt,
} from '../../core/routines/draft.ts';
import type { TechniqueId } from '../../core/routines/techniques.ts';
import { useDesk } from '../desk.ts';
import { useFocus } from '../hours/use-focus.ts';

/** A step that was taken out, to be brought back. */
export interface Removed {
  readonly step: DraftStep;
  readonly index: number;
}

export interface Steps {
  readonly list: readonly DraftStep[];
  readonly removed: Removed | undefined;
  /** What was done, to be read out. */
  readonly said: string;
  add(technique: TechniqueId): void;
  change(key: number, change: Partial<Pick<DraftStep, 'side' | 'sec'>>): void;
  move(step: DraftStep, by: 1 | -1): void;
  copy(step: DraftStep): void;
  remove(step: DraftStep): void;
  undo(): void;
}

/** Where the palette stands beside the list, and the list's end may be out of view. */
const BESIDE = '(min-width: 62rem)';

function reveal(key: number | undefined): void {
  if (!matchMedia(BESIDE).matches) return;
  requestAnimationFrame(() =>
    document.getElementById(`step-${key}`)?.scrollIntoView({ block: 'nearest' }),
  );
}

/** What can be done with the steps of a draft: the focus goes along, and what was done is said. */
export function useSteps(draft: Draft, change: (draft: Draft) => void): Steps {
  const { words } = useDesk();
  const { t, number } = { t: words.t, number: (n: number) => words.number(n) };
  const [removed, setRemoved] = useState<Removed>();
  const [said, say] = useState('');
  const focus = useFocus();
  const list = draft.steps;
  const nameOf = ({ technique }: Pick<DraftStep, 'technique'>) => t(`technique_${technique}_name`);
  const put = (next: Draft) => {
    setRemoved(undefined);
    change(next);
  };
  return {
    ...{ list, removed, said },
    add(technique) {
      const next = withStep(draft, technique);
      put(next);
      reveal(next.steps.at(-1)?.key);
      say(t('own_added', nameOf({ technique }), number(list.length + 1)));
    },
    change: (key, changed) => change(withChanged(draft, key, changed)),
    move(step, by) {
      const to = list.indexOf(step) + by;
      if (to < 0 || to >= list.length) return say(t(by < 0 ? 'own_first' : 'own_last'));
      put(withMoved(draft, step.key, by));
      say(t('own_moved', nameOf(step), number(to + 1), number(list.length)));
      // A browser may take the focus from what is moved.
      focus(`step-${step.key}-${by < 0 ? 'up' : 'down'}`);
    },
    copy(step) {
      const { draft: next, key } = withCopy(draft, step.key);
      put(next);
      say(t('own_copied', nameOf(step), number(list.indexOf(step) + 2)));
      focus(`step-${key}-copy`);
    },
    remove(step) {
      const index = list.indexOf(step);
      put(withoutStep(draft, step.key));
      setRemoved({ step, index });
      say(t('own_removed', number(index + 1), nameOf(step)));
      focus('own-undo');
    },
    undo() {
      if (!removed) return;
      put(withStepAt(draft, removed.step, removed.index));
      say(t('own_is_back', nameOf(removed.step), number(removed.index + 1)));
      focus(`step-${removed.step.key}-remove`);
    },
  };
}
