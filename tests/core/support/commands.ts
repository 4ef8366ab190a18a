import { DEFAULT_HOURS } from '../../../core/schedule/hours.ts';
import { OFFICE_HOURS } from './hours.ts';

const LONG = 'x'.repeat(65);
const DAY = 1_772_614_800_000;
export const rhythm = { everyMin: '30', longEvery: 2, shortSec: '', longSec: 300 };
const answer = { do: 'answer', question: 'q9', left: ['broken', 'ulcer'], right: ['no'] };
const dated = { do: 'answer', question: 'q8', left: ['trip'], right: ['trip'] };
const given = { question: 'q1', left: ['no'], right: ['no'] };

const each = <T>(field: string, of: string, values: readonly T[]) =>
  values.map((value) => ({ do: of, [field]: value }));

/** Everything that may be asked of the background. */
export const COMMANDS: readonly { readonly do: string; readonly [field: string]: unknown }[] = [
  { do: 'sync' },
  { do: 'start' },
  { do: 'start', routine: 'pump60' },
  { do: 'start', check: { at: 0 } },
  ...each(
    'check',
    'start',
    ['fine', 'sore_left', 'sore_right', 'change_left', 'change_right', 'ill'].map((legs) => ({
      ...{ at: DAY, legs },
    })),
  ),
  { do: 'start', routine: 'classic300', check: { at: 0, legs: 'fine' } },
  { do: 'later' },
  ...each('for', 'later', [5, 10, 15, 30]),
  { do: 'skip' },
  { do: 'moved' },
  ...each('for', 'pause', ['30min', '1h', '2h', 'tomorrow', 'open']),
  { do: 'resume' },
  ...each('forMin', 'meeting', [30, 0.5, 720, null]),
  ...each('press', 'player', ['pause', 'resume', 'next', 'back', 'stop', 'hurts']),
  { do: 'saveRhythm', rhythm },
  // Which of these can be is said by the refusal.
  ...each('reminders', 'saveReminders', [{}, { insist: 'quiet' }, { insist: 'loud' }]),
  ...each('guidance', 'saveGuidance', [{}, { sound: true }, { rate: 1.2 }, { rate: 9 }]),
  ...each('hours', 'saveHours', [OFFICE_HOURS, DEFAULT_HOURS]),
  ...each('feeling', 'felt', ['good', 'sore', 'hurt', 'change', 'cramp']),
  { do: 'felt', feeling: 'hurt', legs: ['left', 'right'] },
  answer,
  { ...dated, since: { left: { trip: DAY }, right: { trip: DAY } } },
  { ...dated, since: {} },
  { do: 'confirm', questions: ['q5', 'q14'] },
  { do: 'undoLock', answers: [given, { ...given, question: 'q2' }] },
  { do: 'leaveLock', answers: [{ ...given, since: { left: {} } }] },
  { do: 'notChecked' },
  { do: 'deleteAnswers' },
  ...each('region', 'saveRegion', ['uk', 'ie', 'eu', 'us', 'ca', 'au', 'nz', 'other']),
  ...each('standing', 'saveStanding', [true, false]),
  ...each('context', 'today', ['heels', 'workout', 'trip', 'meeting', null]),
  { do: 'testReminder' },
  ...each('family', 'dismissNotice', ['settings', 'screening', 'schedule', 'history']),
];

/** Nothing that may be. */
export const GARBAGE: readonly unknown[] = [
  ...[undefined, null, 0, Number.NaN, '', 'sync', true, [], ['sync'], {}, () => ({ do: 'sync' })],
  ...each('x', 'explode', [1]),
  { do: 'wake' },
  { do: 'asked' },
  { do: 'browserStarted' },
  { do: 'reminded', dueSince: 0 },
  { do: ['sync'] },
  { do: 'toString' },
  ...each('routine', 'start', ['classic600', 'constructor', null, LONG, ['pump60']]),
  ...each('check', 'start', [null, true, 'fine', [], {}, { legs: 'fine' }]),
  ...each(
    'check',
    'start',
    [null, 'both', ['fine'], 'toString', LONG].map((legs) => ({ at: DAY, legs })),
  ),
  ...each(
    'check',
    'start',
    ['now', String(DAY), null, 0.5, Number.NaN, 1e300, [DAY]].map((at) => ({ at, legs: 'fine' })),
  ),
  ...each('for', 'later', [0, 7, -5, '5', null, [5], Number.NaN]),
  { do: 'meeting' },
  ...each('forMin', 'meeting', [0, -1, 720.5, '30', Number.NaN, true, [30]]),
  { do: 'togglePause' },
  ...each('do', 'warned', ['warned', 'eyesShown', 'pauseAsked']),
  { do: 'pause' },
  ...each('for', 'pause', [30, 'forever', 'today']),
  { do: 'player', press: 'explode' },
  { do: 'saveRhythm' },
  ...each('rhythm', 'saveRhythm', [null, {}, { ...rhythm, everyMin: LONG }]),
  ...each(
    'rhythm',
    'saveRhythm',
    [null, ['30']].map((everyMin) => ({ ...rhythm, everyMin })),
  ),
  { do: 'saveReminders' },
  ...each('reminders', 'saveReminders', [null, [], 'quiet', 1]),
  { do: 'saveGuidance' },
  ...each('guidance', 'saveGuidance', [null, [], 'loud', 1]),
  { do: 'saveHours' },
  ...each('hours', 'saveHours', [
    null,
    [],
    {},
    { on: true },
    { ...OFFICE_HOURS, week: [] },
    { ...OFFICE_HOURS, today: 'free' },
  ]),
  { do: 'felt' },
  ...each('feeling', 'felt', [null, 'great', 'constructor', ['good'], LONG]),
  ...[null, 'left', ['both'], [null], [['left']], { 0: 'left', length: 1 }].map((legs) => ({
    ...{ do: 'felt', feeling: 'hurt', legs },
  })),
  ...['q15', '__proto__', null, 1].map((question) => ({ ...answer, question })),
  ...['broken', [1], [LONG], null, [['no']]].map((left) => ({ ...answer, left })),
  { do: 'answer', question: 'q9', left: ['no'] },
  ...[null, 1, 'monday', { left: null }, { left: { trip: null } }].map((since) => ({
    ...{ ...dated, since },
  })),
  ...['2026-03-01', 0.5, Number.NaN, 1e300, [DAY]].map((day) => ({
    ...{ ...dated, since: { right: { trip: day } } },
  })),
  { do: 'confirm' },
  ...each('questions', 'confirm', [null, 'q5', ['q15'], ['constructor'], [null], { 0: 'q5' }]),
  ...['undoLock', 'leaveLock'].flatMap((of) => [
    { do: of },
    ...each('answers', of, [null, {}, given, [null], ['q1'], [{ question: 'q1' }]]),
    ...each('answers', of, [[{ ...given, left: [LONG] }], [given, { ...given, question: 'q0' }]]),
  ]),
  { do: 'saveRegion' },
  ...each('region', 'saveRegion', [null, 'UK', 'fr', 'constructor', 999, ['uk'], LONG]),
  { do: 'saveStanding' },
  ...each('standing', 'saveStanding', [null, 'true', 0, 1, [true]]),
  { do: 'today' },
  ...each('context', 'today', ['party', '', 'toString', 0, false, ['heels'], LONG]),
  { do: 'dismissNotice' },
  ...each('family', 'dismissNotice', ['constructor', 'x'.repeat(1_000_000)]),
];
