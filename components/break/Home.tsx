import { useState } from 'preact/hooks';
import { allowanceOf, type State, suggestionFor } from '../../core/engine/state.ts';
import { finishedToday } from '../../core/history/history.ts';
import { needsLegsTap } from '../../core/routines/routines.ts';
import { LATER_MS } from '../../core/schedule/deadline.ts';
import { AFTERTHOUGHT_MS } from '../../core/screening/after-routine.ts';
import type { Assessment } from '../../core/screening/assess.ts';
import { MINUTE, type Ms } from '../../core/time.ts';
import { Mark } from '../art/Mark.tsx';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { Notices } from '../shell/Notices.tsx';
import { useArrival } from '../use-arrival.ts';
import { Countdown } from './Countdown.tsx';
import { PauseMenu } from './PauseMenu.tsx';
import { CheckFirst, Daily, NothingOffered, Suggestion } from './Suggestion.tsx';
import { Today } from './Today.tsx';

interface HomeProps {
  readonly now: Ms;
  readonly state: State;
  readonly assessment: Exclude<Assessment, { kind: 'locked' }>;
  /** The suggested routine, and the check that comes before it. */
  readonly onCheck: () => void;
  readonly onChoose: () => void;
  /** How the last routine felt can still be said. */
  readonly onFelt: () => void;
}

export function Home({ now, state, assessment, onCheck, onChoose, onFelt }: HomeProps) {
  const { view, words, ask, openOptions } = useDesk();
  const [choosingPause, setChoosingPause] = useState(false);
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>(
    choosingPause,
    state.schedule.phase.kind,
    assessment.kind,
  );
  const begin = () => {
    if (!offer || needsLegsTap(offer.routine)) return onCheck();
    return void ask({ do: 'start', routine: offer.routine });
  };
  const { settings, schedule } = state;
  const offer = suggestionFor(state, now);
  const daily = assessment.kind === 'unscreened' && assessment.daily;
  const { phase, last } = schedule;
  const canTell =
    last && !last.felt && last.outcome !== 'hurt' && now - last.endedAt < AFTERTHOUGHT_MS;
  const paused = phase.kind === 'paused';
  // A wait is never longer than one interval, so there may be nothing to put off.
  const fullAt = now + settings.rhythm.everyMin * MINUTE - LATER_MS;
  const canPutOff = phase.kind === 'due' || (phase.kind === 'waiting' && phase.dueAt <= fullAt);
  return (
    <main class="home">
      <header class="bar">
        <Mark />
        <h1 tabIndex={-1} ref={heading}>
          {t('ext_name')}
        </h1>
        <button
          type="button"
          class="icon-btn"
          aria-label={t('settings')}
          title={t('settings')}
          onClick={() => openOptions('settings')}
        >
          <Icon name="settings" />
        </button>
      </header>
      <Notices />
      <Countdown
        now={now}
        phase={schedule.phase}
        rhythm={settings.rhythm}
        doneToday={finishedToday(view.month, now)}
      />
      {assessment.kind === 'unscreened' ? (
        daily ? (
          <Daily />
        ) : (
          <CheckFirst missing={assessment.missing} />
        )
      ) : offer ? (
        <Suggestion
          offer={offer}
          missing={assessment.missing}
          allowance={allowanceOf(state, now)}
          onChoose={onChoose}
        />
      ) : (
        <NothingOffered />
      )}
      {canTell && (
        <p class="hint">
          {t('felt_question_last')}{' '}
          <button type="button" class="link" onClick={onFelt}>
            {t('felt_tell')}
          </button>
        </p>
      )}
      {assessment.kind === 'open' && offer && <Today today={settings.today} now={now} />}
      {choosingPause ? (
        <PauseMenu onClose={() => setChoosingPause(false)} />
      ) : (
        <div class="acts">
          {(offer || daily) && (
            <button type="button" class="btn primary wide" onClick={begin}>
              {t('start_now')}
            </button>
          )}
          {paused ? (
            <button type="button" class="btn wide" onClick={() => ask({ do: 'resume' })}>
              {t('resume')}
            </button>
          ) : (
            <>
              <button
                type="button"
                class="btn"
                title={t('later_hint')}
                disabled={!canPutOff}
                onClick={() => ask({ do: 'later' })}
              >
                {t('later')}
              </button>
              <button
                type="button"
                class="btn"
                aria-expanded="false"
                onClick={() => setChoosingPause(true)}
              >
                {t('pause')}
              </button>
            </>
          )}
        </div>
      )}
    </main>
  );
}
