import type { Unused as UnusedField } from '../../core/routine-file/read.ts';
import { useDesk } from '../desk.ts';

/** Fields of a file that mean nothing here: perhaps one is misspelt. */
export function Unused({ unused }: { unused: readonly UnusedField[] }) {
  const { words } = useDesk();
  const { t } = words;
  if (unused.length === 0) return null;
  const names = unused.map(({ name, line }) => t('file_unused_field', name, words.number(line)));
  return (
    <p class="cap">
      <bdi>{t('file_unused', words.list(names))}</bdi>
    </p>
  );
}
