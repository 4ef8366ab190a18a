import { useDesk } from '../desk.ts';

/** The answers leave no leg to move. */
export function NothingOffered() {
  const { words, openOptions } = useDesk();
  return (
    <section class="card column">
      <h2 class="lead">{words.t('nothing_offered_title')}</h2>
      <p>{words.t('nothing_offered_body')}</p>
      <button type="button" class="btn" onClick={() => openOptions('check')}>
        {words.t('change_answers')}
      </button>
    </section>
  );
}
