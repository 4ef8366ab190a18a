import { useState } from 'preact/hooks';
import { type Lock, leavableFrom, undoQuestions } from '../../core/screening/lock.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { LockScreen } from '../shell/LockScreen.tsx';
import { useArrival } from '../use-arrival.ts';
import { useNow } from '../use-now.ts';
import { CheckFlow } from './CheckFlow.tsx';

type Leaving = 'undo' | 'checked';

interface LockedProps {
  /** Begin with the questions: the lock was read elsewhere. */
  readonly leaving?: Leaving;
  readonly lock: Lock;
}

/**
 * The lock, and the two ways out: by answering Q1, Q2 and whatever else locks anew after a mis-tap
 * (brief 2.3, rule 12), and after a check by a professional, by answering everything (rule 11). The lock
 * stays until all of that is answered.
 */
export function Locked({ lock, leaving: begun }: LockedProps) {
  const now = useNow();
  const early = now < leavableFrom(lock, now);
  const [leaving, setLeaving] = useState<Leaving | 'allowed' | undefined>(
    begun === 'checked' && early ? undefined : begun,
  );
  const stay = () => setLeaving(undefined);
  switch (leaving) {
    case 'undo':
      return (
        <CheckFlow
          together="undoLock"
          questions={undoQuestions(lock)}
          onDone={stay}
          onLeave={stay}
        />
      );
    case 'checked':
      return <SaidOk onOk={() => setLeaving('allowed')} onNo={stay} />;
    case 'allowed':
      return (
        <CheckFlow together="leaveLock" questions={QUESTION_IDS} onDone={stay} onLeave={stay} />
      );
    case undefined:
      return (
        <LockScreen
          lock={lock}
          now={now}
          onMistake={() => setLeaving('undo')}
          onChecked={() => setLeaving('checked')}
        />
      );
  }
}

/** Having been checked is not enough: they said it is OK to carry on. */
function SaidOk({ onOk, onNo }: { onOk: () => void; onNo: () => void }) {
  const { t } = useDesk().words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <section class="question stack">
      <h2 class="title" tabIndex={-1} ref={heading}>
        {t('checked_title')}
      </h2>
      <p>{t('checked_body')}</p>
      <div class="answers">
        <button type="button" class="btn answer" onClick={onOk}>
          {t('checked_ok')}
        </button>
        <button type="button" class="btn answer" onClick={onNo}>
          {t('checked_not_ok')}
        </button>
      </div>
    </section>
  );
}
