import { useEffect } from 'preact/hooks';
import type { PlayerPress } from '../../core/engine/command.ts';
import { momentAt } from '../../core/routines/moment.ts';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import type { Segment } from '../../core/routines/segments.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Icon } from '../shell/Icon.tsx';
import { useArrival } from '../use-arrival.ts';
import { useNow } from '../use-now.ts';
import { currentLine, linesOf } from './lines.ts';
import { SafetyLine } from './SafetyLine.tsx';

interface PlayerProps {
  readonly running: RunningBreak;
}

/** The routine under way. It shows what is stored and now; nothing of it lives in this window. */
export function Player({ running }: PlayerProps) {
  const { words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const now = useNow(250);
  const segments = segmentsOfBreak(running);
  const elapsed = elapsedAt(running, now);
  const over = elapsed >= running.totalMs;
  // The alarm that ends a routine may be half a minute late; who is watching need not wait for it.
  useEffect(() => {
    if (over) void ask({ do: 'sync' });
  }, [over, ask]);
  const moment = momentAt(segments, elapsed);
  const segment =
    moment.kind === 'ready'
      ? moment.first
      : moment.kind === 'step'
        ? moment.segment
        : segments.at(-1);
  if (!segment) return null;
  const next = moment.kind === 'step' ? moment.next : undefined;
  const intoMs = moment.kind === 'step' ? moment.intoMs : 0;
  const leftMs = moment.kind === 'over' ? 0 : moment.leftMs;
  const technique = techniqueOf(segment.technique);
  const name = t(`technique_${segment.technique}_name`);
  const press = (what: PlayerPress) => () => ask({ do: 'player', press: what });
  const labelled = (what: PlayerPress, label: string, icon: 'back' | 'next' | 'pause' | 'play') => (
    <button
      type="button"
      class={icon === 'back' || icon === 'next' ? 'round' : 'round big'}
      aria-label={label}
      title={label}
      onClick={press(what)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <main class="player">
      <header class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {name}
        </h1>
        <span class="chip">{words.side(segment.side)}</span>
      </header>
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
      <p class="lead say">{currentLine(technique, intoMs, segment.lengthMs, t)}</p>
      <SafetyLine technique={technique} running={running} />
      <p class="cap">
        {next ? t('player_then', stepName(next, segment, words)) : t('player_last')}
      </p>
      <div class="controls">
        <p class="time" role="timer" aria-label={t('player_time_left', words.clock(leftMs))}>
          {words.clock(leftMs)}
          {!running.running && <span class="cap"> {t('player_paused')}</span>}
        </p>
        {labelled('back', t('player_back'), 'back')}
        {running.running
          ? labelled('pause', t('player_pause'), 'pause')
          : labelled('resume', t('player_resume'), 'play')}
        {labelled('next', t('player_next'), 'next')}
      </div>
      <div class="acts">
        <button type="button" class="btn hurts" onClick={press('hurts')}>
          {t('player_hurts')}
        </button>
        <button type="button" class="btn" onClick={press('stop')}>
          {t('player_stop')}
        </button>
      </div>
      <Announcement
        text={t(
          'player_step_now',
          name,
          words.side(segment.side),
          words.length(segment.lengthMs),
          linesOf(technique, t).join(' '),
        )}
      />
    </main>
  );
}

function stepName(next: Segment, present: Segment, words: ReturnType<typeof useDesk>['words']) {
  const name = words.t(`technique_${next.technique}_name`);
  const sameSide = next.side === 'both' && present.side === 'both';
  return sameSide ? name : words.t('player_step_side', name, words.side(next.side));
}

/** One bar a step, as wide as the step is long. */
function Progress({ segments, elapsed }: { segments: readonly Segment[]; elapsed: number }) {
  return (
    <div class="steps" aria-hidden="true">
      {segments.map(({ startMs, lengthMs }) => {
        const done = Math.max(0, Math.min(1, (elapsed - startMs) / lengthMs));
        return (
          <i key={startMs} style={{ flexGrow: lengthMs }}>
            <b style={{ width: `${done * 100}%` }} />
          </i>
        );
      })}
    </div>
  );
}
