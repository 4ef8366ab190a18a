import { useState } from 'preact/hooks';
import { LARGEST_FILE } from '../../core/routine-file/format.ts';
import { type Reading, readRoutineFile, readRoutineText } from '../../core/routine-file/read.ts';
import { useDesk } from '../desk.ts';
import { useFocus } from '../hours/use-focus.ts';
import { useArrival } from '../use-arrival.ts';
import { Contents } from './Contents.tsx';
import { DropZone } from './DropZone.tsx';
import { FileProblems } from './FileProblems.tsx';
import { linkTo, newId } from './place.ts';

const TEXT = 'file-text';
const RESULT = 'file-result';

/** A routine from a file or from its text: read, shown, and only then added. */
export function FilePage() {
  const { words, ask } = useDesk();
  const { t } = words;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>();
  const [status, setStatus] = useState<{ readonly ok: boolean; readonly says: string }>();
  const heading = useArrival<HTMLHeadingElement>();
  const focus = useFocus();

  const show = (read: Reading) => {
    setReading(read);
    setStatus(undefined);
    focus(RESULT);
  };
  const open = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    setReading(undefined);
    if (files.length > 1) return setStatus({ ok: false, says: t('file_single') });
    try {
      // One byte too many tells that it is too large; the others of a film need not be read.
      const bytes = await file.slice(0, LARGEST_FILE + 1).arrayBuffer();
      const read = readRoutineFile(new Uint8Array(bytes));
      setText(read.text);
      show(read);
    } catch {
      setStatus({ ok: false, says: t('file_unreadable') });
    }
  };
  const add = async (routine: Extract<Reading, { ok: true }>['routine']) => {
    const reply = await ask({ do: 'saveRoutine', id: newId(), routine });
    if (!reply.ok) return setStatus({ ok: false, says: t('own_failed') });
    leave();
    setStatus({ ok: true, says: t('file_added', routine.name) });
  };
  const leave = () => {
    setReading(undefined);
    setText('');
    setStatus(undefined);
    focus('file-heading');
  };
  const select = (offset: number, length: number) => {
    const field = document.getElementById(TEXT);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(offset, offset + Math.max(1, length));
  };
  return (
    <>
      <div class="stack tight">
        <h2 class="title" id="file-heading" tabIndex={-1} ref={heading}>
          {t('file_title')}
        </h2>
        <p>{t('file_intro')}</p>
        <div class="row">
          <p role="status" class={status?.ok ? 'ok' : 'error'}>
            {status?.says}
          </p>
          {status?.ok && (
            <a class="btn small" href={linkTo({ at: 'list' })}>
              {t('own_all')}
            </a>
          )}
        </div>
      </div>
      {reading?.ok && (
        <Contents
          id={RESULT}
          reading={reading}
          onAdd={() => add(reading.routine)}
          onLeave={leave}
        />
      )}
      {reading && !reading.ok && <FileProblems id={RESULT} reading={reading} onSelect={select} />}
      <DropZone onFiles={open} />
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          show(readRoutineText(text));
        }}
      >
        <div class="field">
          <label for={TEXT}>{t('file_text_label')}</label>
          <textarea
            id={TEXT}
            class="own-text own-code"
            rows={reading && !reading.ok ? 14 : 5}
            dir="ltr"
            spellcheck={false}
            autoComplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <div>
          <button type="submit" class="btn">
            {t('file_check')}
          </button>
        </div>
      </form>
    </>
  );
}
