import type { System } from '../../core/system.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useBrowser, useDesk } from '../desk.ts';
import { useAsked } from '../use-asked.ts';

const STEPS: Readonly<Record<System, readonly MessageKey[]>> = {
  mac: ['test_mac_1', 'test_mac_2', 'test_mac_3'],
  win: ['test_win_1', 'test_win_2', 'test_win_3'],
  linux: ['test_linux_1', 'test_linux_2', 'test_linux_3'],
  cros: ['test_cros_1', 'test_cros_2', 'test_cros_3'],
  other: ['test_other_1', 'test_other_2'],
};

/** Where this system lets notifications through; and what needs none of them. */
export function Advice({ onWindow }: { readonly onWindow: () => unknown }) {
  const { view, words } = useDesk();
  const { t } = words;
  const { name, readSystem } = useBrowser();
  const system = useAsked(readSystem);
  const firm = view.stored.settings.reminders.insist === 'firm';
  return (
    <>
      <ol class="steps">
        {system && STEPS[system].map((key) => <li key={key}>{t(key, name)}</li>)}
      </ol>
      <p class="cap">{t(firm ? 'test_window_on' : 'test_window_hint')}</p>
      {!firm && (
        <div>
          <button type="button" class="btn" onClick={onWindow}>
            {t('test_window')}
          </button>
        </div>
      )}
    </>
  );
}
