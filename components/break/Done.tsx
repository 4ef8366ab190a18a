import type { EndedBreak, Phase } from '../../core/schedule/schedule.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { useArrival } from '../use-arrival.ts';

interface DoneProps {
  readonly ended: EndedBreak;
  readonly phase: Phase;
  readonly onDone: () => void;
}

const TITLES = {
  finished: 'done_title',
  stopped: 'done_stopped_title',
  hurt: 'done_hurt_title',
  interrupted: 'done_interrupted_title',
} as const;

/** A routine is over: kindly, and with what comes next. */
export function Done({ ended, phase, onDone }: DoneProps) {
  const { words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <main class="done stack">
      {ended.outcome === 'finished' && (
        <span class="seal">
          <Icon name="check" />
        </span>
      )}
      <h1 class="title" tabIndex={-1} ref={heading}>
        {t(TITLES[ended.outcome])}
      </h1>
      {ended.outcome === 'hurt' && <p class="lead">{t('done_hurt_body')}</p>}
      {phase.kind === 'waiting' && <p>{t('done_next', words.time(phase.dueAt))}</p>}
      {phase.kind === 'paused' && (
        <p>
          {t('paused_title')} {t('paused_until', words.time(phase.until))}.
        </p>
      )}
      {ended.outcome === 'finished' && (
        <button
          type="button"
          class="btn hurts"
          onClick={() => ask({ do: 'player', press: 'hurts' })}
        >
          {t('player_hurts')}
        </button>
      )}
      <button type="button" class="btn primary" onClick={onDone}>
        {t('done_button')}
      </button>
    </main>
  );
}
