import type { Problem } from '../../core/routines/own.ts';
import { SECOND } from '../../core/time.ts';
import type { Words } from '../../core/words/words.ts';

/** What is wrong, in the words of the fields. */
export function explain({ why, allowed = [] }: Problem, words: Words): string {
  const { t } = words;
  const numbers = allowed.map(String);
  switch (why) {
    case 'noName':
    case 'noSteps':
      return t(`own_wrong_${why}`);
    case 'nameTooLong':
    case 'noteTooLong':
    case 'tooManySteps':
    case 'badSeconds':
    case 'tooMuchOfOne':
      return t(`own_wrong_${why}`, ...numbers);
    case 'tooLong':
    case 'tooMuchMassage':
      return t(`own_wrong_${why}`, words.length(Number(allowed[0]) * SECOND));
    default:
      // What no field here can bring about.
      return t('own_wrong');
  }
}

const isAt = (at: Problem['at'], ...wanted: Problem['at']) =>
  at.length === wanted.length && at.every((key, n) => key === wanted[n]);

/** The problems of one field, or of the step or the list that it belongs to. */
export function problemsAt(problems: readonly Problem[], ...at: Problem['at']): readonly Problem[] {
  return problems.filter((problem) => isAt(problem.at, ...at));
}
