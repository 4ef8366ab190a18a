import { useState } from 'preact/hooks';
import type { Notice } from '../../core/stored/view.ts';
import { useDesk } from '../desk.ts';
import { download } from '../download.ts';

/** The raw value: it may be all that is left of their settings. */
const saveCopy = ({ family, kept }: Notice) =>
  download(`calf-break-${family}.json`, JSON.stringify(kept, null, 2));

/** Health answers go into a file only where the user says so. */
function SaveCopy({ notice }: { notice: Notice }) {
  const { t } = useDesk().words;
  const health = notice.family !== 'settings';
  const [included, setIncluded] = useState(!health);
  return (
    <>
      <button type="button" class="btn small" disabled={!included} onClick={() => saveCopy(notice)}>
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
