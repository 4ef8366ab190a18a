import { useEffect } from 'preact/hooks';
import type { MessageKey } from '../../core/words/words.ts';
import { Mark } from '../art/Mark.tsx';
import { CheckPage } from '../check/CheckPage.tsx';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { Notices } from '../shell/Notices.tsx';
import { useHash } from '../use-hash.ts';
import { Learn } from './Learn.tsx';
import { LockBanner } from './LockBanner.tsx';
import { Own } from './Own.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

// Read now and then; the settings open without them.
const RoutinesPage = later(() =>
  import('./RoutinesPage.tsx').then((module) => module.RoutinesPage),
);
const WhyPage = later(() => import('../journal/WhyPage.tsx').then((module) => module.WhyPage));

const TITLES: Readonly<Record<string, MessageKey>> = {
  check: 'check_title',
  undo: 'check_title',
  checked: 'check_title',
  welcome: 'welcome_title',
  routines: 'routines_title',
  own: 'own_title',
  learn: 'learn_title',
  why: 'why_title',
};

/** The part of the settings that a page was come to from. */
const BACK: Readonly<Record<string, string>> = {
  check: '#safety',
  routines: '#suggest',
  own: '#suggest',
  learn: '#about',
  why: '#reminders',
};

function content(place: string, hash: string) {
  switch (place) {
    case 'check':
      return <CheckPage key={hash} leaving={undefined} />;
    case 'undo':
    case 'checked':
      return <CheckPage key={hash} leaving={place} />;
    case 'welcome':
      return <WelcomePage />;
    case 'routines':
      return <RoutinesPage />;
    case 'own':
      return <Own place={hash} />;
    case 'learn':
      return <Learn place={hash} />;
    case 'why':
      return (
        <>
          <LockBanner />
          <WhyPage />
        </>
      );
    default:
      return <SettingsPage />;
  }
}

/** The options page: settings, the safety check, the routines, Learn and the welcome, one at a time. */
export function OptionsView() {
  const { words } = useDesk();
  const { t } = words;
  const hash = useHash();
  const [place = ''] = hash.split('-');
  const title = TITLES[place] ?? 'options_title';
  document.title = t(title);
  // Another page begins at its top, however far down the link to it was.
  useEffect(() => {
    if (place in TITLES) scrollTo(0, 0);
  }, [place]);
  return (
    <div class="page">
      <header class="bar">
        <Mark />
        <h1>{t(title)}</h1>
        {title !== 'options_title' && place !== 'welcome' && (
          <a class="btn small" href={BACK[place] ?? '#settings'}>
            {t('check_leave')}
          </a>
        )}
      </header>
      <main class="stack">
        <Notices />
        {content(place, hash)}
      </main>
    </div>
  );
}
