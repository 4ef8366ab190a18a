import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

interface ContentsProps {
  /** The headings' ids, in the order of the page, and their words. */
  readonly sections: Readonly<Record<string, MessageKey>>;
}

/** The parts of a long page, to go to. */
export function Contents({ sections }: ContentsProps) {
  const { t } = useDesk().words;
  return (
    <nav class="contents" aria-label={t('settings_contents')}>
      <ul>
        {Object.entries(sections).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
