import type { Assessment } from '../../core/screening/assess.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';

interface LockScreenProps {
  readonly lock: Extract<Assessment, { kind: 'locked' }>;
  readonly onMistake: () => void;
}

/** Lines the brief adds for a particular reason (2.9). */
const BECAUSE: Readonly<Record<string, MessageKey>> = {
  'q10 pop': 'stop_pop',
  'q9 infected': 'stop_skin',
  'q14 puffy': 'stop_puffy',
};

/** Get help, in the brief's own words (2.9). Nothing else is on offer. */
export function LockScreen({ lock, onMistake }: LockScreenProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const emergency = lock.level === 'EMERGENCY';
  const reasons = lock.causes.map((cause) =>
    cause.kind === 'answer' ? BECAUSE[`${cause.question} ${cause.option}`] : undefined,
  );
  const pregnant = view.stored.screening.answers.q7?.left.includes('yes');
  return (
    <section class="lock stack">
      <h1 class="display" tabIndex={-1} ref={heading}>
        {t(emergency ? 'emergency_title' : 'stop_title')}
      </h1>
      <p class="large">{t(emergency ? 'emergency_body' : 'stop_body')}</p>
      {!emergency &&
        [...new Set(reasons)].map(
          (line) =>
            line && (
              <p key={line} class="lead">
                {t(line)}
              </p>
            ),
        )}
      {!emergency && pregnant && <p class="lead">{t('stop_pregnant')}</p>}
      <button type="button" class="btn text" onClick={onMistake}>
        {t('lock_mistake')}
      </button>
    </section>
  );
}
