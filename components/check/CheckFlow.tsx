import { useState } from 'preact/hooks';
import { isLock } from '../../core/screening/levels.ts';
import { type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { Sides } from './choices.ts';
import { QuestionScreen } from './QuestionScreen.tsx';

interface CheckFlowProps {
  /** What to ask, in this order. Read once: answering changes what is missing. */
  readonly questions: readonly QuestionId[];
  readonly onDone: () => void;
  /** One part of a page: the first question leaves the focus where it is. */
  readonly embedded?: boolean;
  readonly onLeave?: () => void;
}

/** After an answer that locks there is nothing more to ask. */
function locks(id: QuestionId, { left, right }: Sides): boolean {
  return questionOf(id).options.some(
    (option) =>
      option.level !== null &&
      isLock(option.level) &&
      (left.includes(option.id) || right.includes(option.id)),
  );
}

/** Asks one question after another; each answer is kept at once, so leaving loses nothing. */
export function CheckFlow({ questions, onDone, onLeave, embedded = false }: CheckFlowProps) {
  const [asked] = useState(questions);
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const go = (to: number) => {
    setAt(to);
    setMoved(true);
  };
  const id = asked[at];
  if (!id) return null;
  const forward = (sides: Sides) => {
    if (at + 1 < asked.length && !locks(id, sides)) go(at + 1);
    else onDone();
  };
  const back = at > 0 ? () => go(at - 1) : onLeave;
  return <QuestionScreen id={id} arrives={!embedded || moved} onAnswered={forward} onBack={back} />;
}
