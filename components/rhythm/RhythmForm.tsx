import { useState } from 'preact/hooks';
import {
  checkRhythm,
  PRESETS,
  presetOf,
  RHYTHM_BOUNDS,
  RHYTHM_FIELDS,
  type Rhythm,
  type RhythmError,
  type RhythmField,
} from '../../core/schedule/rhythm.ts';
import { useDesk } from '../desk.ts';
import { useDraft } from '../hours/use-draft.ts';
import { NumberField } from './NumberField.tsx';
import { type Pattern, Presets } from './Presets.tsx';

type Draft = Record<RhythmField, string>;
type Errors = Partial<Record<RhythmField, RhythmError>>;

const draftOf = (rhythm: Rhythm) =>
  Object.fromEntries(RHYTHM_FIELDS.map((field) => [field, String(rhythm[field])])) as Draft;

/** A draft of the rhythm. It is saved whole or not at all; each field says what is wrong with it. */
export function RhythmForm() {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const kept = draftOf(view.stored.settings.rhythm);
  const [errors, setErrors] = useState<Errors>({});
  const [status, setStatus] = useState<'rhythm_saved' | 'rhythm_not_saved' | 'rhythm_failed'>();
  // "Custom" was chosen, and nothing was typed yet that would tell.
  const [isOwn, setOwn] = useState(false);
  const [draft, setDraft] = useDraft(kept, () => {
    setErrors({});
    setOwn(false);
  });
  const read = checkRhythm(draft);
  const preset = read.ok && !isOwn ? presetOf(read.rhythm) : undefined;
  const isChanged = RHYTHM_FIELDS.some((field) => draft[field] !== kept[field]);

  const choose = (pattern: Pattern) => {
    setStatus(undefined);
    setOwn(pattern === 'custom');
    if (pattern === 'custom') return;
    setDraft(draftOf(PRESETS[pattern]));
    setErrors({});
  };
  const type = (field: RhythmField, value: string) => {
    const { [field]: _, ...others } = errors;
    setErrors(others);
    setDraft({ ...draft, [field]: value });
    setOwn(false);
    setStatus(undefined);
  };
  const refuse = (found: Errors) => {
    setErrors(found);
    setStatus('rhythm_not_saved');
    const first = RHYTHM_FIELDS.find((field) => found[field]);
    if (first) document.getElementById(first)?.focus();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (!read.ok) return refuse(read.errors);
    const reply = await ask({ do: 'saveRhythm', rhythm: { ...read.rhythm } }, ['badRhythm']);
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
      <Presets chosen={preset ?? 'custom'} onChoose={choose} />
      <fieldset class="numbers">
        <legend class="strong">{t('rhythm_numbers')}</legend>
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
              onInput={(value) => type(field, value)}
            />
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button type="submit" class="btn primary">
          {t('rhythm_save')}
        </button>
        <p role="status" class={status === 'rhythm_saved' ? 'ok' : status ? 'error' : 'cap'}>
          {status ? t(status) : isChanged && t('rhythm_unsaved')}
        </p>
      </div>
    </form>
  );
}
