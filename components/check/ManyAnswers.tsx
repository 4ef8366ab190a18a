import { useState } from 'preact/hooks';
import { LEGS, type Leg } from '../../core/screening/levels.ts';
import { isNone } from '../../core/screening/questions.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { sidesOfTicks, tickOf, ticksOf } from './choices.ts';
import type { AnswersProps } from './OneAnswer.tsx';

/** Boxes to tick, for each leg where the question is about legs, and one large button for none. */
export function ManyAnswers({ question, given, onAnswer }: AnswersProps) {
  const { t } = useDesk().words;
  const [ticks, setTicks] = useState(() => ticksOf(question, given));
  const [empty, setEmpty] = useState(false);
  const ofLegs = question.scope === 'leg';
  const toggle = (tick: string) => {
    const after = new Set(ticks);
    if (!after.delete(tick)) after.add(tick);
    setTicks(after);
    setEmpty(false);
  };
  const submit = () => {
    const sides = sidesOfTicks(question, ticks);
    if (sides) onAnswer(sides);
    else setEmpty(true);
  };
  const box = (option: string, label: string, leg?: Leg) => (
    <label class="tick">
      <input
        type="checkbox"
        name={tickOf(option, leg)}
        checked={ticks.has(tickOf(option, leg))}
        onChange={() => toggle(tickOf(option, leg))}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      class="answers"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {question.options.filter(isNone).map(({ id }) => (
        <button
          key={id}
          type="button"
          class="btn answer none"
          aria-pressed={given ? given.left.includes(id) && given.right.includes(id) : undefined}
          onClick={() => onAnswer({ left: [id], right: [id] })}
        >
          {t(`${question.id}_option_${id}` as MessageKey)}
        </button>
      ))}
      <p class="cap">{t(ofLegs ? 'check_legs_hint' : 'check_tick_hint')}</p>
      {question.options
        .filter((option) => !isNone(option))
        .map(({ id }) => {
          const label = t(`${question.id}_option_${id}` as MessageKey);
          if (!ofLegs)
            return (
              <div key={id} class="box">
                {box(id, label)}
              </div>
            );
          return (
            <fieldset key={id} class="ticks">
              <legend>{label}</legend>
              {LEGS.map((leg) => (
                <span key={leg}>{box(id, t(`check_${leg}`), leg)}</span>
              ))}
            </fieldset>
          );
        })}
      <p class="error" role="alert">
        {empty && t('check_pick_one')}
      </p>
      <button type="submit" class={ticks.size > 0 ? 'btn primary' : 'btn'}>
        {t('continue')}
      </button>
    </form>
  );
}
