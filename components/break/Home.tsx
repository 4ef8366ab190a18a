import { useState } from 'preact/hooks';
import { suggestionFor } from '../../core/engine/state.ts';
import { finishedToday } from '../../core/history/history.ts';
import { LATER_MS } from '../../core/schedule/deadline.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Assessment } from '../../core/screening/assess.ts';
import { MINUTE, type Ms } from '../../core/time.ts';
import { Mark } from '../art/Mark.tsx';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { Notices } from '../shell/Notices.tsx';
import { useArrival } from '../use-arrival.ts';
import { Countdown } from './Countdown.tsx';
import { PauseMenu } from './PauseMenu.tsx';
import { CheckFirst, NothingOffered, Suggestion } from './Suggestion.tsx';

interface HomeProps {
  readonly now: Ms;
  readonly schedule: Schedule;
  readonly assessment: Exclude<Assessment, { kind: 'locked' }>;
}

export function Home({ now, schedule, assessment }: HomeProps) {
  const { view, words, ask, openOptions } = useDesk();
  const [choosingPause, setChoosingPause] = useState(false);
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>(
    choosingPause,
    schedule.phase.kind,
    assessment.kind,
  );
  const { settings, screening } = view.stored;
  const offer = suggestionFor({ settings, screening, schedule }, now);
  const { phase } = schedule;
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
        <CheckFirst missing={assessment.missing} />
      ) : offer ? (
        <Suggestion offer={offer} missing={assessment.missing.length} now={now} />
      ) : (
        <NothingOffered />
      )}
      {choosingPause ? (
        <PauseMenu onClose={() => setChoosingPause(false)} />
      ) : (
        <div class="acts">
          {offer && (
            <button
              type="button"
              class="btn primary wide"
              onClick={() => ask({ do: 'start', routine: offer.routine })}
            >
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
