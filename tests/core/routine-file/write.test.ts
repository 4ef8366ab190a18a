import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoutineText } from '../../../core/routine-file/read.ts';
import { fileNameOf, writeRoutine } from '../../../core/routine-file/write.ts';
import { checkOwn } from '../../../core/routines/own.ts';
import { anyOwn, ownOf, stepOf } from '../support/own-routines.ts';

const words = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 60 }),
  note: fc.string({ unit: 'binary', maxLength: 400 }),
});

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(anyOwn, words, (routine, text) => {
      const checked = checkOwn({ ...routine, ...text });
      fc.pre(checked.ok);
      if (!checked.ok) return;
      expect(readRoutineText(writeRoutine(checked.routine))).toMatchObject({
        ok: true,
        unused: [],
        routine: checked.routine,
      });
    }),
  );
});

test('a file says what is done, and nothing of who does it', () => {
  const file = JSON.parse(writeRoutine(ownOf(stepOf('kneading', 'left', 25))));
  expect(file).toEqual({
    format: 'calf-break-routine',
    version: 1,
    name: 'Mine',
    note: '',
    steps: [{ technique: 'kneading', side: 'left', seconds: 25 }],
  });
});

test.each([
  ['After the run', 'calf-break-after-the-run.json'],
  ['../../etc/passwd', 'calf-break-etc-passwd.json'],
  ['…', 'calf-break-routine.json'],
  ['CON: <1>', 'calf-break-con-1.json'],
  ['Élan für Żaneta', 'calf-break-élan-für-żaneta.json'],
  ['x'.repeat(99), `calf-break-${'x'.repeat(40)}.json`],
])('%s is kept as %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});
