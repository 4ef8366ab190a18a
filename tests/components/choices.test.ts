import { describe, expect, it } from 'vitest';
import { choicesOf, sidesOfTicks, ticksOf } from '../../components/check/choices.ts';
import { isNone, QUESTIONS, questionOf } from '../../core/screening/questions.ts';
import { isAnswer } from '../../core/screening/screening.ts';
import { words } from '../support/words.ts';

const ofOne = QUESTIONS.filter(({ choose }) => choose === 'one');
const ofMany = QUESTIONS.filter(({ choose }) => choose === 'many');

describe('the buttons of a question with one answer', () => {
  it.each(ofOne)('of $id are all answers to it, with words of their own', (question) => {
    const choices = choicesOf(question);
    for (const choice of choices) expect(isAnswer(question.id, choice)).toBe(true);
    const labels = choices.map(({ label }) => words.t(label));
    expect(labels).not.toContain('');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('name each leg, and leave the other with nothing', () => {
    const left = choicesOf(questionOf('q2')).find(({ label }) => label.endsWith('_left'));
    expect(left).toMatchObject({ left: ['yes'], right: ['no'] });
  });

  it('leave the other leg with what holds for the person after an operation', () => {
    const right = choicesOf(questionOf('q5')).find(({ label }) => label.endsWith('_right'));
    expect(right).toMatchObject({ left: ['yes_other'], right: ['yes_leg'] });
  });
});

describe('the ticks of a question with many answers', () => {
  it('answer nothing while there are none', () => {
    expect(sidesOfTicks(questionOf('q9'), new Set())).toBeUndefined();
  });

  it('give an unticked leg nothing to report', () => {
    const sides = sidesOfTicks(questionOf('q9'), new Set(['broken left', 'ulcer left']));
    expect(sides).toEqual({ left: ['broken', 'ulcer'], right: ['no'] });
  });

  it('count for both sides where the person is asked', () => {
    const sides = sidesOfTicks(questionOf('q8'), new Set(['trip', 'oestrogen']));
    expect(sides).toEqual({ left: ['oestrogen', 'trip'], right: ['oestrogen', 'trip'] });
  });

  it.each(ofMany)('of $id come back as they were ticked', (question) => {
    const option = question.options.find((one) => !isNone(one))?.id ?? '';
    const ticks = new Set([question.scope === 'leg' ? `${option} right` : option]);
    const sides = sidesOfTicks(question, ticks);
    expect(sides && isAnswer(question.id, sides)).toBe(true);
    expect(ticksOf(question, sides)).toEqual(ticks);
  });
});
