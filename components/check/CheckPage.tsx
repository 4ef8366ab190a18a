import { useState } from 'preact/hooks';
import { stateAfterTaps, stateIn, suggestionFor } from '../../core/engine/state.ts';
import { type Assessment, assess } from '../../core/screening/assess.ts';
import { confirmable } from '../../core/screening/confirm.ts';
import { LEGS } from '../../core/screening/levels.ts';
import {
  QUESTION_IDS,
  type QuestionId,
  STARTER_QUESTIONS,
} from '../../core/screening/questions.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useNow } from '../use-now.ts';
import { useStart } from '../use-start.ts';
import { AnswerList } from './AnswerList.tsx';
import { CheckFlow } from './CheckFlow.tsx';
import { CheckResult } from './CheckResult.tsx';
import { Locked } from './Locked.tsx';
import { StillTrue } from './StillTrue.tsx';

/** What the outcome screen's button says (brief 2.9), by the better of the two legs. */
function invitation(assessment: Assessment): MessageKey {
  if (assessment.kind !== 'open') return 'start';
  const levels = LEGS.map((leg) => assessment.legs[leg].level);
  if (levels.includes('CLEAR')) return 'start';
  return levels.includes('GENTLE_ONLY') ? 'show_gentle_routines' : 'show_gentle_moves';
}

/** What to ask first of someone who comes here with nothing open: what is missing of a newcomer's three. */
function starters(assessment: Assessment): readonly QuestionId[] {
  if (assessment.kind !== 'unscreened') return [];
  return STARTER_QUESTIONS.filter((id) => assessment.missing.includes(id));
}

interface CheckPageProps {
  /** What the user said of a lock: that it came of a mis-tap, or that the leg has been checked. */
  readonly leaving: 'undo' | 'checked' | undefined;
}

/** The safety check: what is missing is asked first, then all answers are there to change. */
export function CheckPage({ leaving }: CheckPageProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const now = useNow();
  const start = useStart();
  const { screening } = view.stored;
  const assessment = assess(screening, now);
  const first = starters(assessment);
  const [asking, setAsking] = useState<readonly QuestionId[]>(first);
  const [confirming, setConfirming] = useState(false);
  if (assessment.kind === 'locked') {
    return <Locked lock={assessment} {...(leaving && { leaving })} />;
  }
  const { missing } = assessment;
  const renewable = confirmable(screening, now);
  if (asking.length > 0) {
    const finish = () => setAsking([]);
    const leave = assessment.kind === 'open' ? { onLeave: finish } : {};
    return <CheckFlow key={asking.join()} questions={asking} onDone={finish} {...leave} />;
  }
  const askRest = () => setAsking(missing.filter((id) => !renewable.includes(id)));
  if (confirming && renewable.length > 0) {
    return (
      <StillTrue
        questions={renewable}
        onConfirmed={() => {
          setConfirming(false);
          askRest();
        }}
        onChange={(id) => setAsking([id])}
      />
    );
  }
  const state = stateIn(view.stored);
  const offer = state && suggestionFor(stateAfterTaps(state, now), now);
  const invited = invitation(assessment);
  const goOn = () => (renewable.length > 0 ? setConfirming(true) : askRest());
  return (
    <div class="stack">
      {assessment.kind === 'open' ? (
        <CheckResult assessment={assessment} />
      ) : (
        <p class="lead">{t(assessment.daily ? 'check_daily' : 'check_stale')}</p>
      )}
      <div class="row">
        {offer &&
          (invited === 'start' ? (
            <button type="button" class="btn primary" onClick={start}>
              {t(invited)}
            </button>
          ) : (
            <a class="btn primary" href="#routines">
              {t(invited)}
            </a>
          ))}
        {missing.length > 0 && (
          <button type="button" class={offer ? 'btn' : 'btn primary'} onClick={goOn}>
            {t(missing.length === QUESTION_IDS.length ? 'check_go_on' : 'check_continue')}
          </button>
        )}
      </div>
      <h2 class="lead">{t('check_your_answers')}</h2>
      <AnswerList missing={missing} onEdit={(id) => setAsking([id])} />
    </div>
  );
}
