import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileProblem, FileWhy } from '../../../core/routine-file/format.ts';
import { type Reading, readRoutineFile, readRoutineText } from '../../../core/routine-file/read.ts';
import { writeRoutine } from '../../../core/routine-file/write.ts';
import { ownOf, stepOf } from '../support/own-routines.ts';

const GOOD = writeRoutine({
  name: 'Calves',
  note: 'Slowly.',
  steps: [stepOf('effleurage', 'each', 30), stepOf('ankle_pumps', 'both', 40)],
});

const problemsOf = (reading: Reading): readonly FileProblem[] =>
  reading.ok ? [] : reading.problems;
/** "7: badSeconds" */
const told = (text: string) =>
  problemsOf(readRoutineText(text)).map(({ place, why }) => `${place?.line ?? '-'}: ${why}`);
const first = (text: string) => problemsOf(readRoutineText(text))[0];
/** The good file with a change to its text. */
const with_ = (from: string | RegExp, to: string) => {
  const changed = GOOD.replace(from, to);
  expect(changed).not.toBe(GOOD);
  return changed;
};

describe('a file that is in order', () => {
  test('is read', () => {
    expect(readRoutineText(GOOD)).toMatchObject({
      ok: true,
      unused: [],
      routine: {
        name: 'Calves',
        note: 'Slowly.',
        steps: [
          { technique: 'effleurage', side: 'each', sec: 30 },
          { technique: 'ankle_pumps', side: 'both', sec: 40 },
        ],
      },
    });
  });

  test('may do without a note', () => {
    const reading = readRoutineText(with_(/ {2}"note".*\n/, ''));
    expect(reading).toMatchObject({ ok: true, routine: { note: '' } });
  });

  test.each([
    ['a byte order mark', `\ufeff${GOOD}`],
    ['line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', GOOD.replaceAll('\n', '\r')],
    ['no line ends at all', JSON.stringify(JSON.parse(GOOD))],
  ])('with %s too', (_, text) => {
    expect(readRoutineText(text).ok).toBe(true);
    expect(readRoutineFile(new TextEncoder().encode(text)).ok).toBe(true);
  });

  test('tells of fields that mean nothing here', () => {
    const text = with_('"name"', '"author": "Somebody",\n  "name"');
    expect(readRoutineText(text)).toMatchObject({
      ok: true,
      unused: [{ name: 'author', line: 4 }],
    });
  });
});

describe('what is wrong is told with its line', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', '', ['-: empty']],
    ['nothing but space', ' \n\t', ['-: empty']],
    ['binary', 'PK\u0003\u0004\u0000', ['-: notText']],
    ['prose', 'Stretch twice a day', ['1: syntaxSymbol']],
    ['a list', `[${GOOD},${GOOD}]`, ['1: several']],
    ['a word', '"calf"', ['1: notObject']],
    [
      'another format',
      '{\n  "format": "recipe", "steps": [] }',
      ['1: wrongVersion', '1: noName', '2: wrongFormat', '2: noSteps'],
    ],
    ['something else altogether', '{ "name": "package" }', ['1: wrongFormat']],
    ['no format', with_(/ {2}"format".*\n/, ''), ['1: wrongFormat']],
    ['a newer version', with_('"version": 1', '"version": 2'), ['3: newerVersion']],
    ['a version that is none', with_('"version": 1', '"version": "one"'), ['3: wrongVersion']],
    ['a version of another kind', with_('"version": 1', '"version": [{}]'), ['3: wrongVersion']],
    ['no name', with_('"Calves"', '" "'), ['4: noName']],
    ['a name of signs nobody sees', with_('"Calves"', '"\u202e\u200f"'), ['4: noName']],
    ['a long name', with_('Calves', 'x'.repeat(61)), ['4: nameTooLong']],
    ['a note that is a list', with_('"Slowly."', '["Slowly."]'), ['5: noteNotText']],
    ['a long note', with_('Slowly.', 'x'.repeat(401)), ['5: noteTooLong']],
    ['no steps', with_(/"steps": \[[\s\S]*\]/, '"steps": []'), ['6: noSteps']],
    [
      'a step that is a word',
      with_(/\{\s*"technique": "effleurage"[^}]*\}/, '"effleurage"'),
      ['7: notAStep'],
    ],
    ['an unknown move', with_('"effleurage"', '"Foam rolling"'), ['8: unknownTechnique']],
    ['a wrong side', with_('"each"', '"both"'), ['9: badSide']],
    ['too many seconds', with_('30', '1e999'), ['10: badSeconds']],
    ['half seconds', with_('30', '29.5'), ['10: badSeconds']],
    ['seconds as text', with_('30', '"30"'), ['10: badSeconds']],
    ['no seconds', with_('"seconds": 30', '"sec": 30'), ['7: badSeconds']],
    ['a name twice', with_('"name"', '"name": "Calves",\n  "name"'), ['5: twice']],
    ['a comma too few', with_('1,', '1'), ['4: syntaxComma']],
    ['a comma too many', with_('"side": "each"', '"side": "each",'), ['9: syntaxName']],
    ['a comment', with_('  "name"', '  // mine\n  "name"'), ['4: syntaxComment']],
    ['an open quote', with_('"Calves"', '"Calves'), ['4: syntaxQuote']],
    ['curly quotes', with_('"Calves"', '“Calves”'), ['4: syntaxSymbol']],
    ['an open bracket', with_(/\]\n\}\n$/, ''), ['17: syntaxClose']],
    ['more after the end', `${GOOD}{}`, ['19: syntaxEnd']],
    ['a tab in a text', with_('Slowly.', 'Slow\tly.'), ['5: syntaxCharacter']],
    ['a strange escape', with_('Slowly.', 'Slow\\ly.'), ['5: syntaxEscape']],
    ['a number that is none', with_('30', '30.'), ['10: syntaxNumber']],
    ['deep brackets', '['.repeat(90_000), ['1: tooDeep']],
  ];

  test.each(CASES)('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  test('all at once, in the order of the file, also where it is no JSON', () => {
    const bad = with_('"Calves"', '""')
      .replace('"effleurage"', '"effleurge"')
      .replace('"both"', '"up"')
      .replace('40', '400');
    const all = ['4: noName', '8: unknownTechnique', '14: badSide', '15: badSeconds'];
    expect(told(bad)).toEqual(all);
    // What is missing may be there, had the text been whole: only what is written is judged then.
    const broken = bad.replace('"side": "each",', '"side": "each"');
    const stillThere = [...all.slice(0, 2), '10: syntaxComma', ...all.slice(2)];
    expect(told(broken)).toEqual(stillThere);
  });

  test('what is too much is told at the steps', () => {
    const kneading = stepOf('kneading', 'left', 40);
    const three = writeRoutine(ownOf(kneading, kneading, kneading));
    expect(told(three)).toEqual(['7: tooMuchOfOne']);
    const long = writeRoutine(ownOf(...Array(4).fill(stepOf('stand_walk', 'both', 300))));
    expect(told(long)).toEqual(['6: tooLong']);
    const many = writeRoutine(ownOf(...Array(31).fill(stepOf('leg_fidget', 'both', 5))));
    expect(told(many)).toEqual(['6: tooManySteps']);
    const ids = ['effleurage', 'kneading', 'skin_rolling', 'hacking', 'lymph_strokes'] as const;
    const more = ['thumb_press', 'knee_rub', 'ball_roll'] as const;
    const most = { effleurage: 35, kneading: 40, skin_rolling: 20, hacking: 15, lymph_strokes: 30 };
    const massage = [
      ...ids.map((id) => stepOf(id, 'left', most[id])),
      ...more.map((id) => stepOf(id, 'left', 20)),
    ];
    const rub = writeRoutine(ownOf(...massage, ...massage));
    expect(told(rub)).toEqual(['6: tooMuchMassage']);
  });

  test('with the column, what is there, what would be right and what may be meant', () => {
    expect(first(with_('"effleurage"', '"Effleurge"'))).toMatchObject({
      place: { line: 8, column: 20, length: 11 },
      found: '"Effleurge"',
      nearest: 'effleurage',
    });
    expect(first(with_('30', '900'))).toMatchObject({ found: '900', allowed: [5, 35] });
    expect(first(with_('"each"', '"both"'))).toMatchObject({ allowed: ['each', 'left', 'right'] });
    expect(first(with_('"effleurage"', '"swimming lessons"'))?.nearest).toBeUndefined();
    expect(first(with_('"seconds": 30', '"sec": 30'))).toMatchObject({ missing: 'seconds' });
    // Seen as one sign, and so counted as one.
    const wide = '{"name": "😀😀", "steps": 1, "version": 0}';
    const steps = problemsOf(readRoutineText(wide)).find(({ why }) => why === 'noSteps');
    expect(steps?.place).toMatchObject({ line: 1, column: 25 });
  });

  test('a file that is too large is not read', () => {
    expect(told(`${GOOD}${' '.repeat(100_000)}`)).toEqual(['-: tooLarge']);
    expect(problemsOf(readRoutineFile(new Uint8Array(100_001)))[0]?.why).toBe('tooLarge');
  });

  test('text that is not UTF-8 is no text', () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${GOOD}`, 'utf16le'));
    const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
    for (const bytes of [utf16, image]) {
      expect(problemsOf(readRoutineFile(bytes))[0]?.why).toBe('notText');
    }
  });
});

describe('a file that means harm', () => {
  test('changes no prototype', () => {
    const text = with_('"name"', '"__proto__": { "steps": [], "polluted": 1 },\n  "name"');
    expect(readRoutineText(text)).toMatchObject({ ok: true, unused: [{ name: '__proto__' }] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    // Fields are looked for in the file, and not in what objects inherit.
    expect(told('{"__proto__": {"format": "calf-break-routine"}, "steps": 1}')[0]).toBe(
      '1: wrongFormat',
    );
  });

  test('keeps its markup as text, and loses what turns the direction', () => {
    const text = with_('Calves', '<img src=x onerror=alert(1)>\u202e');
    const reading = readRoutineText(text);
    expect(reading).toMatchObject({ ok: true, routine: { name: '<img src=x onerror=alert(1)>' } });
  });

  test('is told of in a moment, however much is wrong with it', () => {
    for (const text of [
      '"a" '.repeat(24_000),
      '\n,'.repeat(45_000),
      '{"a":1,"a":1},'.repeat(7_000),
    ]) {
      const began = performance.now();
      expect(readRoutineText(text).ok).toBe(false);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });

  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(4),
    put: fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '0',
      '-',
      '\n',
      '//',
      '“',
      '\u0000',
      'null',
      '1e999',
      '__proto__',
    ),
  });
  const broken = fc.array(slip, { minLength: 1, maxLength: 6 }).map((slips) =>
    slips.reduce((text, { at, cut, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, GOOD),
  );
  const anything = fc.oneof(broken, fc.json({ depthSize: 'large' }), fc.string({ unit: 'binary' }));

  test('is read or refused with a reason and a place within it, and never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readRoutineText(text);
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        const lines = reading.text.split(/\r\n|\r|\n/).length;
        const whole: readonly FileWhy[] = ['empty', 'notText', 'tooLarge'];
        for (const { why, place } of reading.problems) {
          if (whole.includes(why)) continue;
          expect(place?.line).toBeLessThanOrEqual(lines);
          expect(place?.offset).toBeLessThanOrEqual(reading.text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('is JSON to us where it is JSON to the browser', () => {
    const syntax = /^(syntax|tooDeep)/;
    fc.assert(
      fc.property(anything, (given) => {
        const text = given.replaceAll('\0', '').replace(/^\ufeff/, '');
        if (!text.trim()) return;
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const found = problemsOf(readRoutineText(text)).some(({ why }) => syntax.test(why));
        expect(found).toBe(!isJson);
      }),
      { numRuns: 2_000 },
    );
  });

  test('as bytes is no worse', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const reading = readRoutineFile(bytes);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
    );
  });
});
