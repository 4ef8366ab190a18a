import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { questionOf } from '../../core/screening/questions.ts';
import type { LegsNow } from '../../core/screening/right-now.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { ignoreSecondClick } from '../second-click.ts';

interface TapProps {
  readonly number: number;
  readonly count: number;
  readonly question: string;
  /** Read before answering. */
  readonly help?: ComponentChildren;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** One question of the right-now check, with large answers. */
function Tap({ number, count, question, help, onBack, children }: TapProps) {
  const { words } = useDesk();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [number]);
  return (
    <main class="tap stack" onClickCapture={ignoreSecondClick}>
      <p class="cap">
        {t('right_now_title')} ·{' '}
        {t('right_now_progress', words.number(number), words.number(count))}
      </p>
      <h1 class="title" tabIndex={-1} ref={heading} id="tap">
        {question}
      </h1>
      {help && <div class="help">{help}</div>}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields. */}
      <div class="answers" role="group" aria-labelledby="tap">
        {children}
      </div>
      <button type="button" class="btn text" onClick={onBack}>
        {t('back')}
      </button>
    </main>
  );
}

interface SignsTapProps extends Pick<TapProps, 'number' | 'count' | 'help' | 'onBack'> {
  readonly which: 'emergency' | 'clot';
  readonly onNone: () => unknown;
  readonly onSign: () => unknown;
}

export function SignsTap({ which, onNone, onSign, ...tap }: SignsTapProps) {
  const { t } = useDesk().words;
  return (
    <Tap {...tap} question={t(`right_now_${which}`)}>
      <button key={`${which} none`} type="button" class="btn answer none" onClick={onNone}>
        {t(`right_now_${which}_none`)}
      </button>
      <button key={`${which} sign`} type="button" class="btn answer" onClick={onSign}>
        {t('right_now_sign')}
      </button>
    </Tap>
  );
}

/** Where to look; all the signs in full for someone with a clot risk (brief 2.2, `dvt_watch`). */
export function WhereToLook({ inFull }: { inFull: boolean }) {
  const { t } = useDesk().words;
  const { signs } = questionOf('q2');
  return (
    <>
      <p>{t('right_now_look')}</p>
      {inFull && (
        <ul class="signs">
          {Array.from({ length: signs }, (_, sign) => (
            <li key={sign}>{t(`q2_sign_${sign + 1}` as MessageKey)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface LegsTapProps extends Pick<TapProps, 'count' | 'help' | 'onBack'> {
  readonly onChoose: (legs: LegsNow) => unknown;
}

/** The third tap. A choice about one leg asks which one. */
export function LegsTap({ count, help, onChoose, onBack }: LegsTapProps) {
  const { t } = useDesk().words;
  const [which, setWhich] = useState<'sore' | 'change'>();
  if (which) {
    return (
      <Tap
        key="which"
        number={3}
        count={count}
        question={t('right_now_which')}
        onBack={() => setWhich(undefined)}
      >
        {(['left', 'right'] as const).map((leg) => (
          <button
            key={leg}
            type="button"
            class="btn answer"
            onClick={() => onChoose(`${which}_${leg}`)}
          >
            {t(`side_${leg}`)}
          </button>
        ))}
      </Tap>
    );
  }
  return (
    <Tap number={3} count={count} help={help} question={t('right_now_legs')} onBack={onBack}>
      <button type="button" class="btn answer none" onClick={() => onChoose('fine')}>
        {t('right_now_fine')}
      </button>
      <button type="button" class="btn answer" onClick={() => setWhich('sore')}>
        {t('right_now_sore')}
      </button>
      <button type="button" class="btn answer" onClick={() => setWhich('change')}>
        {t('right_now_change')}
      </button>
      <button type="button" class="btn answer" onClick={() => onChoose('ill')}>
        {t('right_now_ill')}
      </button>
    </Tap>
  );
}
