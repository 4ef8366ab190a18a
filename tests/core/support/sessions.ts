import fc from 'fast-check';
import type { Outcome } from '../../../core/engine/outcome.ts';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { LATER_MIN } from '../../../core/schedule/deadline.ts';
import { DEFAULT_HOURS } from '../../../core/schedule/hours.ts';
import { INSISTENCE } from '../../../core/schedule/reminders.ts';
import { PRESENT, type Signs } from '../../../core/schedule/signs.ts';
import { FEELINGS } from '../../../core/screening/after-routine.ts';
import { LEGS_NOW } from '../../../core/screening/right-now.ts';
import type { Ms } from '../../../core/time.ts';
import { completeScreening, partialScreening } from './answers.ts';
import { DECISION_TABLE, LEG_QUESTIONS } from './decision-table.ts';
import { OFFICE_HOURS } from './hours.ts';
import { ROUTINE_TABLE } from './routine-table.ts';
import { wantedOf } from './shows.ts';
import { allAnswers, answer, answersTo, felt, press, start, stateOf } from './states.ts';
import { DAY, HOUR, MIN, NINE } from './times.ts';

const PAUSES = ['30min', '1h', '2h', 'tomorrow', 'open'] as const;

const anAnswer = fc
  .tuple(fc.constantFrom(...DECISION_TABLE), fc.constantFrom('left', 'right', 'both'))
  .map(([{ question, option }, leg]) => {
    if (leg === 'both' || !LEG_QUESTIONS.includes(question)) return answer(question, [option]);
    return leg === 'left' ? answer(question, [option], ['no']) : answer(question, ['no'], [option]);
  });

const fine = { legs: 'fine' } as const;
const aCheck = fc.oneof(
  { weight: 3, arbitrary: fc.constant(fine) },
  { weight: 1, arbitrary: fc.constantFrom(...LEGS_NOW).map((legs) => ({ legs })) },
  { weight: 1, arbitrary: fc.constantFrom({}, undefined) },
);
const aRoutine = fc.constantFrom(...Object.keys(ROUTINE_TABLE), undefined);
/** How long ago its first tap was: mostly just now, sometimes by a window left open or a strange clock. */
const anAge = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -MIN, max: 20 * MIN }) },
);
const aStart = fc
  .tuple(aRoutine, aCheck, anAge)
  .map(([routine, check, age]) => start(routine, check, -age));
const aPress = fc.constantFrom('pause', 'resume', 'next', 'back', 'back', 'stop', 'hurts');
const aDay = fc.constantFrom('heels', 'workout', 'trip', 'meeting', null);
const aWayOut = fc.constantFrom<Intent>(
  { do: 'undoLock', answers: allAnswers() },
  { do: 'undoLock', answers: answersTo(['q1', 'q2']) },
  { do: 'leaveLock', answers: allAnswers() },
  { do: 'leaveLock', answers: allAnswers({ q9: ['broken'] }) },
  { do: 'confirm', questions: ['q5', 'q8'] },
  { do: 'notChecked' },
  { do: 'asked' },
  { do: 'deleteAnswers' },
);

/** What only moves, stops or changes the reminders. */
const ofReminders = fc.constantFrom<Intent>(
  ...LATER_MIN.map((minutes) => ({ do: 'later', for: minutes }) as const),
  { do: 'skip' },
  { do: 'moved' },
  ...PAUSES.map((choice) => ({ do: 'pause', for: choice }) as const),
  { do: 'resume' },
  { do: 'togglePause' },
  { do: 'meeting', forMin: 30 },
  { do: 'meeting', forMin: null },
  ...INSISTENCE.map((insist) => ({ do: 'saveReminders', reminders: { insist } }) as const),
  { do: 'saveReminders', reminders: { headsUp: true, eyes: true, holdSound: true } },
  { do: 'saveReminders', reminders: { awayMin: 0 } },
  { do: 'saveRhythm', rhythm: { everyMin: 5, longEvery: 2, shortSec: 60, longSec: 300 } },
  { do: 'saveHours', hours: OFFICE_HOURS },
  { do: 'saveHours', hours: DEFAULT_HOURS },
  { do: 'browserStarted' },
);

const anIntent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Intent>({ do: 'wake' }, { do: 'sync' }, { do: 'later' }),
  },
  { weight: 6, arbitrary: aStart },
  { weight: 4, arbitrary: aPress.map((button) => press(button as never)) },
  { weight: 4, arbitrary: anAnswer },
  { weight: 2, arbitrary: fc.constantFrom(...FEELINGS).map((feeling) => felt(feeling)) },
  { weight: 2, arbitrary: aWayOut },
  { weight: 1, arbitrary: aDay.map((context) => ({ do: 'today', context }) as Intent) },
  { weight: 4, arbitrary: ofReminders },
);

/** Mostly somebody is there, and nothing is going on. */
const someSigns: fc.Arbitrary<Signs> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(PRESENT) },
  {
    weight: 1,
    arbitrary: fc.record({
      idle: fc.constantFrom('active', 'idle', 'locked'),
      fullScreen: fc.boolean(),
      sound: fc.boolean(),
      call: fc.boolean(),
      watched: fc.boolean(),
    }),
  },
);

/** Mostly within a routine or an hour; sometimes days, and a clock set back. */
const anyGap = fc.oneof(
  fc.nat(MIN),
  fc.nat(HOUR),
  fc.integer({ min: 0, max: 3 * HOUR }),
  fc.integer({ min: -2 * HOUR, max: 3 * DAY }),
);

export interface Happened {
  readonly before: State;
  readonly intent: Intent;
  readonly outcome: Outcome;
  readonly now: Ms;
  readonly signs: Signs;
}

interface Kind {
  /** Answers to begin with. */
  readonly screening?: typeof completeScreening;
  readonly gap?: fc.Arbitrary<Ms>;
}

/** A check is made up by how long ago it was tapped, as nobody knows yet when it is sent. */
function sentAt(intent: Intent, now: Ms): Intent {
  if (intent.do !== 'start' || !intent.check) return intent;
  return { ...intent, check: { ...intent.check, at: now + intent.check.at } };
}

/** Lives through sessions of someone who presses, answers and leaves at will. */
export function inEverySession(
  law: (step: Happened) => void,
  { screening = fc.oneof(completeScreening, partialScreening), gap = anyGap }: Kind = {},
): void {
  const session = fc.array(fc.tuple(gap, anIntent, someSigns), { maxLength: 30 });
  fc.assert(
    fc.property(screening, session, (answers, intents) => {
      let before = stateOf(answers);
      let now = NINE;
      for (const [by, made, signs] of intents) {
        now += by;
        const take = (intent: Intent) => {
          const outcome = step(before, intent, now, signs);
          law({ before, intent, outcome, now, signs });
          before = outcome.state;
        };
        take(sentAt(made, now));
        for (const [, report] of wantedOf(before, now)) take(report);
      }
    }),
    { numRuns: 400 },
  );
}
