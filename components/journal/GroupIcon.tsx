import type { Group } from '../../core/journal/kinds.ts';

/** Line icons, 24 by 24: a bell, a raised hand, a pointer, a moon. */
const PATHS: Readonly<Record<Group, string>> = {
  reminders: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  held: 'M8 12V6.5a1.4 1.4 0 0 1 2.8 0V11m0-5.5a1.4 1.4 0 0 1 2.8 0V11m0-3.5a1.4 1.4 0 0 1 2.8 0V15a5.5 5.5 0 0 1-10 3L4.8 14a1.4 1.4 0 0 1 2.3-1.6L8 13.5',
  choices: 'M6 4l12.5 7.5-5.5 1.5-2.5 5.5z',
  away: 'M19 14.5A7.5 7.5 0 1 1 9.5 5a6 6 0 0 0 9.5 9.5z',
};

/** What a line is about, at a glance; the sentence beside it says it in full. */
export function GroupIcon({ group }: { readonly group: Group }) {
  return (
    <span class={`group-icon group-${group}`}>
      <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={PATHS[group]} />
      </svg>
    </span>
  );
}
