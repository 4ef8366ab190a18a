import { useState } from 'preact/hooks';
import { allowanceOf, type State, suggestionFor } from '../../core/engine/state.ts';
import { finishedToday } from '../../core/history/history.ts';
import { routineOffered } from '../../core/routines/offer.ts';
import { needsLegsTap } from '../../core/routines/routines.ts';
import { canPutOff } from '../../core/schedule/deadline.ts';
import { AFTERTHOUGHT_MS } from '../../core/screening/after-routine.ts';
import type { Assessment } from '../../core/screening/assess.ts';
import type { Ms } from '../../core/time.ts';
import { Mark } from '../art/Mark.tsx';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { Icon } from '../shell/Icon.tsx';
import { NothingOffered } from '../shell/NothingOffered.tsx';
import { useArrival } from '../use-arrival.ts';
import { Countdown } from './Countdown.tsx';
import { Meeting } from './Meeting.tsx';
import { NoticesInShort } from './NoticesInShort.tsx';
import { CheckFirst, Daily, Suggestion } from './Suggestion.tsx';
import { Today } from './Today.tsx';

const PauseMenu = later(() => import('./PauseMenu.tsx').then((module) => module.PauseMenu));
const LaterMenu = later(() => import('./LaterMenu.tsx').then((module) => module.LaterMenu));

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
  const [menu, setMenu] = useState<'later' | 'pause'>();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>(
    menu,
    state.schedule.meetingUntil !== null,
    state.schedule.phase.kind,
    assessment.kind,
  );
  const begin = () => {
    if (!offer || needsLegsTap(routineOffered(offer))) return onCheck();
    return void ask({ do: 'start', routine: offer.routine });
  };
  const { settings, schedule } = state;
  const offer = suggestionFor(state, now);
  const daily = assessment.kind === 'unscreened' && assessment.daily;
  const { phase, last } = schedule;
  const canTell =
    last && !last.felt && last.outcome !== 'hurt' && now - last.endedAt < AFTERTHOUGHT_MS;
  const paused = phase.kind === 'paused';
  const counting = phase.kind === 'waiting' || phase.kind === 'due';
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
      <NoticesInShort />
      <Countdown
        now={now}
        schedule={schedule}
        settings={settings}
        doneToday={finishedToday(view.month, now)}
      />
      {menu ? null : assessment.kind === 'unscreened' ? (
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
      {!menu && canTell && (
        <p class="hint">
          {t('felt_question_last')}{' '}
          <button type="button" class="link" onClick={onFelt}>
            {t('felt_tell')}
          </button>
        </p>
      )}
      {!menu && assessment.kind === 'open' && offer && <Today today={settings.today} now={now} />}
      {menu === 'pause' && <PauseMenu onClose={() => setMenu(undefined)} />}
      {menu === 'later' && (
        <LaterMenu canPutOff={canPutOff(schedule, settings)} onClose={() => setMenu(undefined)} />
      )}
      {!menu && (
        <div class={counting && schedule.meetingUntil === null ? 'acts three' : 'acts'}>
          {(offer || daily) && (
            <button type="button" class="btn primary wide" onClick={begin}>
              {t('start_now')}
            </button>
          )}
          {paused && (
            <button type="button" class="btn wide" onClick={() => ask({ do: 'resume' })}>
              {t('resume')}
            </button>
          )}
          {counting && (
            <>
              {(['later', 'pause'] as const).map((which) => (
                <button
                  key={which}
                  type="button"
                  class="btn"
                  aria-expanded="false"
                  onClick={() => setMenu(which)}
                >
                  {t(which)}
                </button>
              ))}
              <Meeting schedule={schedule} now={now} />
            </>
          )}
        </div>
      )}
    </main>
  );
}
