import { describe, expect, it } from 'vitest';
import { currentLine, leadOf, linesOf, paceOf } from '../../components/break/lines.ts';
import { momentAt } from '../../core/routines/moment.ts';
import { routineOf } from '../../core/routines/routines.ts';
import { segmentsOf } from '../../core/routines/segments.ts';
import { TECHNIQUES, techniqueOf } from '../../core/routines/techniques.ts';
import { SECOND } from '../../core/time.ts';
import { words } from '../support/words.ts';

describe('the instruction shown during a step', () => {
  it.each(TECHNIQUES)('of $id begins with the first line', ({ id }) => {
    const technique = techniqueOf(id);
    expect(currentLine(technique, 0, 30 * SECOND, words.t)).toBe(linesOf(technique, words.t)[0]);
  });

  it.each(TECHNIQUES)('of $id shows every line within thirty seconds', ({ id }) => {
    const technique = techniqueOf(id);
    const seen = new Set<string>();
    for (let into = 0; into < 30 * SECOND; into += 100) {
      seen.add(currentLine(technique, into, 30 * SECOND, words.t));
    }
    expect([...seen]).toEqual(linesOf(technique, words.t));
  });

  it('comes round again in a long step', () => {
    const technique = techniqueOf('soleus_pushups');
    expect(currentLine(technique, 32 * SECOND, 240 * SECOND, words.t)).toBe(
      currentLine(technique, 0, 240 * SECOND, words.t),
    );
  });
});

describe('the line to read now', () => {
  // Heel lifts 30 s, toe lifts 20 s, desk stretch 20 s a leg, bent-knee stretch 15 s a leg.
  const desk = segmentsOf(routineOf('desk120')?.steps ?? [], ['left', 'right']);
  const leadAt = (sec: number) => leadOf(momentAt(desk, sec * SECOND), words);

  it('asks to get ready before the first step', () => {
    expect(leadAt(-5)).toEqual({ kind: 'ready', text: 'Get ready' });
    expect(leadAt(0).kind).toBe('step');
  });

  it('tells of the swap for three seconds, and then what to do', () => {
    for (const at of [70, 72.9])
      expect(leadAt(at)).toEqual({ kind: 'swap', text: 'Swap: right leg' });
    expect(leadAt(73)).toMatchObject({ kind: 'step' });
  });

  it('tells in the last five seconds what comes next', () => {
    expect(leadAt(24.9).kind).toBe('step');
    expect(leadAt(25)).toEqual({ kind: 'coming', text: 'Next: Toe lifts' });
    expect(leadAt(46)).toEqual({ kind: 'coming', text: 'Next: Desk-leg calf stretch, Left leg' });
    expect(leadAt(66)).toEqual({ kind: 'coming', text: 'Next: swap to your right leg' });
    for (const at of [116, 120])
      expect(leadAt(at)).toEqual({ kind: 'coming', text: 'Nearly done' });
  });

  it('leaves two thirds of a short step to what there is to do', () => {
    const reset = segmentsOf(routineOf('reset20')?.steps ?? [], ['left', 'right']);
    expect(leadOf(momentAt(reset, 6.6 * SECOND), words).kind).toBe('step');
    expect(leadOf(momentAt(reset, 6.7 * SECOND), words).kind).toBe('coming');
  });
});

describe('the pace beside it', () => {
  it.each([
    ['kneading', 'About 30 squeezes a minute'],
    ['desk_stretch', 'Hold still for 20 seconds'],
    ['thumb_press', 'One hold of 15 to 20 seconds'],
    ['stand_walk', 'An easy walk'],
    ['leg_fidget', 'Fast and small'],
  ] as const)('of %s is "%s"', (id, text) => {
    expect(paceOf(techniqueOf(id), 20 * SECOND, words)).toBe(text);
  });

  it('is never faster than three times a second', () => {
    for (const { perMinute } of TECHNIQUES) expect(perMinute ?? 0).toBeLessThanOrEqual(180);
  });
});
