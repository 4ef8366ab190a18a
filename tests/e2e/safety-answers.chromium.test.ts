import { addDays, endOfDay, subDays } from 'date-fns';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { checkByKeyboard, nothing, reply, says, ticks } from './safety/check.ts';
import { screened } from './safety/documents.ts';
import { key, reach } from './safety/keys.ts';
import { choicesByKeyboard, namesOf, sees } from './safety/view.ts';

/** Types a day into a date field, in the order in which this browser shows its parts. */
async function typeDay(page: Page, css: string, day: Date): Promise<void> {
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type as string),
  );
  await reach(page, css);
  // To the first of its parts, wherever one came from.
  while (await page.evaluate((field) => document.activeElement?.matches(field), css)) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Tab');
  const pad = (number: number) => String(number).padStart(2, '0');
  const parts: Record<string, string> = {
    ...{ day: pad(day.getDate()), month: pad(day.getMonth() + 1) },
    year: String(day.getFullYear()),
  };
  for (const part of order) if (parts[part]) await page.keyboard.type(parts[part]);
}

/** As the list of answers writes a day. */
const longDay = (page: Page, day: Date) =>
  page.evaluate(
    (at) => new Intl.DateTimeFormat(navigator.language, { dateStyle: 'long' }).format(at),
    day.getTime(),
  );

describe('answers about one leg or a day, by keyboard alone', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  it('a graze on the left leg leaves massage for the right one only, and says how long', async () => {
    const check = await bench.options('check');
    await checkByKeyboard(check, { q9: ticks('broken left') });
    await sees(
      check,
      "Movement only for now We won't show massage for your left leg because the skin there is hurt. You can still move your feet gently if it doesn't hurt.",
      'Ready For your right leg: nothing you told us rules out massage today. That is not a medical check.',
      'Left: A cut, graze, blister, burn, bite, rash or stitches. Right: No.',
    );
    const { offered } = await choicesByKeyboard(await bench.popup());
    expect(offered).toContain('Calf massage: 1 minute, 40 seconds, the right leg only');
    expect(offered).toContain('Movement only: 2 minutes, both legs');
    const oneLeg = offered.filter((row) => row.endsWith('the right leg only'));
    expect(namesOf(oneLeg)).toEqual([
      ...['Desk calf reset', 'Gentle strokes', 'Calf massage', 'Heels day'],
      ...['Massage and stretch', 'After a workout', 'The classic five'],
    ]);
  });

  it('an operation counts for 12 weeks from its day', async () => {
    const operation = subDays(bench.now(), 35);
    const check = await bench.options('check');
    await checkByKeyboard(check, {
      q5: async (page) => {
        await key(page, 'Yes, but not my leg');
        await sees(page, 'When was that?');
        // Too long ago to be the answer to this question: it is refused beside the field.
        await typeDay(page, '#when-yes_other', subDays(bench.now(), 86));
        await key(page, 'Continue');
        await sees(page, 'Please choose a day within the allowed time.');
        await typeDay(page, '#when-yes_other', operation);
        await key(page, 'Continue');
      },
    });
    await sees(
      check,
      'because you had an operation, a hospital stay, or days in bed in the last 12 weeks.',
      `Asked again on ${await longDay(check, addDays(operation, 84))}`,
    );
    const { answers } = await bench.screening();
    const since = { yes_other: endOfDay(operation).getTime() };
    expect(answers.q5?.since).toEqual({ left: since, right: since });
  });

  it('"Treatment has not ended" counts from no day, and is asked about again in 30 days', async () => {
    await bench.begin({ screening: screened(bench.now()) });
    const check = await bench.options('check');
    await check.waitForSelector('.answer-list');
    await reach(check, '.answer-list li:nth-child(6) button');
    await check.keyboard.press('Enter');
    await reply(check, async (page) => {
      await key(page, 'Yes');
      await sees(page, 'When was that?');
      await key(page, 'Treatment has not ended');
    });
    await sees(check, 'Movement only for now', 'because you have cancer, or had treatment for it.');
    await sees(check, `Asked again on ${await longDay(check, addDays(bench.now(), 30))}`);
    const { q6 } = (await bench.screening()).answers;
    expect(q6).toMatchObject({ left: ['yes'], since: { left: {}, right: {} } });
  });

  it('a new injury is asked about again, and becomes a recent one only without pain', async () => {
    const hurtAt = bench.now() - 80 * 3_600_000;
    const days = { left: { new: hurtAt }, right: {} };
    const q10 = { left: ['new'], right: ['no'], at: hurtAt, since: days };
    await bench.begin({ screening: screened(bench.now(), { q10 }) });
    const check = await bench.options('check');
    await sees(check, 'Rest your left leg: no routine is offered for it');
    await key(check, 'Answer the rest now');
    await sees(check, 'You told us of a new injury. Does your left leg move without pain now?');
    await key(check, 'Yes, without pain');
    await sees(check, 'Have you hurt your calf');
    await key(check, 'Continue');
    await sees(check, 'When was that?');
    await key(check, 'Continue');
    await sees(
      check,
      "We won't show massage for your left leg because you hurt it in the last 6 weeks.",
    );
    expect((await bench.screening()).answers.q10?.left).toEqual(['recent']);
  });

  it('nothing ticked is no answer, and the way back keeps what was given', async () => {
    await bench.begin({ screening: screened(bench.now(), { q8: { left: [], right: [], at: 0 } }) });
    const check = await bench.options('check');
    for (const id of ['q1', 'q2', 'q3'] as const) await reply(check, nothing(id));
    await key(check, 'Answer the rest now');
    await reply(check, says('Not sure'));
    await key(check, 'Back');
    await sees(check, 'Have you ever had a blood clot');
    expect(await check.getAttribute('[aria-pressed=true]', 'class')).not.toContain('none');
    for (const id of ['q4', 'q5', 'q6', 'q7'] as const) await reply(check, nothing(id));
    await key(check, 'Continue');
    await sees(check, 'Tick at least one, or choose the first button.');
  });
});
