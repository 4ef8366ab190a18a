import type { ComponentChildren } from 'preact';
import { useChoice } from './use-choice.ts';

interface ToggleProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  /** False where it could not be changed. */
  readonly onChange: (checked: boolean) => Promise<boolean>;
  /** What there is to say only while it is ticked. */
  readonly children?: ComponentChildren;
}

/** A tick that takes effect at once. */
export function Toggle({ id, label, hint, checked, onChange, children }: ToggleProps) {
  const [shown, choose] = useChoice(checked, onChange);
  return (
    <div class="toggle">
      <label class="tick">
        <input
          type="checkbox"
          id={id}
          checked={shown}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="cap" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
