import { expect, test } from 'vitest';
import { wantsOf } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import type { Leg, TechniqueClass } from '../../../core/screening/levels.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { RECENT, SCHEDULE, SCREENING, SETTINGS } from '../../../core/stored/documents.ts';
import { offerable, rulingOf } from '../support/oracle.ts';
import { classesOf } from '../support/routine-table.ts';
import { inEverySession } from '../support/sessions.ts';

const classesDone = (routine: string, swapped: boolean): readonly TechniqueClass[] =>
  classesOf(routine).map((one) => (swapped && one === 'DEEP' ? 'KNEAD' : one));

test('nothing begins that the answers do not allow then, whatever was pressed and answered', () => {
  inEverySession(({ before, outcome: { state }, now }) => {
    const { phase } = state.schedule;
    if (phase.kind !== 'onBreak' || before.schedule.phase.kind === 'onBreak') return;
    const { routine, legs, swapped } = phase.break;
    const table = offerable(state.screening, now);
    for (const leg of legs)
      expect(table[leg as Leg]).toEqual(expect.arrayContaining([...classesDone(routine, swapped)]));
  });
});

test('nothing runs on that the answers rule out, but for what time alone made of them', () => {
  inEverySession(({ outcome: { state }, now }) => {
    const { phase } = state.schedule;
    if (phase.kind !== 'onBreak') return;
    const { routine, legs, swapped, startedAt } = phase.break;
    const table = offerable(state.screening, Math.min(now, startedAt));
    for (const leg of legs)
      expect(table[leg as Leg]).toEqual(expect.arrayContaining([...classesDone(routine, swapped)]));
  });
});

test('no reminder names what the answers do not allow', () => {
  inEverySession(({ outcome: { state }, now }) => {
    const says = wantsOf(state, now).reminder?.says;
    if (says?.kind !== 'routine') return;
    const { routine, legs, swapped } = says.offer;
    const table = offerable(state.screening, now);
    for (const leg of legs)
      expect(table[leg]).toEqual(expect.arrayContaining([...classesDone(routine, swapped)]));
  });
});

test('while locked nothing runs and nothing reminds', () => {
  inEverySession(({ outcome: { state }, now }) => {
    if (rulingOf(state.screening, now).kind !== 'locked') return;
    expect(state.schedule.phase.kind).not.toBe('onBreak');
    expect(wantsOf(state, now).reminder).toBeNull();
  });
});

test('a lock is left by answering in one go, and by nothing else', () => {
  inEverySession(({ before, intent, outcome: { state }, now }) => {
    if (rulingOf(before.screening, now).kind !== 'locked') return;
    if (rulingOf(state.screening, now).kind === 'locked') return;
    expect(['undoLock', 'leaveLock']).toContain(intent.do);
  });
});

test('a refusal changes nothing but what time has changed, and what a check found', () => {
  inEverySession(({ before, intent, outcome: { state, reply }, now, signs }) => {
    if (reply.ok) return;
    expect(state.schedule.seenAt).toBe(now);
    expect(step(state, { do: 'testReminder' }, now, signs).state).toEqual(state);
    const synced = step(before, { do: 'testReminder' }, now, signs).state;
    const checked = intent.do === 'start' && intent.check;
    if (!checked) expect(state).toEqual(synced);
    else expect([state.settings, state.recent]).toEqual([synced.settings, synced.recent]);
  });
});

test('whatever comes of it can be stored, and is read as it was', () => {
  inEverySession(({ outcome: { state } }) => {
    const { settings, screening, schedule, recent } = state;
    const stored = (document: object): unknown => JSON.parse(JSON.stringify(document));
    const read = [
      decode(SETTINGS, stored(encode(SETTINGS, settings))).value,
      decode(SCREENING, stored(encode(SCREENING, screening))).value,
      decode(SCHEDULE, stored(encode(SCHEDULE, schedule))).value,
      decode(RECENT, stored(encode(RECENT, recent))).value,
    ];
    expect(read).toEqual([settings, screening, schedule, recent]);
  });
});
