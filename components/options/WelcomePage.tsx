import { useState } from 'preact/hooks';
import { allowanceAt, offerOf } from '../../core/routines/offer.ts';
import { assess } from '../../core/screening/assess.ts';
import { STARTER_QUESTIONS } from '../../core/screening/questions.ts';
import { CheckFlow } from '../check/CheckFlow.tsx';
import { CheckResult } from '../check/CheckResult.tsx';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { HoursForm } from '../hours/HoursForm.tsx';
import { RhythmForm } from '../rhythm/RhythmForm.tsx';
import { RegionChoice } from '../shell/RegionChoice.tsx';
import { useStart } from '../use-start.ts';
import { TestReminder } from './TestReminder.tsx';

/** The minute a newcomer needs: rhythm, three questions, a first routine. */
export function WelcomePage() {
  const { view, words } = useDesk();
  const { t } = words;
  const start = useStart('pump60');
  const now = Date.now();
  const { screening, recent } = view.stored;
  const assessment = assess(screening, now);
  const [checking, setChecking] = useState(assessment.kind === 'unscreened');
  if (assessment.kind === 'locked') return <Locked lock={assessment} />;
  const first = offerOf('pump60', allowanceAt(screening, recent, now));
  return (
    <>
      <p class="lead">{t('welcome_intro')}</p>
      <section class="card column" aria-labelledby="step-rhythm">
        <h2 class="title" id="step-rhythm">
          {t('welcome_step_rhythm')}
        </h2>
        <RhythmForm />
        <div class="group">
          <h3 class="lead">{t('hours_title')}</h3>
          <HoursForm />
        </div>
      </section>
      <section class="card column" aria-labelledby="step-check">
        <h2 class="title" id="step-check">
          {t('welcome_step_check')}
        </h2>
        {checking ? (
          <CheckFlow embedded questions={STARTER_QUESTIONS} onDone={() => setChecking(false)} />
        ) : (
          assessment.kind === 'open' && <CheckResult assessment={assessment} />
        )}
      </section>
      <section class="card column" aria-labelledby="step-try">
        <h2 class="title" id="step-try">
          {t('welcome_step_try')}
        </h2>
        <p>{t(first ? 'welcome_try_body' : 'welcome_try_locked')}</p>
        {first && (
          <div>
            <button type="button" class="btn primary" onClick={start}>
              {t('try_now')}
            </button>
          </div>
        )}
        <TestReminder />
        <RegionChoice />
        <p class="cap">{t('welcome_pin')}</p>
      </section>
      <a class="btn" href="#settings">
        {t('welcome_settings')}
      </a>
    </>
  );
}
