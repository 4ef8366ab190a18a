import { useEffect, useRef, useState } from 'preact/hooks';
import { REMINDERS_BOUNDS, type RemindersNumber } from '../../core/schedule/reminders.ts';
import { useDesk } from '../desk.ts';
import { NumberField } from '../rhythm/NumberField.tsx';
import type { Saving } from './use-save.ts';

interface NumberSettingProps extends Saving {
  readonly field: Exclude<RemindersNumber, 'volume'>;
}

/** A number that is saved when its field is left; one that is no good stays there, and is not saved. */
export function NumberSetting({ field, save, tell }: NumberSettingProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const kept = view.stored.settings.reminders[field];
  const { min, max } = REMINDERS_BOUNDS[field];
  const [isWrong, setWrong] = useState(false);
  const [draft, setDraft] = useState(String(kept));
  const known = useRef(kept);
  useEffect(() => {
    // What was saved from here is shown already, and the next number may be half typed.
    if (known.current === kept) return;
    known.current = kept;
    setDraft(String(kept));
    setWrong(false);
  }, [kept]);

  const finish = async () => {
    const value = /^\s*\d+\s*$/.test(draft) ? Number(draft) : Number.NaN;
    if (!(value >= min && value <= max)) {
      setWrong(true);
      return tell({ ok: false, says: 'reminders_not_saved' });
    }
    setDraft(String(value));
    if (value === kept) return tell(undefined);
    known.current = value;
    if (!(await save({ [field]: value }))) known.current = kept;
  };
  return (
    <NumberField
      id={field}
      label={t(`reminders_${field}_label`)}
      unit={t(`reminders_${field}_unit`)}
      hint={t(`reminders_${field}_hint`)}
      bounds={{ min, max }}
      value={draft}
      error={isWrong ? t('reminders_error', String(min), String(max)) : undefined}
      onInput={(value) => {
        setDraft(value);
        setWrong(false);
      }}
      onDone={finish}
    />
  );
}
