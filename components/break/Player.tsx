import { useCallback, useEffect } from 'preact/hooks';
import type { PlayerPress } from '../../core/engine/command.ts';
import { momentAt } from '../../core/routines/moment.ts';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { Picture } from '../art/Picture.tsx';
import { SpeakerButton } from '../coach/SpeakerButton.tsx';
import { useCoach } from '../coach/use-coach.ts';
import { useDesk } from '../desk.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Icon } from '../shell/Icon.tsx';
import { useArrival } from '../use-arrival.ts';
import { Acts, Controls } from './Controls.tsx';
import { Guide } from './Guide.tsx';
import { leadOf } from './lines.ts';
import { Progress } from './Progress.tsx';
import { SideSign } from './SideSign.tsx';
import { Upcoming } from './Upcoming.tsx';
import { useKeys } from './use-keys.ts';
import { useRoutineTime } from './use-routine-time.ts';
import { useTelling } from './use-telling.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface PlayerProps {
  readonly running: RunningBreak;
}

/** The routine under way. It shows what is stored and now; nothing of it lives in this window. */
export function Player({ running }: PlayerProps) {
  const { words, ask, enlarge } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const elapsed = useRoutineTime(running);
  const over = elapsed >= running.totalMs;
  // The alarm that ends a routine may be half a minute late; who is watching need not wait for it.
  useEffect(() => {
    if (over) void ask({ do: 'sync' });
  }, [over, ask]);
  useWakeLock(running.running && !over);
  const press = useCallback((what: PlayerPress) => void ask({ do: 'player', press: what }), [ask]);
  useKeys(running.running, press);
  const segments = segmentsOfBreak(running);
  useCoach(running, segments);
  const moment = momentAt(segments, elapsed);
  const telling = useTelling(moment, segments, running.running);
  const segment =
    moment.kind === 'ready'
      ? moment.first
      : moment.kind === 'step'
        ? moment.segment
        : segments.at(-1);
  if (!segment) return null;
  const done = moment.kind === 'step' ? moment.intoMs / segment.lengthMs : 0;
  const technique = techniqueOf(segment.technique);
  const name = t(`technique_${segment.technique}_name`);
  const lead = leadOf(moment, words);
  const leftMs = moment.kind === 'over' ? 0 : moment.leftMs;
  const left =
    moment.kind === 'ready' ? words.number(Math.ceil(leftMs / 1000)) : words.clock(leftMs);
  return (
    // It can have the focus, so that a click on nothing in particular does not take it away.
    <main
      class={running.running ? `player ${lead.kind}` : `player ${lead.kind} paused`}
      tabIndex={-1}
    >
      <header class="head">
        <h1 tabIndex={-1} ref={heading}>
          {name}
        </h1>
        <SideSign side={segment.side} />
        <SpeakerButton />
      </header>
      {enlarge && (
        <button
          type="button"
          class="icon-btn enlarge"
          aria-label={t('player_big')}
          title={t('player_big')}
          onClick={enlarge}
        >
          <Icon name="enlarge" />
        </button>
      )}
      <div class="picture">
        <Picture
          technique={segment.technique}
          side={segment.side}
          label={name}
          playing={running.running}
          {...(technique.perMinute ? { cyclesPerMinute: technique.perMinute } : {})}
        />
      </div>
      <Progress segments={segments} elapsed={elapsed} />
      <p class="say">{lead.text}</p>
      <Guide technique={technique} segment={segment} running={running} done={done} />
      <Upcoming moment={moment} />
      <div class="deck">
        <p
          class="time"
          role="timer"
          aria-label={
            moment.kind === 'ready'
              ? t('player_starts_in', words.length(Math.ceil(leftMs / 1000) * 1000))
              : t('player_time_left', words.clock(leftMs))
          }
        >
          {left}
          {!running.running && <span class="cap"> {t('player_paused')}</span>}
        </p>
        <Controls running={running.running} onPress={press} />
      </div>
      <Acts onPress={press} />
      <p class="cap keys">{t('player_keys')}</p>
      <Announcement text={telling.text} nth={telling.nth} />
    </main>
  );
}
