import type { Reading } from '../../core/routine-file/read.ts';
import { useDesk } from '../desk.ts';
import { tellProblem } from './file-problems.ts';
import { Unused } from './Unused.tsx';

/** More than this nobody mends in one go. */
const MOST_SHOWN = 20;

interface FileProblemsProps {
  readonly id: string;
  readonly reading: Extract<Reading, { ok: false }>;
  readonly onSelect: (offset: number, length: number) => void;
}

/** All that is wrong with a file, with the line of each, which leads to it in the text. */
export function FileProblems({ id, reading, onSelect }: FileProblemsProps) {
  const { words } = useDesk();
  const { t } = words;
  const { problems, text } = reading;
  return (
    <section class="card column own-wrong" aria-labelledby={id}>
      <h3 class="lead" id={id} tabIndex={-1}>
        {words.plural('file_wrong', problems.length)}
      </h3>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => {
          const { place } = problem;
          return (
            <li key={`${place?.offset} ${problem.why}`}>
              {place && (
                <button
                  type="button"
                  class="link"
                  onClick={() => onSelect(place.offset, place.length)}
                >
                  {t('file_line', words.number(place.line), words.number(place.column))}
                  <span class="sr">, {t('file_line_show')}</span>
                </button>
              )}
              <span class="own-reason">{tellProblem(problem, words)}</span>
            </li>
          );
        })}
      </ul>
      {problems.length > MOST_SHOWN && <p>{t('file_further')}</p>}
      <Unused unused={reading.unused} />
      {text && <p class="cap">{t('file_wrong_hint')}</p>}
    </section>
  );
}
