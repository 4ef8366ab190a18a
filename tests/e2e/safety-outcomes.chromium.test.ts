import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { type ByKeyboard, checkByKeyboard, says, ticks } from './safety/check.ts';
import { key } from './safety/keys.ts';
import { choicesByKeyboard, listed, namesOf, sees, words } from './safety/view.ts';

const MOVEMENT = [
  'Quick reset',
  'Ankle pump',
  'Meeting move',
  'Movement only',
  'Long sit or travel',
  'Soleus session',
];
const GENTLE = [
  ...['Quick reset', 'Ankle pump', 'Meeting move', 'Movement only', 'Desk calf reset'],
  ...['Stand and stretch', 'Long sit or travel', 'Gentle strokes', 'Soleus session'],
];
const ALL = [
  ...GENTLE.slice(0, -1),
  ...['Calf massage', 'Heels day', 'Soleus session', 'Massage and stretch'],
  ...['After a workout', 'The classic five'],
];

interface Outcome {
  readonly given?: Record<string, ByKeyboard>;
  readonly asked: number;
  /** What the outcome says, and the popup too where it is locked. */
  readonly says: readonly string[];
  readonly button?: string;
  readonly offers: readonly string[];
}

const OUTCOMES: Record<string, Outcome> = {
  'nothing to report: ready, and everything is on offer': {
    asked: 14,
    says: [
      'Ready Nothing you told us rules out massage today. That is not a medical check. Stay at 4 out of 10 or less. Stop if it hurts, tingles or feels wrong.',
    ],
    ...{ button: 'Start', offers: ALL },
  },
  'a blood thinner: go gently': {
    ...{ given: { q11: ticks('thinners') }, asked: 14 },
    says: [
      "Go gently Because you take a blood thinner, we'll only show light strokes, easy stretches and movement. Light means 2 out of 10.",
      'Stop if it hurts.',
      'Book a routine chat with a GP, nurse, pharmacist or physio.',
    ],
    ...{ button: 'Show gentle routines', offers: GENTLE },
  },
  'a past clot: movement only': {
    ...{ given: { q4: says('Yes') }, asked: 14 },
    says: [
      "Movement only for now We won't show massage for your legs because you have had a blood clot, or were told your blood clots too easily. You can still move your feet gently if it doesn't hurt. If you want to know when massage is OK for you, ask a doctor, nurse or pharmacist.",
    ],
    ...{ button: 'Show me gentle moves', offers: MOVEMENT },
  },
  'newly puffy legs: stop': {
    ...{ given: { q14: ticks('puffy') }, asked: 14 },
    says: [
      "Stop. Get your leg checked today What you told us can have a simple cause. It can also be a sign of a blood clot or an infection. We can't tell which. Call an urgent-care line or your doctor today. Don't rub, press, roll or stretch either leg. Call your local emergency number if you get short of breath, have chest pain, cough up blood or faint.",
      'If you are also short of breath, call your local emergency number.',
      "I've been checked",
      'I tapped this by mistake',
    ],
    offers: [],
  },
  'an emergency sign: get help, and no further question': {
    ...{ given: { q1: says('Yes') }, asked: 1 },
    says: [
      "Get help now Call your local emergency number now. What you told us can be a sign of something serious. We can't tell what it is. Don't rub, stretch or exercise your legs. Don't drive yourself. If you can, tell someone near you.",
      'I tapped this by mistake',
    ],
    offers: [],
  },
};

describe('the safety check by keyboard alone', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  it.each(Object.entries(OUTCOMES))('%s', async (_, outcome) => {
    const before = await bench.popup();
    await sees(before, 'First, a short safety check', '3 questions open your first routine.');
    await key(before, 'Begin the safety check');
    const check = await bench.find('options.html#check');
    expect(await checkByKeyboard(check, outcome.given)).toHaveLength(outcome.asked);
    await sees(check, ...outcome.says);
    if (outcome.button) {
      await key(check, outcome.button);
      if (outcome.button === 'Start') {
        // The suggested movement runs at once: the day's first two questions were just answered.
        const player = await bench.find('break.html');
        await sees(player, 'It hurts');
        await key(player, 'Stop');
        await sees(player, 'How did that feel?');
      } else {
        expect(namesOf((await listed(check)).offered)).toEqual(outcome.offers);
      }
      const popup = await bench.popup();
      expect(namesOf((await choicesByKeyboard(popup)).offered)).toEqual(outcome.offers);
    } else {
      const popup = await bench.popup();
      await sees(popup, ...outcome.says);
      expect(await popup.locator('.home, .routine, .card, .player').count()).toBe(0);
      expect(await words(popup)).not.toMatch(/Start|Up next|Choose another/);
      expect(await bench.start('reset20')).toMatchObject({ ok: false });
    }
  });
});
