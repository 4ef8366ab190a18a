import { useState } from 'preact/hooks';
import { regionOf } from '../../core/help/regions.ts';
import { isQuestionOpen, type Lock, leavableFrom } from '../../core/screening/lock.ts';
import type { Ms } from '../../core/time.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { RegionChoice } from './RegionChoice.tsx';

interface LockScreenProps {
  readonly lock: Lock;
  readonly now: Ms;
  readonly onMistake: () => void;
  readonly onChecked: () => void;
}

/** Lines the brief adds for a particular reason (2.9). */
const BECAUSE: Readonly<Record<string, MessageKey>> = {
  'q10 pop': 'stop_pop',
  'q9 infected': 'stop_skin',
  'q14 puffy': 'stop_puffy',
};

/** Get help, in the brief's own words (2.9), with the numbers of the user's region. Nothing else is on offer. */
export function LockScreen({ lock, now, onMistake, onChecked }: LockScreenProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const [tooSoon, setTooSoon] = useState(false);
  const { screening, settings } = view.stored;
  const region = regionOf(settings.region);
  const emergency = lock.level === 'EMERGENCY';
  const number = region
    ? t('emergency_number', region.emergency.name)
    : t('emergency_number_unknown');
  const line = region?.urgent ? region.urgent.name : t('urgent_line_unknown');
  const reasons = lock.causes.map((cause) =>
    cause.kind === 'answer' ? BECAUSE[`${cause.question} ${cause.option}`] : undefined,
  );
  const pregnant = screening.answers.q7?.left.includes('yes');
  const leavable = leavableFrom(lock, now);
  const checked = () => (now < leavable ? setTooSoon(true) : onChecked());
  return (
    <section class={emergency ? 'lock stack' : 'lock stop stack'}>
      <h1 class="display" tabIndex={-1} ref={heading}>
        {t(emergency ? 'emergency_title' : 'stop_title')}
      </h1>
      <p class="large">{emergency ? t('emergency_body', number) : t('stop_body', line, number)}</p>
      {!emergency &&
        [...new Set(reasons)].map(
          (because) =>
            because && (
              <p key={because} class="lead">
                {t(because, number)}
              </p>
            ),
        )}
      {!emergency && pregnant && <p class="lead">{t('stop_pregnant')}</p>}
      {region && (
        <div class="calls">
          {!emergency && region.urgent && (
            <a class="btn primary" href={`tel:${region.urgent.number}`}>
              {t('call', region.urgent.name)}
            </a>
          )}
          <a class={emergency ? 'btn primary' : 'btn'} href={`tel:${region.emergency.number}`}>
            {t('call', region.emergency.name)}
          </a>
        </div>
      )}
      {isQuestionOpen(lock, screening, now) && (
        <div class="card column">
          <h2 class="lead">{t('ask_checked')}</h2>
          <div class="row">
            <button type="button" class="btn small" onClick={checked}>
              {t('ask_checked_yes')}
            </button>
            <button type="button" class="btn small" onClick={() => ask({ do: 'notChecked' })}>
              {t('ask_checked_no')}
            </button>
          </div>
        </div>
      )}
      <RegionChoice />
      <p role="status" class="strong status">
        {tooSoon && t('lock_too_soon', words.moment(leavable))}
      </p>
      <div class="leave">
        {(!emergency || now >= leavable) && (
          <button type="button" class="btn" onClick={checked}>
            {t('lock_checked')}
          </button>
        )}
        <button type="button" class="btn text" onClick={onMistake}>
          {t('lock_mistake')}
        </button>
      </div>
    </section>
  );
}
