import { useState } from 'preact/hooks';
import type { Notice } from '../../core/stored/view.ts';
import { SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';

/** Hands the user the raw value as a file: it may be all that is left of their settings. */
function download({ family, kept }: Notice) {
  const blob = new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `calf-break-${family}.json`;
  link.click();
  // Firefox is still reading when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10 * SECOND);
}

/** Health answers go into a file only where the user says so. */
function SaveCopy({ notice }: { notice: Notice }) {
  const { t } = useDesk().words;
  const health = notice.family !== 'settings';
  const [included, setIncluded] = useState(!health);
  return (
    <>
      <button type="button" class="btn small" disabled={!included} onClick={() => download(notice)}>
        {t('notice_download')}
      </button>
      {health && (
        <label class="tick">
          <input
            type="checkbox"
            checked={included}
            onChange={(event) => setIncluded(event.currentTarget.checked)}
          />
          <span>{t('notice_include_health')}</span>
        </label>
      )}
    </>
  );
}

/** Says which stored values could not be read, and that they are not lost. */
export function Notices() {
  const { view, words, ask } = useDesk();
  return (
    <>
      {view.notices.map((notice) => (
        <section key={notice.family} class="notice stack" role="alert">
          <p>{words.t(`notice_${notice.kept[0].reason}`, words.t(`notice_${notice.family}`))}</p>
          <div class="row">
            <SaveCopy notice={notice} />
            <button
              type="button"
              class="btn small"
              onClick={() => ask({ do: 'dismissNotice', family: notice.family })}
            >
              {words.t('notice_dismiss')}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
