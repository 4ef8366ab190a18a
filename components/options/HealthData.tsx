import { useState } from 'preact/hooks';
import { assess } from '../../core/screening/assess.ts';
import { useDesk } from '../desk.ts';

/** One click, and the safety check knows nothing any more. */
export function HealthData() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const [deleted, setDeleted] = useState(false);
  const locked = assess(view.stored.screening, Date.now()).kind === 'locked';
  return (
    <>
      <div>
        <button
          type="button"
          class="btn danger"
          onClick={async () => setDeleted((await ask({ do: 'deleteAnswers' })).ok)}
        >
          {t('delete_answers')}
        </button>
      </div>
      <p class="cap">{t('delete_answers_hint')}</p>
      <p role="status" class="ok">
        {deleted && t(locked ? 'delete_answers_locked' : 'delete_answers_done')}
      </p>
    </>
  );
}
