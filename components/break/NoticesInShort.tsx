import { useDesk } from '../desk.ts';

/** That some of what was stored could not be read, in the room the popup has; the options page says all. */
export function NoticesInShort() {
  const { view, words, openOptions } = useDesk();
  const { t } = words;
  if (view.notices.length === 0) return null;
  const what = view.notices.map(({ family }) => t(`notice_${family}`));
  return (
    <p class="notice" role="alert">
      {t('notice_short', words.list(what))}{' '}
      <button type="button" class="link" onClick={() => openOptions('settings')}>
        {t('notice_more')}
      </button>
    </p>
  );
}
