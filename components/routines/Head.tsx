import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';

export type Level = 'h1' | 'h2';
/** The level below, for the parts of what such a heading is over. */
export const below = (level: Level) => (level === 'h1' ? 'h2' : 'h3');

interface HeadProps {
  readonly level: Level;
  readonly title: string;
  readonly onBack: () => void;
  /** Beside the title. */
  readonly children?: ComponentChildren;
}

/** Where one is, and the way back. */
export function Head({ level: Title, title, onBack, children }: HeadProps) {
  const { t } = useDesk().words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <header class="bar head">
      <Title class="lead" tabIndex={-1} ref={heading} dir="auto">
        {title}
      </Title>
      {children}
      <button type="button" class="btn small" onClick={onBack}>
        {t('back')}
      </button>
    </header>
  );
}
