import { DAY_CONTEXTS } from '../../core/routines/suggest.ts';
import type { Settings } from '../../core/stored/documents.ts';
import type { Ms } from '../../core/time.ts';
import { useDesk } from '../desk.ts';

/** What today is like, in one tap, until its end. */
export function Today({ today, now }: { today: Settings['today']; now: Ms }) {
  const { words, ask } = useDesk();
  const { t } = words;
  const present = today && now < today.until ? today.context : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div class="chips" role="group" aria-labelledby="today">
      <span class="cap" id="today">
        {t('today_label')}
      </span>
      {DAY_CONTEXTS.map((context) => (
        <button
          key={context}
          type="button"
          class="chip"
          aria-pressed={present === context}
          onClick={() => ask({ do: 'today', context: present === context ? null : context })}
        >
          {t(`today_${context}`)}
        </button>
      ))}
    </div>
  );
}
