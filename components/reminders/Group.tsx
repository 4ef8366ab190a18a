import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import type { Saved } from './use-save.ts';

interface GroupProps {
  readonly title: string;
  readonly saved: Saved | undefined;
  readonly children: ComponentChildren;
}

/** Settings that belong together; beside their heading, whether the last change was saved. */
export function Group({ title, saved, children }: GroupProps) {
  const { t } = useDesk().words;
  return (
    <div class="group">
      <div class="group-head">
        <h3 class="lead">{title}</h3>
        <p role="status" class={saved?.ok ? 'ok' : 'error'}>
          {saved && t(saved.says)}
        </p>
      </div>
      {children}
    </div>
  );
}
