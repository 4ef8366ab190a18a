import { useEffect, useRef, useState } from 'preact/hooks';
import { useBrowser, useDesk } from '../desk.ts';
import { useAsked } from '../use-asked.ts';
import { Advice } from './Advice.tsx';

/** `asked`: it was sent, and the user is asked for it; the others are where the answer leads. */
type Stage = 'ready' | 'asked' | 'seen' | 'unseen' | 'window';

/** Proves that the system lets reminders through: the browser cannot tell, so the user is asked. */
export function TestReminder() {
  const { words, ask } = useDesk();
  const { t } = words;
  const { name, areNotificationsBlocked } = useBrowser();
  const [stage, setStage] = useState<Stage>('ready');
  // The break window needs none: with it, nothing is in the way.
  const blocked = useAsked(areNotificationsBlocked) === true && stage !== 'window';
  const outcome = useRef<HTMLParagraphElement>(null);
  // The buttons of the question go when it is answered: the focus goes to what comes of it, which is read.
  useEffect(() => outcome.current?.focus(), [stage]);

  const send = async () => {
    const { ok } = await ask({ do: 'testReminder' });
    setStage(ok ? 'asked' : 'ready');
  };
  const chooseWindow = async () => {
    const { ok } = await ask({ do: 'saveReminders', reminders: { insist: 'firm' } });
    if (ok) setStage('window');
  };
  const said = (text: string, looks: string) => (
    <p class={looks} tabIndex={-1} ref={outcome}>
      {text}
    </p>
  );

  return (
    <>
      <div>
        <button type="button" class="btn" onClick={send}>
          {t('test_reminder')}
        </button>
      </div>
      <p role="alert" class={blocked ? 'error' : 'sr'}>
        {blocked && t('blocked_title', name)}
      </p>
      <p role="status" id="test-question" class={stage === 'asked' ? 'strong' : 'sr'}>
        {stage === 'asked' && t('test_question')}
      </p>
      {stage === 'asked' && (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
        <div class="row" role="group" aria-labelledby="test-question">
          <button type="button" class="btn" onClick={() => setStage('seen')}>
            {t('test_yes')}
          </button>
          <button type="button" class="btn" onClick={() => setStage('unseen')}>
            {t('test_no')}
          </button>
        </div>
      )}
      {stage === 'seen' && said(t('test_seen'), 'ok')}
      {stage === 'unseen' && said(t('test_unseen'), 'strong')}
      {stage === 'window' && said(t('test_window_on'), 'ok')}
      {(stage === 'unseen' || blocked) && <Advice onWindow={chooseWindow} />}
    </>
  );
}
