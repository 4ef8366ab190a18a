import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  FIELDS,
  FORMAT,
  LARGEST_FILE,
  STEP_FIELDS,
  VERSION,
} from '../../../core/routine-file/format.ts';
import { readRoutineText } from '../../../core/routine-file/read.ts';
import { MASSAGE_A_LEG_MS } from '../../../core/routines/caps.ts';
import { boundsOf, mostOf, sidesOf } from '../../../core/routines/doses.ts';
import { OWN_LIMITS } from '../../../core/routines/own.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';
import { MINUTE } from '../../../core/time.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, SECTION = ''] = /## Routine files\n([\s\S]*?)\n## /.exec(README) ?? [];
const ROWS = SECTION.split('\n').filter((line) => line.startsWith('| `'));
const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim().replaceAll('`', ''));

describe('what the README says of routine files', () => {
  test('has an example that can be added', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(SECTION) ?? [];
    expect(readRoutineText(example)).toMatchObject({ ok: true, unused: [] });
  });

  test('names every field', () => {
    const named = ROWS.slice(0, -TECHNIQUES.length).map((row) => cellsOf(row)[1]);
    expect(named).toEqual([...FIELDS, ...STEP_FIELDS]);
  });

  test('gives for every technique its sides and bounds', () => {
    const table = TECHNIQUES.map(({ id }) => {
      const { min, max } = boundsOf(id);
      return ['', id, sidesOf(id).join(', '), `${min} to ${max}`, `${mostOf(id) ?? '-'}`, ''];
    });
    expect(ROWS.slice(-TECHNIQUES.length).map(cellsOf)).toEqual(table);
  });

  test('gives the limits of the whole', () => {
    const minutes = (ms: number) => `${ms / MINUTE} minutes`;
    for (const words of [
      `\`format\` | \`${FORMAT}\``,
      `\`version\` | ${VERSION} `,
      `1 to ${OWN_LIMITS.name} characters`,
      `at most ${OWN_LIMITS.note} characters`,
      `1 to ${OWN_LIMITS.steps} steps`,
      `at most ${minutes(OWN_LIMITS.totalMs)} in all`,
      `${minutes(MASSAGE_A_LEG_MS)} of massage for each leg`,
      `at most ${LARGEST_FILE / 1000} kB`,
    ]) {
      expect(SECTION).toContain(words);
    }
  });
});
