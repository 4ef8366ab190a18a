import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface AnnouncementProps {
  readonly text: string;
  /** A new one is said though its words are the same. */
  readonly nth?: string;
}

/**
 * Says something once, politely, to those who listen. A live region is read when it changes, so it has to
 * be there, and empty, before the first words come.
 */
export function Announcement({ text, nth = text }: AnnouncementProps) {
  const [said, setSaid] = useState({ text: '', nth: '' });
  useEffect(() => setSaid({ text, nth }), [nth]);
  return (
    <p class="sr" aria-live="polite">
      <Fragment key={said.nth}>{said.text}</Fragment>
    </p>
  );
}
