import { useEffect, useRef, useState } from 'preact/hooks';
import {
  checkRhythm,
  RHYTHM_BOUNDS,
  RHYTHM_FIELDS,
  type RhythmError,
  type RhythmField,
} from '../../core/schedule/rhythm.ts';
import { useDesk } from '../desk.ts';
import { NumberField } from './NumberField.tsx';

type Draft = Record<RhythmField, string>;
type Errors = Partial<Record<RhythmField, RhythmError>>;

/** A draft of the rhythm. It is saved whole or not at all; each field says what is wrong with it. */
export function RhythmForm() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const { rhythm } = view.stored.settings;
  const kept = Object.fromEntries(
    RHYTHM_FIELDS.map((field) => [field, String(rhythm[field])]),
  ) as Draft;
  const [draft, setDraft] = useState(kept);
  const [errors, setErrors] = useState<Errors>({});
  const [status, setStatus] = useState<'rhythm_saved' | 'rhythm_not_saved' | 'rhythm_failed'>();
  const signature = JSON.stringify(kept);
  // Another window may have saved: what is stored is what is shown. `kept` is new each time, its text
  // is not.
  const shown = useRef(signature);
  useEffect(() => {
    // Not on the first showing: someone may have begun to type already.
    if (shown.current === signature) return;
    shown.current = signature;
    setDraft(kept);
    setErrors({});
  }, [signature]);

  const refuse = (found: Errors) => {
    setErrors(found);
    setStatus('rhythm_not_saved');
    const first = RHYTHM_FIELDS.find((field) => found[field]);
    if (first) document.getElementById(first)?.focus();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const checked = checkRhythm(draft);
    if (!checked.ok) return refuse(checked.errors);
    const reply = await ask({ do: 'saveRhythm', rhythm: { ...checked.rhythm } }, ['badRhythm']);
    if (!reply.ok) {
      if (reply.reason === 'badRhythm') return refuse(reply.fields as Errors);
      return setStatus('rhythm_failed');
    }
    setErrors({});
    setStatus('rhythm_saved');
  };
  const explain = (field: RhythmField) => {
    const error = errors[field];
    const { min, max } = RHYTHM_BOUNDS[field];
    return error && t(`rhythm_error_${error}`, String(min), String(max));
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <div class="fields">
        {RHYTHM_FIELDS.map((field) => (
          <NumberField
            key={field}
            id={field}
            label={t(`rhythm_${field}_label`)}
            unit={t(`rhythm_${field}_unit`)}
            hint={field === 'longEvery' ? t('rhythm_longEvery_hint') : undefined}
            bounds={RHYTHM_BOUNDS[field]}
            value={draft[field]}
            error={explain(field)}
            onInput={(value) => {
              const { [field]: _, ...others } = errors;
              setErrors(others);
              setDraft({ ...draft, [field]: value });
              setStatus(undefined);
            }}
          />
        ))}
      </div>
      <div class="row">
        <button type="submit" class="btn primary">
          {t('rhythm_save')}
        </button>
        <p role="status" class={status === 'rhythm_saved' ? 'ok' : 'error'}>
          {status && t(status)}
        </p>
      </div>
    </form>
  );
}
