import { useEffect, useRef, useState } from 'preact/hooks';
import {
  datedOptions,
  dayOf,
  earliestDay,
  endOf,
  latestDay,
  sinceOf,
} from '../../core/screening/dates.ts';
import type { Option, Question } from '../../core/screening/questions.ts';
import type { Sides, Since } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

interface WhenProps {
  readonly question: Question;
  readonly sides: Sides;
  /** Days given before. */
  readonly known: Since | undefined;
  readonly onAnswer: (since: Required<Since>) => Promise<void>;
  readonly onBack: () => void;
}

/** Asks for the day of what an answer tells of. Today, where one is not sure, keeps it longest. */
export function When({ question, sides, known, onAnswer, onBack }: WhenProps) {
  const { t } = useDesk().words;
  const now = Date.now();
  const options = datedOptions(question, sides);
  const firstDay = (option: Option) => {
    const before = known?.left?.[option.id] ?? known?.right?.[option.id];
    return before === undefined ? latestDay(option, now) : dayOf(before);
  };
  const [days, setDays] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(options.map((option) => [option.id, firstDay(option)])),
  );
  const [wrong, setWrong] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = async () => {
    const given: Record<string, Ms> = {};
    for (const option of options) {
      const day = days[option.id] ?? '';
      const at = endOf(day, now);
      if (at === undefined || day < earliestDay(option, now) || day > latestDay(option, now)) {
        setWrong(true);
        return;
      }
      given[option.id] = at;
    }
    await onAnswer(sinceOf(question, sides, given));
  };
  const ongoing = options.some(
    ({ holds }) => typeof holds === 'object' && 'ongoing' in holds && holds.ongoing,
  );
  return (
    <form
      class="question stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 class="title" tabIndex={-1} ref={heading} id="question">
        {t('when_title')}
      </h2>
      <p>{t('when_hint')}</p>
      {options.map((option) => (
        <div key={option.id} class="field">
          <label for={`when-${option.id}`}>{t(labelOf(question, option))}</label>
          <input
            id={`when-${option.id}`}
            class="number date"
            type="date"
            required
            min={earliestDay(option, now)}
            max={latestDay(option, now)}
            value={days[option.id]}
            aria-describedby="when-error"
            onInput={(event) => {
              setDays({ ...days, [option.id]: event.currentTarget.value });
              setWrong(false);
            }}
          />
        </div>
      ))}
      <p class="error" role="alert" id="when-error">
        {wrong && t('when_error')}
      </p>
      <div class="row">
        <button type="submit" class="btn primary">
          {t('continue')}
        </button>
        {ongoing && (
          <button type="button" class="btn" onClick={() => onAnswer(sinceOf(question, sides, {}))}>
            {t(`when_ongoing_${question.id}` as MessageKey)}
          </button>
        )}
        <button type="button" class="btn text" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}

function labelOf(question: Question, option: Option): MessageKey {
  return (
    question.scope === 'personWithLeg' ? `when_${question.id}` : `when_${question.id}_${option.id}`
  ) as MessageKey;
}
