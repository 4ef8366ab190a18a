import { type Allowance, firstOf, type Offer, routineOffered } from '../../core/routines/offer.ts';
import { hasClass } from '../../core/routines/routines.ts';
import { canOpenMore } from '../../core/screening/assess.ts';
import { isMassage, LEGS } from '../../core/screening/levels.ts';
import {
  QUESTION_IDS,
  type QuestionId,
  STARTER_QUESTIONS,
} from '../../core/screening/questions.ts';
import { routineName } from '../../core/words/routine-name.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';

interface SuggestionProps {
  readonly offer: Offer;
  readonly missing: readonly QuestionId[];
  readonly allowance: Allowance;
  readonly onChoose: () => void;
}

/** The one routine on offer, and what the rest of the safety check would add. */
export function Suggestion({ offer, missing, allowance, onChoose }: SuggestionProps) {
  const { view, words, openOptions } = useDesk();
  const { screening } = view.stored;
  const { t } = words;
  const routine = routineOffered(offer);
  const first = firstOf(offer);
  const massage = hasClass(routine, isMassage);
  const side = offer.legs.length === 2 ? 'both' : (offer.legs[0] ?? 'both');
  const again = missing.some((id) => screening.answers[id]);
  return (
    <>
      <section class="card" aria-label={t('up_next')}>
        {first && (
          <span class="thumb">
            <Picture
              technique={first.technique}
              side={side}
              label={t(`technique_${first.technique}_name`)}
              thumbnail
            />
          </span>
        )}
        <div>
          <p class="cap">{t('up_next')}</p>
          <h2 class="lead">{routineName(routine, t)}</h2>
          <p class="cap">
            {t('routine_facts', words.length(offer.totalMs), words.legs(offer.legs))}
          </p>
        </div>
      </section>
      <p class="hint">
        <Hint allowance={allowance} massage={massage} />{' '}
        <button type="button" class="link" onClick={onChoose}>
          {t('choose_another')}
        </button>
      </p>
      {missing.length > 0 && canOpenMore(screening, Date.now()) && (
        <p class="hint">
          {words.plural(again ? 'check_again_questions' : 'check_more_questions', missing.length)}{' '}
          <button type="button" class="link" onClick={() => openOptions('check')}>
            {t('check_answer_more')}
          </button>
        </p>
      )}
    </>
  );
}

/** The one thing to know of today, said kindly: a rest, a cap that is reached, or how to sit. */
function Hint({ allowance, massage }: { allowance: Allowance; massage: boolean }) {
  const { words } = useDesk();
  const { t } = words;
  const { assessment, massageWait } = allowance;
  const causes =
    assessment.kind === 'open' ? LEGS.flatMap((leg) => assessment.legs[leg].causes) : [];
  const resting = causes.find(({ kind }) => kind === 'resting');
  if (resting?.kind === 'resting') return <>{t(`resting_${resting.why}_hint`)}</>;
  if (massageWait?.why === 'day') return <>{t('massage_cap_day')}</>;
  if (massageWait) return <>{t('massage_cap_gap', words.time(massageWait.until))}</>;
  return <>{massage ? t('massage_before') : ''}</>;
}

/** The day's first two questions come before its first routine (brief 2.7). */
export function Daily() {
  const { t } = useDesk().words;
  return (
    <section class="card column">
      <h2 class="lead">{t('daily_title')}</h2>
      <p>{t('daily_body')}</p>
    </section>
  );
}

/** Before the first questions: what is missing, why, and the way to it. */
export function CheckFirst({ missing }: { missing: readonly QuestionId[] }) {
  const { words, openOptions } = useDesk();
  const { t } = words;
  const begun = missing.length < QUESTION_IDS.length;
  const first = STARTER_QUESTIONS.filter((id) => missing.includes(id)).length;
  return (
    <section class="card column">
      <h2 class="lead">{t('check_first_title')}</h2>
      <p>{words.plural('check_first_body', first)}</p>
      <button type="button" class="btn primary" onClick={() => openOptions('check')}>
        {t(begun ? 'check_go_on' : 'check_begin')}
      </button>
    </section>
  );
}
