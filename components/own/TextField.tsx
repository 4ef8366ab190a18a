import type { Problem } from '../../core/routines/own.ts';
import { useDesk } from '../desk.ts';
import { explain } from './problems.ts';

interface TextFieldProps {
  readonly field: 'name' | 'note';
  readonly value: string;
  /** Characters. More can be typed, and is told: nothing that is pasted is cut off. */
  readonly most: number;
  readonly problems: readonly Problem[];
  readonly onInput: (text: string) => void;
}

/** The name or the note of a routine. */
export function TextField({ field, value, most, problems, onInput }: TextFieldProps) {
  const { words } = useDesk();
  const { t } = words;
  const id = `own-${field}`;
  const shared = {
    id,
    class: 'own-text',
    dir: 'auto',
    value,
    autoComplete: 'off',
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-hint ${id}-error`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  } as const;
  const isNear = value.length > most * 0.8;
  return (
    <div class="field">
      <label for={id}>{t(`own_${field}_label`)}</label>
      {field === 'name' ? <input type="text" {...shared} /> : <textarea rows={2} {...shared} />}
      <span class="cap" id={`${id}-hint`}>
        {field === 'note' && t('own_note_hint')}{' '}
        {isNear && t('own_left', words.number(value.trim().length), words.number(most))}
      </span>
      <span class="error" id={`${id}-error`}>
        {problems.map((problem) => explain(problem, words)).join(' ')}
      </span>
    </div>
  );
}
