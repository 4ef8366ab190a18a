import { assess } from '../../core/screening/assess.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { RhythmForm } from '../rhythm/RhythmForm.tsx';
import { RegionChoice } from '../shell/RegionChoice.tsx';
import { HealthData } from './HealthData.tsx';
import { LockBanner } from './LockBanner.tsx';
import { Section } from './Section.tsx';
import { TestReminder } from './TestReminder.tsx';

export function SettingsPage() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const { screening, settings } = view.stored;
  const assessment = assess(screening, Date.now());
  const missing = assessment.kind === 'locked' ? 0 : assessment.missing.length;
  const begun = missing < QUESTION_IDS.length;
  return (
    <>
      <LockBanner />
      <Section id="rhythm" title={t('rhythm_title')}>
        <p>{t('rhythm_intro')}</p>
        <RhythmForm />
      </Section>
      <Section id="check" title={t('check_title')}>
        <p>{t('check_intro')}</p>
        {begun && missing > 0 && <p>{words.plural('check_more_questions', missing)}</p>}
        <div>
          <a class={begun ? 'btn' : 'btn primary'} href="#check">
            {t(!begun ? 'check_begin' : missing > 0 ? 'check_go_on' : 'change_answers')}
          </a>
        </div>
        <HealthData />
      </Section>
      <Section id="help" title={t('help_title')}>
        <p>{t('help_intro')}</p>
        <RegionChoice />
      </Section>
      <Section id="suggest" title={t('suggest_title')}>
        <label class="tick">
          <input
            type="checkbox"
            checked={settings.standing}
            onChange={(event) => ask({ do: 'saveStanding', standing: event.currentTarget.checked })}
          />
          <span>{t('suggest_standing')}</span>
        </label>
        <p class="cap">{t('suggest_hint')}</p>
        <div>
          <a class="btn" href="#routines">
            {t('suggest_browse')}
          </a>
        </div>
      </Section>
      <Section id="reminders" title={t('reminders_title')}>
        <p>{t('reminders_intro')}</p>
        <TestReminder />
      </Section>
      <Section id="about" title={t('about_title')}>
        <p>{t('privacy_body')}</p>
        <p>{t('benefit')}</p>
        <p>{t('learn_intro')}</p>
        <div>
          <a class="btn" href="#learn">
            {t('learn_open')}
          </a>
        </div>
      </Section>
    </>
  );
}
