import { useRef, useState } from 'preact/hooks';
import type { GivenAnswer } from '../../core/engine/command.ts';
import { locks } from '../../core/screening/changes.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { MINUTE } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { QuestionScreen } from './QuestionScreen.tsx';

interface CheckFlowProps {
  /** What to ask, in this order. Read once: answering changes what is missing. */
  readonly questions: readonly QuestionId[];
  /**
   * Keep the answers until all are given, and send them together: that is how a lock is undone, and how
   * it is left after a check by a professional.
   */
  readonly together?: 'undoLock' | 'leaveLock';
  /** One part of a page: the first question leaves the focus where it is. */
  readonly embedded?: boolean;
  readonly onDone: () => void;
  readonly onLeave?: () => void;
}

/** How long answers that are kept together may take. */
const TOGETHER_MS = 30 * MINUTE;

/** Asks one question after another. Unless kept together, each answer is kept at once. */
export function CheckFlow(props: CheckFlowProps) {
  const { questions, together, embedded = false, onDone, onLeave } = props;
  const { ask } = useDesk();
  const [asked] = useState(questions);
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const [given, setGiven] = useState<readonly GivenAnswer[]>([]);
  const go = (to: number) => {
    setAt(to);
    setMoved(true);
  };
  const begunAt = useRef(0);
  const id = asked[at];
  if (!id) return null;
  const answer = async (mine: GivenAnswer) => {
    if (at === 0) begunAt.current = Date.now();
    // What is sent together is stamped as one: answers of another hour are asked anew.
    else if (together && Date.now() - begunAt.current > TOGETHER_MS) return go(0);
    const all = [...given.slice(0, at), mine];
    // After an answer that locks there is nothing more to ask; but a mis-tap is undone by all that led to
    // the lock, also where some of it is true.
    const last = at + 1 === asked.length || (locks(id, mine) && together !== 'undoLock');
    setGiven(all);
    if (together && !last) return go(at + 1);
    const reply = together
      ? await ask({ do: together, answers: all })
      : await ask({ do: 'answer', ...mine });
    if (!reply.ok) return;
    if (last) onDone();
    else go(at + 1);
  };
  return (
    <QuestionScreen
      key={id}
      id={id}
      number={at + 1}
      count={asked.length}
      arrives={!embedded || moved}
      earlier={given[at]}
      onAnswer={answer}
      onBack={at > 0 ? () => go(at - 1) : onLeave}
    />
  );
}
