import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { QUESTION_IDS, type QuestionId } from '../../../core/screening/questions.ts';
import { until } from '../harness/wait.ts';
import { key, reach } from './keys.ts';
import { sees } from './view.ts';

/** What the large button of a question says. */
const NONE: Partial<Record<QuestionId, string>> = {
  q1: 'None of these',
  q8: 'Neither',
  q11: 'None of these',
  q14: 'None of these',
};

/** How one question is answered by someone with a keyboard. */
export type ByKeyboard = (page: Page) => Promise<void>;

export const nothing =
  (id: QuestionId): ByKeyboard =>
  (page) =>
    key(page, NONE[id] ?? 'No');

/** Presses the button that says this. */
export const says =
  (answer: string): ByKeyboard =>
  (page) =>
    key(page, answer, 'Space');

/** Ticks boxes, as `option` or `option leg`, and goes on. */
export const ticks =
  (...names: string[]): ByKeyboard =>
  async (page) => {
    for (const name of names) {
      await reach(page, `input[name="${name}"]`);
      await page.keyboard.press('Space');
      expect(await page.isChecked(`input[name="${name}"]`)).toBe(true);
    }
    await key(page, 'Continue');
  };

const questionOn = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('#question')?.innerText);

/** Answers what is asked, and waits until something else is there. */
export async function reply(page: Page, answer: ByKeyboard): Promise<void> {
  await page.waitForSelector('#question');
  const asked = await questionOn(page);
  await answer(page);
  const gone = async () => (await questionOn(page)) !== asked;
  await until(gone, { message: `an end of "${asked}"` });
}

/**
 * Goes through the safety check with the keyboard: the three questions that open movement, then the
 * others; "nothing to report" to all but these. It ends where an answer locks everything.
 */
export async function checkByKeyboard(
  page: Page,
  given: Partial<Record<QuestionId, ByKeyboard>> = {},
): Promise<readonly QuestionId[]> {
  const asked: QuestionId[] = [];
  for (const id of QUESTION_IDS) {
    if (id === 'q4') {
      await sees(page, 'You can move now');
      await key(page, 'Answer the rest now');
    }
    const first = QUESTION_IDS.indexOf(id) < 3;
    const number = first ? Number(id.slice(1)) : Number(id.slice(1)) - 3;
    await sees(page, `Question ${number} of ${first ? 3 : 11}`);
    asked.push(id);
    await reply(page, given[id] ?? nothing(id));
    if (await page.evaluate(() => document.querySelector('.lock') !== null)) break;
  }
  return asked;
}
