import type { FileProblem } from '../../core/routine-file/format.ts';
import { SECOND } from '../../core/time.ts';
import type { Words } from '../../core/words/words.ts';

/** What has to be right at the place of a problem. */
function rule({ why, allowed = [] }: FileProblem, words: Words): string {
  const { t } = words;
  const values = allowed.map(String);
  switch (why) {
    case 'tooLarge':
      return t('file_is_tooLarge', words.number(Number(allowed[0]) / 1000));
    case 'tooLong':
    case 'tooMuchMassage':
      return t(`file_is_${why}`, words.length(Number(allowed[0]) * SECOND));
    case 'badSide':
      // As they are written in a file, whatever the user's language.
      return t('file_is_badSide', values.map((value) => `“${value}”`).join(', '));
    case 'unknownTechnique':
      return t('file_is_unknownTechnique');
    default:
      return t(`file_is_${why}`, ...values);
  }
}

/** One problem of a file, in plain words: what is there, what should be, and what may be meant. */
export function tellProblem(problem: FileProblem, words: Words): string {
  const { t } = words;
  const { why, missing, found, nearest, allowed } = problem;
  const said = [
    missing && t('file_missing', missing),
    found !== undefined && t('file_found', found),
    rule(problem, words),
  ];
  if (why === 'unknownTechnique' && found !== undefined) {
    if (nearest) said.push(t('file_nearest', `“${nearest}”`));
    else said.push(t('file_known', (allowed ?? []).join(', ')));
  }
  return said.filter(Boolean).join(' ');
}
