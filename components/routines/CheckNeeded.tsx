import { useDesk } from '../desk.ts';

/** Before the first questions of the safety check nothing can be said of any routine. */
export function CheckNeeded() {
  const { words, openOptions } = useDesk();
  return (
    <section class="card column">
      <p class="lead">{words.t('choose_check_first')}</p>
      <button type="button" class="btn primary" onClick={() => openOptions('check')}>
        {words.t('check_begin')}
      </button>
    </section>
  );
}
