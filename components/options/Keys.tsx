import { useState } from 'preact/hooks';
import { KEYS, splitKeys } from '../../core/system.ts';
import { useBrowser, useDesk } from '../desk.ts';
import { useAsked } from '../use-asked.ts';

/** What can be done by keys, with the keys in force, and the way to change them. */
export function Keys() {
  const { words } = useDesk();
  const { t } = words;
  const { readKeys, openKeySettings } = useBrowser();
  const settings = useAsked(readKeys);
  const [byHand, setByHand] = useState(false);
  const keysOf = (command: string) =>
    settings?.find((setting) => setting.command === command)?.keys ?? '';
  return (
    <>
      <p>{t('keys_intro')}</p>
      {settings && (
        <dl class="keys">
          {KEYS.map(({ id, command }) => (
            <div key={id}>
              <dt>{t(`key_${id}`)}</dt>
              <dd>
                {splitKeys(keysOf(command)).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
                {!keysOf(command) && <span class="cap">{t('keys_none')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div>
        <button
          type="button"
          class="btn"
          onClick={async () => setByHand(!(await openKeySettings()))}
        >
          {t('keys_change')}
        </button>
      </div>
      <p role="status" class={byHand ? 'cap' : 'sr'}>
        {byHand && t('keys_by_hand')}
      </p>
    </>
  );
}
