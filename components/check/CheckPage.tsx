import { useState } from 'preact/hooks';
import { suggestionFor } from '../../core/engine/state.ts';
import { type Assessment, assess } from '../../core/screening/assess.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { type QuestionId, STARTER_QUESTIONS } from '../../core/screening/questions.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useStart } from '../use-start.ts';
import { AnswerList } from './AnswerList.tsx';
import { CheckFlow } from './CheckFlow.tsx';
import { CheckResult } from './CheckResult.tsx';
import { Locked } from './Locked.tsx';

/** What the outcome screen's button says (brief 2.9), by the better of the two legs. */
function invitation(assessment: Assessment): MessageKey {
  const levels = assessment.kind === 'open' ? LEGS.map((leg) => assessment.legs[leg].level) : [];
  if (levels.includes('CLEAR')) return 'start';
  return levels.includes('GENTLE_ONLY') ? 'show_gentle_routines' : 'show_gentle_moves';
}

interface CheckPageProps {
  /** The user said that the lock came of a mis-tap. */
  readonly undoing: boolean;
}

/** The safety check: what is missing is asked first, then all answers are there to change. */
export function CheckPage({ undoing }: CheckPageProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const start = useStart();
  const { settings, screening, schedule } = view.stored;
  const now = Date.now();
  const assessment = assess(screening, now);
  const starters =
    assessment.kind === 'unscreened'
      ? STARTER_QUESTIONS.filter((id) => assessment.missing.includes(id))
      : [];
  const [asking, setAsking] = useState<readonly QuestionId[] | undefined>(
    starters.length > 0 ? starters : undefined,
  );
  if (assessment.kind === 'locked') return <Locked lock={assessment} undoing={undoing} />;
  if (asking) {
    const finish = () => setAsking(undefined);
    const leave = assessment.kind === 'open' ? { onLeave: finish } : {};
    return <CheckFlow key={asking.join()} questions={asking} onDone={finish} {...leave} />;
  }
  const offer = schedule && suggestionFor({ settings, screening, schedule }, now);
  const { missing } = assessment;
  return (
    <div class="stack">
      {assessment.kind === 'open' && <CheckResult assessment={assessment} />}
      <div class="row">
        {offer && (
          <button type="button" class="btn primary" onClick={start}>
            {t(invitation(assessment))}
          </button>
        )}
        {missing.length > 0 && (
          <button type="button" class="btn" onClick={() => setAsking(missing)}>
            {t('check_continue')}
          </button>
        )}
      </div>
      <h2 class="lead">{t('check_your_answers')}</h2>
      <AnswerList onEdit={(id) => setAsking([id])} />
    </div>
  );
}
