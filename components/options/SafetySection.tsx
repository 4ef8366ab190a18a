import { assess } from '../../core/screening/assess.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { HealthData } from './HealthData.tsx';

/** The way into the safety check, and out of what it knows. */
export function SafetySection() {
  const { view, words } = useDesk();
  const { t } = words;
  const assessment = assess(view.stored.screening, Date.now());
  const missing = assessment.kind === 'locked' ? 0 : assessment.missing.length;
  const begun = missing < QUESTION_IDS.length;
  return (
    <>
      <p>{t('check_intro')}</p>
      {begun && missing > 0 && <p>{words.plural('check_more_questions', missing)}</p>}
      <div>
        <a class={begun ? 'btn' : 'btn primary'} href="#check">
          {t(!begun ? 'check_begin' : missing > 0 ? 'check_go_on' : 'change_answers')}
        </a>
      </div>
      <HealthData />
    </>
  );
}
