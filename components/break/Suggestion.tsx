import type { Offer } from '../../core/routines/offer.ts';
import { routineOf } from '../../core/routines/routines.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { canOpenMore } from '../../core/screening/assess.ts';
import { isMassage } from '../../core/screening/levels.ts';
import {
  QUESTION_IDS,
  type QuestionId,
  STARTER_QUESTIONS,
} from '../../core/screening/questions.ts';
import type { Ms } from '../../core/time.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';

/** The one routine on offer, and what the rest of the safety check would add. */
export function Suggestion({ offer, missing, now }: { offer: Offer; missing: number; now: Ms }) {
  const { view, words, openOptions } = useDesk();
  const { screening } = view.stored;
  const { t } = words;
  const steps = routineOf(offer.routine)?.steps ?? [];
  const first = steps[0];
  const massage = steps.some(({ technique }) => isMassage(techniqueOf(technique).class));
  const resting = Object.values(screening.restUntil).some((until) => until > now);
  const side = offer.legs.length === 2 ? 'both' : (offer.legs[0] ?? 'both');
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
          <h2 class="lead">{t(`routine_${offer.routine}_name`)}</h2>
          <p class="cap">
            {t('routine_facts', words.length(offer.totalMs), words.legs(offer.legs))}
          </p>
        </div>
      </section>
      {resting && <p class="hint">{t('resting_hint')}</p>}
      {massage && <p class="hint">{t('massage_before')}</p>}
      {missing > 0 && canOpenMore(screening, now) && (
        <p class="hint">
          {words.plural('check_more_questions', missing)}{' '}
          <button type="button" class="link" onClick={() => openOptions('check')}>
            {t('check_answer_more')}
          </button>
        </p>
      )}
    </>
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

/** The answers leave no leg to move. */
export function NothingOffered() {
  const { words, openOptions } = useDesk();
  return (
    <section class="card column">
      <h2 class="lead">{words.t('nothing_offered_title')}</h2>
      <p>{words.t('nothing_offered_body')}</p>
      <button type="button" class="btn" onClick={() => openOptions('check')}>
        {words.t('change_answers')}
      </button>
    </section>
  );
}
