import { assess } from '../../core/screening/assess.ts';
import { useDesk } from '../desk.ts';

/** Where something else is shown while the product is locked: that it is, and the way to what to do. */
export function LockBanner() {
  const { view, words } = useDesk();
  const { t } = words;
  if (assess(view.stored.screening, Date.now()).kind !== 'locked') return null;
  return (
    <section class="notice stack">
      <p class="strong">{t('lock_banner')}</p>
      <div>
        <a class="btn small" href="#check">
          {t('lock_show')}
        </a>
      </div>
    </section>
  );
}
