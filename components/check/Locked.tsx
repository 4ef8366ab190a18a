import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/screening/assess.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { LockScreen } from '../shell/LockScreen.tsx';
import { CheckFlow } from './CheckFlow.tsx';

interface LockedProps {
  readonly lock: Extract<Assessment, { kind: 'locked' }>;
}

/**
 * The lock, and how a mis-tap is undone: by answering Q1 and Q2 again, and then whatever else locks
 * (brief 2.3, rule 12). An answer that locks again ends it at once.
 */
export function Locked({ lock }: LockedProps) {
  const [undoing, setUndoing] = useState<readonly QuestionId[]>();
  if (undoing) return <CheckFlow questions={undoing} onDone={() => setUndoing(undefined)} />;
  const locking = lock.causes.flatMap((cause) => (cause.kind === 'answer' ? [cause.question] : []));
  const questions = [...new Set<QuestionId>(['q1', 'q2', ...locking])];
  return <LockScreen lock={lock} onMistake={() => setUndoing(questions)} />;
}
