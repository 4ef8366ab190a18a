import { assess } from '../../core/screening/assess.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { RhythmForm } from '../rhythm/RhythmForm.tsx';
import { TestReminder } from './TestReminder.tsx';

export function SettingsPage() {
  const { view, words } = useDesk();
  const { t } = words;
  const assessment = assess(view.stored.screening, Date.now());
  const missing = assessment.kind === 'locked' ? 0 : assessment.missing.length;
  const begun = missing < QUESTION_IDS.length;
  return (
    <>
      {assessment.kind === 'locked' && (
        <section class="notice stack">
          <p class="strong">{t('lock_banner')}</p>
          <div>
            <a class="btn small" href="#check">
              {t('lock_show')}
            </a>
          </div>
        </section>
      )}
      <section class="card column" aria-labelledby="rhythm">
        <h2 class="title" id="rhythm">
          {t('rhythm_title')}
        </h2>
        <p>{t('rhythm_intro')}</p>
        <RhythmForm />
      </section>
      <section class="card column" aria-labelledby="check">
        <h2 class="title" id="check">
          {t('check_title')}
        </h2>
        <p>{t('check_intro')}</p>
        {begun && missing > 0 && <p>{words.plural('check_more_questions', missing)}</p>}
        <div>
          <a class={begun ? 'btn' : 'btn primary'} href="#check">
            {t(!begun ? 'check_begin' : missing > 0 ? 'check_go_on' : 'change_answers')}
          </a>
        </div>
      </section>
      <section class="card column" aria-labelledby="reminders">
        <h2 class="title" id="reminders">
          {t('reminders_title')}
        </h2>
        <p>{t('reminders_intro')}</p>
        <TestReminder />
      </section>
      <section class="card column" aria-labelledby="about">
        <h2 class="title" id="about">
          {t('about_title')}
        </h2>
        <p>{t('privacy_body')}</p>
        <p>{t('benefit')}</p>
      </section>
    </>
  );
}
