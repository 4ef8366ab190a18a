import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** Proves that the system lets reminders through; the API alone cannot tell. */
export function TestReminder() {
  const { words, ask } = useDesk();
  const [sent, setSent] = useState(false);
  return (
    <>
      <div>
        <button
          type="button"
          class="btn"
          onClick={async () => setSent((await ask({ do: 'testReminder' })).ok)}
        >
          {words.t('test_reminder')}
        </button>
      </div>
      <p role="status" class="cap">
        {sent && words.t('test_reminder_sent')}
      </p>
    </>
  );
}
