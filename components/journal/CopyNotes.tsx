import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/journal/journal.ts';
import { plainTextOf } from '../../core/journal/plain-text.ts';
import { useDesk } from '../desk.ts';

/** Puts the notes into the clipboard; where the browser does not let us, shows them to be copied by hand. */
export function CopyNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useDesk().words;
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [byHand]);

  const copy = async () => {
    const text = plainTextOf(notes, navigator.userAgent);
    // The same words twice are read out only if they were gone in between.
    setCopied(false);
    try {
      await navigator.clipboard.writeText(text);
      setByHand(undefined);
      setCopied(true);
    } catch {
      setByHand(text);
    }
  };
  return (
    <>
      <div class="row">
        <button type="button" class="btn small" onClick={copy}>
          {t('why_copy')}
        </button>
        <p role="status" class={byHand ? 'strong' : 'ok'}>
          {byHand ? t('why_copy_failed') : isCopied && t('why_copied')}
        </p>
      </div>
      {byHand && (
        <textarea ref={field} class="copy" rows={8} readOnly aria-label={t('why_copy_text')}>
          {byHand}
        </textarea>
      )}
    </>
  );
}
