import { everyMs } from '../../core/schedule/deadline.ts';
import { isHolding } from '../../core/schedule/hold.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import type { Words } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';

interface CountdownProps {
  readonly now: Ms;
  readonly schedule: Schedule;
  readonly settings: Settings;
  readonly doneToday: number;
}

const RADIUS = 61;
const AROUND = 2 * Math.PI * RADIUS;

interface Face {
  readonly heading: string;
  readonly detail: string;
  /** How much of the interval is left, from 0 to 1. */
  readonly share: number;
  /** Instead of a number. */
  readonly icon?: 'pause' | 'play';
  readonly number?: string;
  readonly unit?: string;
}

function faceOf(schedule: Schedule, settings: Settings, now: Ms, words: Words): Face {
  const { t } = words;
  const { phase, hold } = schedule;
  const still = (heading: string, detail: string): Face => {
    return { heading, detail, share: 0, icon: 'pause' };
  };
  if (phase.kind === 'paused') {
    const end = phase.until;
    const detail = end === null ? t('paused_open') : t('paused_until', words.timeFrom(end, now));
    return still(t('paused_title'), detail);
  }
  if (phase.kind === 'off') {
    const detail =
      phase.until === null ? t('off_always') : t('off_until', words.timeFrom(phase.until, now));
    return still(t('off_title'), detail);
  }
  if (phase.kind === 'away') return still(t('away_title'), t('away_detail'));
  if (
    phase.kind === 'due' &&
    phase.shownAt === null &&
    isHolding(schedule, now, settings) &&
    hold
  ) {
    return still(t('held_title'), t(`held_${hold.why}`));
  }
  if (phase.kind !== 'waiting' || phase.dueAt <= now) {
    const since = phase.kind === 'due' ? phase.dueSince : now;
    const heading = t('due_since', words.time(since));
    return { heading, detail: t('time_for_a_break'), share: 1, icon: 'play' };
  }
  const left = phase.dueAt - now;
  const inMinutes = left > MINUTE;
  // The clock of this view ticks by the second: what is left may seem up to one longer than it is.
  const number = Math.ceil((left - SECOND + 1) / (inMinutes ? MINUTE : SECOND));
  return {
    heading: t('next_break'),
    detail: t('at_time', words.time(phase.dueAt)),
    share: Math.min(1, left / everyMs(settings)),
    number: words.number(number),
    unit: words.plural(inMinutes ? 'minutes_left' : 'seconds_left', number),
  };
}

/** How long until the next break, or why there is no countdown. */
export function Countdown({ now, schedule, settings, doneToday }: CountdownProps) {
  const { words } = useDesk();
  const face = faceOf(schedule, settings, now, words);
  return (
    <section class="hero">
      <div class={face.icon === 'play' ? 'ring due' : 'ring'}>
        <svg viewBox="0 0 144 144" aria-hidden="true">
          <circle class="track" cx="72" cy="72" r={RADIUS} />
          {face.share > 0 && (
            <circle
              class="go"
              cx="72"
              cy="72"
              r={RADIUS}
              transform="rotate(-90 72 72)"
              stroke-dasharray={`${face.share * AROUND} ${AROUND}`}
            />
          )}
        </svg>
        <p role="timer">
          {face.icon ? (
            <Icon name={face.icon} />
          ) : (
            <>
              <b>{face.number}</b> <span class="cap">{face.unit}</span>
            </>
          )}
        </p>
      </div>
      <div>
        <h2 class="cap">{face.heading}</h2>
        <p class="title">{face.detail}</p>
        {doneToday > 0 && (
          <p class="dots" aria-hidden="true">
            {Array.from({ length: Math.min(doneToday, 8) }, (_, dot) => (
              <i key={dot} />
            ))}
          </p>
        )}
        <p class="cap">
          {doneToday > 0 ? words.plural('done_today', doneToday) : words.t('none_done_today')}
        </p>
      </div>
    </section>
  );
}
