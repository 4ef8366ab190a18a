import { useState } from 'preact/hooks';
import { CALL_SITES } from '../../core/schedule/call-sites.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useBrowser, useDesk } from '../desk.ts';
import { useAsked } from '../use-asked.ts';

interface CallSitesProps {
  /** What the user chose; without the browser's permission nothing comes of it. */
  readonly checked: boolean;
  onChange(value: boolean): unknown;
}

/** Holding reminders back during calls: for it, and for nothing else, the browser asks for a permission. */
export function CallSites({ checked, onChange }: CallSitesProps) {
  const { words, report } = useDesk();
  const { t } = words;
  const { hasCallPermission, askCallPermission, dropCallPermission, onCallPermissionChanged } =
    useBrowser();
  const allowed = useAsked(hasCallPermission, onCallPermissionChanged);
  const [said, setSaid] = useState<MessageKey>();
  const lost = checked && allowed === false && said !== 'calls_refused';
  const told = lost ? 'calls_lost' : said;

  const change = async (box: HTMLInputElement) => {
    setSaid(undefined);
    if (box.checked) {
      // Nothing may come before this: browsers ask only straight from a click.
      const given = await askCallPermission().catch((error) => report('ask for the calls', error));
      // Nothing else would tell the box that what was clicked did not come to be.
      if (!given) box.checked = false;
      setSaid(given ? 'calls_given' : 'calls_refused');
      if (given) onChange(true);
      return;
    }
    onChange(false);
    await dropCallPermission().catch((error) => report('give the calls back', error));
    setSaid('calls_dropped');
  };

  return (
    <div class="stack">
      <label class="tick">
        <input
          type="checkbox"
          checked={checked && allowed !== false}
          aria-describedby="calls-hint"
          onChange={(event) => change(event.currentTarget)}
        />
        <span>{t('calls_label')}</span>
      </label>
      <p class="cap" id="calls-hint">
        {t('calls_hint', words.list(CALL_SITES.map(({ name }) => name)))}
      </p>
      <p role="status" class={told ? 'cap' : 'sr'}>
        {told && t(told)}
      </p>
    </div>
  );
}
