import { Mark } from '../art/Mark.tsx';
import { CheckPage } from '../check/CheckPage.tsx';
import { useDesk } from '../desk.ts';
import { Notices } from '../shell/Notices.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { useHash } from './use-hash.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** The options page: settings, the safety check and the welcome, one at a time. */
export function OptionsView() {
  const { words } = useDesk();
  const { t } = words;
  const hash = useHash();
  const checking = hash === 'check' || hash === 'undo';
  const title = checking ? 'check_title' : hash === 'welcome' ? 'welcome_title' : 'options_title';
  document.title = t(title);
  return (
    <div class="page">
      <header class="bar">
        <Mark />
        <h1>{t(title)}</h1>
        {checking && (
          <a class="btn small" href="#settings">
            {t('check_leave')}
          </a>
        )}
      </header>
      <main class="stack">
        <Notices />
        {checking ? (
          <CheckPage key={hash} undoing={hash === 'undo'} />
        ) : hash === 'welcome' ? (
          <WelcomePage />
        ) : (
          <SettingsPage />
        )}
      </main>
    </div>
  );
}
