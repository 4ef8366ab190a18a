import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered } from '../support/answers.ts';
import { classesOf } from '../support/routine-table.ts';
import { type Happened, inEverySession } from '../support/sessions.ts';
import { HOUR, MIN, SEC } from '../support/times.ts';

const HANDS = ['LIGHT', 'KNEAD', 'DEEP', 'LYMPH'];
const hasMassage = (routine: string) => classesOf(routine).some((one) => HANDS.includes(one));
/** Everything allowed to begin with, and little time between: much is begun. */
const busy = {
  screening: fc.constant(answered()),
  gap: fc.oneof(fc.nat(10 * SEC), fc.nat(3 * MIN), fc.nat(3 * HOUR)),
};
/** The routine that began in this step. */
function begun({ before, outcome }: Happened) {
  const { phase } = outcome.state.schedule;
  if (phase.kind !== 'onBreak' || before.schedule.phase.kind === 'onBreak') return undefined;
  return phase.break;
}

test('no massage begins within two hours of one, nor after three in a day', () => {
  inEverySession((happened) => {
    const started = begun(happened);
    if (!started || !hasMassage(started.routine)) return;
    const { breaks } = happened.outcome.state.recent;
    const before = breaks.filter(({ massagedMs }) => massagedMs >= 10 * SEC);
    for (const { endedAt } of before)
      expect(happened.now - endedAt).toBeGreaterThanOrEqual(2 * HOUR);
    const day = (at: number) => new Date(at).toDateString();
    const today = before.filter(({ endedAt }) => day(endedAt) === day(happened.now));
    expect(today.length).toBeLessThan(3);
  }, busy);
});

test('no leg has more than five minutes of massage in a routine, however it jumps', () => {
  inEverySession(({ outcome }) => {
    for (const { massagedMs } of outcome.state.recent.breaks)
      expect(massagedMs).toBeLessThanOrEqual(5 * MIN);
  }, busy);
});

test('massage and stretching never begin without the third tap of a check', () => {
  inEverySession((happened) => {
    const started = begun(happened);
    if (!started || classesOf(started.routine).every((one) => one === 'MOVE')) return;
    const { intent } = happened;
    expect(intent.do === 'start' && intent.check?.legs).toBeTruthy();
  }, busy);
});

test('every routine that ends is in the record of late, with no more massage than it was done', () => {
  inEverySession(({ outcome: { ended, state } }) => {
    // A routine that ended and was told of in one step is in it twice: the last word counts.
    const last = new Map(ended.map((one) => [one.startedAt, one])).values();
    for (const { startedAt, endedAt, doneMs, outcome, routine } of last) {
      const noted = state.recent.breaks.find((one) => one.startedAt === startedAt);
      expect(noted).toMatchObject({ routine, outcome });
      // What nobody saw may have been massage: that counts towards the caps, and not as done.
      const most = outcome === 'interrupted' ? endedAt - startedAt : doneMs;
      expect(noted?.massagedMs).toBeLessThanOrEqual(most);
      if (!hasMassage(routine)) expect(noted?.massagedMs).toBe(0);
    }
  }, busy);
});

test('what is said of a routine changes nothing of what was done', () => {
  inEverySession(({ before, intent, outcome: { ended, reply } }) => {
    if (intent.do !== 'felt' || !reply.ok) return;
    const [told] = ended.slice(-1);
    const last = before.schedule.last;
    if (!told || told.startedAt !== last?.startedAt) return;
    const { routine, legs, doneMs, endedAt } = last;
    expect(told).toMatchObject({ routine, legs, doneMs, endedAt, felt: intent.feeling });
  }, busy);
});
