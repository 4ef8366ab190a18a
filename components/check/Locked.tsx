import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/screening/assess.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { LockScreen } from '../shell/LockScreen.tsx';
import { CheckFlow } from './CheckFlow.tsx';

interface LockedProps {
  /** Begin with the questions: the lock was read elsewhere. */
  readonly undoing?: boolean;
  readonly lock: Extract<Assessment, { kind: 'locked' }>;
}

/**
 * The lock, and how a mis-tap is undone: by answering Q1 and Q2 again, and then whatever else locks
 * (brief 2.3, rule 12). The lock stays until all of that is answered.
 */
export function Locked({ lock, undoing = false }: LockedProps) {
  const locking = lock.causes.flatMap((cause) => (cause.kind === 'answer' ? [cause.question] : []));
  const questions = [...new Set<QuestionId>(['q1', 'q2', ...locking])];
  const [asking, setAsking] = useState(undoing ? questions : undefined);
  const stay = () => setAsking(undefined);
  if (asking) return <CheckFlow together questions={asking} onDone={stay} onLeave={stay} />;
  return <LockScreen lock={lock} onMistake={() => setAsking(questions)} />;
}
