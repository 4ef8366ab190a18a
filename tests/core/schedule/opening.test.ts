import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/schedule/plan.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { OFFICE_HOURS } from '../support/hours.ts';
import { inPhase, PLAN, waiting } from '../support/schedules.ts';
import { MIN } from '../support/times.ts';
import { wall } from '../support/zones.ts';

/** 4 March 2026 is a Wednesday. */
const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const OFFICE: Plan = { ...PLAN, hours: OFFICE_HOURS };
const lived = (from: number, until: number, desk: Desk) =>
  sit(atDesk(OFFICE, inPhase(waiting(from + 30 * MIN), from)), until, desk);

describe('an opening while nobody is there', () => {
  const back = march(5, 9, 40);
  const night = { from: march(4, 16, 50), to: back };

  test.each<[string, Desk]>([
    ['with the screen locked', { spells: [{ ...night, idle: 'locked' }] }],
    ['without input', { spells: [{ ...night, idle: 'idle' }] }],
    ['with the computer asleep', { asleep: night }],
    ['asleep since the hours were over', { asleep: { from: march(4, 18), to: back } }],
  ])('begins no interval: %s', (_, desk) => {
    const { shown, notes } = lived(march(4, 16, 30), march(5, 11), desk);
    const next = shown.find(({ at }) => at > march(4, 17));
    expect(next).toEqual({ at: back + 30 * MIN, what: 'notification' });
    expect(notes.at(notes.findIndex(({ what }) => what === 'back'))?.at).toBe(back);
  });

  test('of some minutes is no absence: the interval is that of the opening', () => {
    const desk = { asleep: { from: march(4, 18), to: march(5, 9, 4) } };
    const { shown } = lived(march(4, 16, 30), march(5, 9, 40), desk);
    expect(shown.find(({ at }) => at > march(5, 9))?.at).toBe(march(5, 9, 30));
  });

  test('is one absence, noted once, however many openings it lasts', () => {
    const away = { from: march(6, 16, 50), to: march(11, 9, 40) };
    for (const desk of [{ spells: [{ ...away, idle: 'locked' }] } as Desk, { asleep: away }]) {
      const { notes } = lived(march(6, 16, 45), march(11, 9, 41), desk);
      expect(notes.filter(({ what }) => what === 'left')).toHaveLength(1);
      expect(notes.filter(({ what }) => what === 'back')).toHaveLength(1);
    }
  });
});
