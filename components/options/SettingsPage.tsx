import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { GuidanceSection } from '../guidance/GuidanceSection.tsx';
import { HoursForm } from '../hours/HoursForm.tsx';
import { RemindersSection } from '../reminders/RemindersSection.tsx';
import { RhythmForm } from '../rhythm/RhythmForm.tsx';
import { RegionChoice } from '../shell/RegionChoice.tsx';
import { Contents } from './Contents.tsx';
import { Keys } from './Keys.tsx';
import { LockBanner } from './LockBanner.tsx';
import { SafetySection } from './SafetySection.tsx';
import { Section } from './Section.tsx';

/** The headings by their ids. `#check` is a page of its own. */
const SECTIONS = {
  rhythm: 'rhythm_title',
  hours: 'hours_title',
  reminders: 'reminders_title',
  guidance: 'guidance_title',
  safety: 'check_title',
  suggest: 'suggest_title',
  help: 'help_title',
  keys: 'keys_title',
  about: 'about_title',
} as const;

export function SettingsPage() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const { standing } = view.stored.settings;
  // The browser looked for the section the address names before there was one.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div class="settings">
      <Contents sections={SECTIONS} />
      <div class="stack">
        <LockBanner />
        <Section id="rhythm" title={t('rhythm_title')}>
          <p>{t('rhythm_intro')}</p>
          <RhythmForm />
        </Section>
        <Section id="hours" title={t('hours_title')}>
          <p>{t('hours_intro')}</p>
          <HoursForm />
        </Section>
        <Section id="reminders" title={t('reminders_title')}>
          <RemindersSection />
        </Section>
        <Section id="guidance" title={t('guidance_title')}>
          <GuidanceSection />
        </Section>
        <Section id="safety" title={t('check_title')}>
          <SafetySection />
        </Section>
        <Section id="suggest" title={t('suggest_title')}>
          <label class="tick">
            <input
              type="checkbox"
              checked={standing}
              onChange={(event) =>
                ask({ do: 'saveStanding', standing: event.currentTarget.checked })
              }
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
        <Section id="help" title={t('help_title')}>
          <p>{t('help_intro')}</p>
          <RegionChoice />
        </Section>
        <Section id="keys" title={t('keys_title')}>
          <Keys />
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
      </div>
    </div>
  );
}
