import { useEffect, useState } from 'preact/hooks';

/**
 * Says something once, politely, to those who listen. A live region is read when it changes, so it has to
 * be there, and empty, before the first words come.
 */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="sr" aria-live="polite">
      {said}
    </p>
  );
}
