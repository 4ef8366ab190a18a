import { useEffect, useRef } from 'preact/hooks';
import { LEGS } from '../../core/screening/levels.ts';
import { NEW_INJURY, RECENT_INJURY } from '../../core/screening/questions.ts';
import type { Answer, Sides, Since } from '../../core/screening/screening.ts';
import { useDesk } from '../desk.ts';
import { ignoreSecondClick } from '../second-click.ts';

type Known = Sides & Pick<Answer, 'since'>;

interface InjuryFollowUpProps {
  readonly known: Known;
  /** What to begin the question with. */
  readonly onAnswer: (after: Known) => void;
}

/** A new injury becomes a recent one only on the user's word that the leg moves without pain (rule 6). */
export function InjuryFollowUp({ known, onAnswer }: InjuryFollowUpProps) {
  const { t } = useDesk().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const legs = LEGS.filter((leg) => known[leg].includes(NEW_INJURY));
  const moves = () => {
    const becomes = (option: string) => (option === NEW_INJURY ? RECENT_INJURY : option);
    const side = (leg: 'left' | 'right') => [...new Set(known[leg].map(becomes))];
    const since: Since = {};
    for (const leg of legs) {
      const at = known.since?.[leg]?.[NEW_INJURY];
      if (at !== undefined) since[leg] = { ...known.since?.[leg], [RECENT_INJURY]: at };
    }
    onAnswer({ left: side('left'), right: side('right'), since: { ...known.since, ...since } });
  };
  // It hurts still: it is as new as ever, and counts from today.
  const hurts = () => onAnswer({ left: known.left, right: known.right });
  return (
    <section class="question stack" onClickCapture={ignoreSecondClick}>
      <h2 class="title" tabIndex={-1} ref={heading} id="question">
        {t(legs.length === 2 ? 'injury_moves_both' : `injury_moves_${legs[0] ?? 'left'}`)}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields. */}
      <div class="answers" role="group" aria-labelledby="question">
        <button type="button" class="btn answer none" onClick={moves}>
          {t('injury_moves_yes')}
        </button>
        <button type="button" class="btn answer" onClick={hurts}>
          {t('injury_moves_no')}
        </button>
      </div>
    </section>
  );
}
