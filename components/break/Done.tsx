import { useState } from 'preact/hooks';
import type { EndedBreak, Phase } from '../../core/schedule/schedule.ts';
import type { Feeling } from '../../core/screening/after-routine.ts';
import { FIRST_QUESTIONS } from '../../core/screening/questions.ts';
import { CheckFlow } from '../check/CheckFlow.tsx';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { useArrival } from '../use-arrival.ts';
import { HowDidItFeel } from './HowDidItFeel.tsx';

interface DoneProps {
  readonly ended: EndedBreak;
  readonly phase: Phase;
  readonly onDone: () => void;
}

const TITLES = {
  finished: 'done_finished_title',
  stopped: 'done_stopped_title',
  hurt: 'done_hurt_title',
  interrupted: 'done_interrupted_title',
} as const;

const SAYS = {
  good: 'felt_good_says',
  sore: 'felt_sore_says',
  hurt: 'done_hurt_body',
  change: 'felt_change_says',
  cramp: 'felt_cramp_says',
} as const;

/** A routine is over: how it felt, which feeds the safety rules, and what comes next. */
export function Done({ ended, phase, onDone }: DoneProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>(ended.felt, ended.outcome);
  // A routine that hurt has been told of; only something new is still to be asked.
  const [changed, setChanged] = useState(ended.felt === 'change');
  const [again, setAgain] = useState(false);
  const tell = async (feeling: Feeling, legs?: readonly ('left' | 'right')[]) => {
    const reply = await ask({ do: 'felt', feeling, ...(legs && { legs: [...legs] }) });
    setAgain(false);
    if (reply.ok && feeling === 'change') setChanged(true);
  };
  if (changed) {
    return (
      <main class="tap stack">
        <h1 class="cap">{t('felt_change_says')}</h1>
        <CheckFlow questions={FIRST_QUESTIONS} onDone={onDone} />
      </main>
    );
  }
  const { felt } = ended;
  const hurt = ended.outcome === 'hurt';
  const secondTime = view.stored.screening.hurts.length > 1;
  return (
    <main class="done stack">
      {ended.outcome === 'finished' && felt && felt !== 'cramp' && (
        <span class="seal">
          <Icon name="check" />
        </span>
      )}
      <h1 class="title" tabIndex={-1} ref={heading}>
        {t(felt === 'cramp' ? 'felt_cramp_title' : TITLES[ended.outcome])}
      </h1>
      {hurt ? (
        <>
          <p class="lead">{t('done_hurt_body')}</p>
          {secondTime && <p>{t('done_hurt_again')}</p>}
        </>
      ) : (
        felt && <p class="lead">{t(SAYS[felt])}</p>
      )}
      {felt === 'cramp' && <p>{t('felt_cramp_long')}</p>}
      {((!hurt && !felt) || again) && <HowDidItFeel legs={ended.legs} onFelt={tell} />}
      {felt && !hurt && !again && (
        <button type="button" class="btn text" onClick={() => setAgain(true)}>
          {t('felt_again')}
        </button>
      )}
      {hurt && (
        <button type="button" class="btn" onClick={() => tell('change')}>
          {t('felt_change')}
        </button>
      )}
      {phase.kind === 'waiting' && <p>{t('done_next', words.time(phase.dueAt))}</p>}
      {phase.kind === 'paused' && (
        <p>
          {t('paused_title')}{' '}
          {phase.until === null
            ? t('paused_open')
            : t('paused_until', words.timeFrom(phase.until, Date.now()))}
          .
        </p>
      )}
      <button type="button" class={felt || hurt ? 'btn primary' : 'btn text'} onClick={onDone}>
        {t(felt || hurt ? 'done_button' : 'felt_skip')}
      </button>
    </main>
  );
}
