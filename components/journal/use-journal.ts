import { useEffect, useState } from 'preact/hooks';
import type { Journal } from '../../core/journal/journal.ts';
import { useDesk } from '../desk.ts';

/** The last week's notes; undefined until they are read. */
export function useJournal(): Journal | undefined {
  const { watchJournal } = useDesk();
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => watchJournal?.(setJournal), [watchJournal]);
  return journal;
}
