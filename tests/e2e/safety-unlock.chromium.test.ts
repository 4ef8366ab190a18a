import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { nothing, reply } from './safety/check.ts';
import { both, left, screened } from './safety/documents.ts';
import { button, choices, click, namesOf, sees, words } from './safety/view.ts';

const MISTAKE = 'I tapped this by mistake';
const CHECKED = "I've been checked";
const STOP = 'Stop. Get your leg checked today';

describe('the way out of a lock', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => {
    bench.goTo(15);
    return bench.begin();
  });
  afterAll(() => bench?.close());

  const lock = async (answers: Parameters<typeof screened>[1]): Promise<void> =>
    bench.begin({ screening: screened(bench.now(), answers) });
  /** The page that the lock in the popup leads to. */
  const leave = async (by: string, place: string): Promise<Page> => {
    const popup = await bench.popup();
    await click(popup, by);
    return bench.find(`options.html#${place}`);
  };

  it('after a mis-tap is the first two questions again, and what locked', async () => {
    await lock({ q9: left('infected') });
    const page = await leave(MISTAKE, 'undo');
    await sees(page, 'Question 1 of 3 Do you have any of these now');
    await reply(page, nothing('q1'));
    await sees(page, 'Question 2 of 3 Look at both legs');
    await reply(page, nothing('q2'));
    await sees(page, 'Question 3 of 3 Is there anything wrong with the skin');
    // Half way it is locked as before, in every other window too.
    const popup = await bench.popup();
    await sees(popup, STOP);
    await reply(page, nothing('q9'));
    await sees(page, 'Ready');
    await sees(popup, 'Up next');
  });

  it('of an emergency by mis-tap is open at once, by the same questions', async () => {
    await lock({ q1: both('yes') });
    const page = await leave(MISTAKE, 'undo');
    await sees(page, 'Question 1 of 2');
    await reply(page, nothing('q1'));
    await reply(page, nothing('q2'));
    await sees(page, 'Ready');
  });

  it('stays shut where the questions are left half way, or answered with a sign', async () => {
    await lock({ q1: both('yes') });
    const page = await leave(MISTAKE, 'undo');
    await reply(page, nothing('q1'));
    await page.close();
    const again = await leave(MISTAKE, 'undo');
    await sees(again, 'Question 1 of 2');
    await reply(again, nothing('q1'));
    await click(again, 'Not sure');
    await sees(again, STOP);
  });

  it('is no single answer, whatever page it comes from', async () => {
    await lock({ q2: left('yes') });
    const none = { left: ['no'], right: ['no'] };
    const refused = { ok: false, reason: 'locked' };
    expect(await bench.send({ do: 'answer', question: 'q2', ...none })).toEqual(refused);
    const answers = [{ question: 'q2', ...none }];
    expect(await bench.send({ do: 'undoLock', answers })).toEqual(refused);
    expect(await bench.send({ do: 'leaveLock', answers })).toEqual({
      ok: false,
      reason: 'tooSoon',
    });
  });

  it('"I\'ve been checked" is too soon on the same day', async () => {
    await lock({ q2: left('yes') });
    const popup = await bench.popup();
    await click(popup, CHECKED);
    await sees(popup, 'Good that you had it checked. You can start again from');
    await sees(popup, '12:00 AM.');
    expect(await popup.locator('.lock').count()).toBe(1);
    expect(bench.browser.pages().some((page) => page.url().includes('options'))).toBe(false);
  });

  it('an emergency has no such button before 24 hours are over', async () => {
    await bench.begin({
      screening: screened(bench.now(), { q1: { ...both('yes'), at: bench.now() - DAY + MINUTE } }),
    });
    const popup = await bench.popup();
    await sees(popup, 'Get help now');
    expect(await button(popup, CHECKED).count()).toBe(0);
    bench.clock.jump(60);
    await button(popup, CHECKED).waitFor();
  });

  it('the next day leads through all 14 questions, and to gentle routines for a week', async () => {
    const at = bench.now() - DAY;
    await bench.begin({ screening: screened(at, { q2: left('yes'), q12: left('sore') }) });
    const page = await leave(CHECKED, 'checked');
    await sees(
      page,
      'What did they say? If they said it is OK, we ask all questions anew. For the first 7 days everything stays gentle.',
    );
    await click(page, 'They told me to wait, or they did not say');
    await sees(page, STOP);
    await click(page, CHECKED);
    await click(page, 'They said it is OK to carry on');
    for (let number = 1; number <= 14; number++) {
      await sees(page, `Question ${number} of 14`);
      expect((await bench.screening()).answers.q2?.left).toEqual(['yes']);
      await reply(page, nothing(`q${number}` as 'q1'));
    }
    await sees(
      page,
      "Go gently Because it was checked less than 7 days ago, we'll only show light strokes, easy stretches and movement. Light means 2 out of 10.",
    );
    const popup = await bench.popup();
    const { offered } = await choices(popup);
    expect(namesOf(offered)).toContain('Gentle strokes');
    expect(offered.join()).not.toMatch(/Calf massage|Heels|workout|classic|Massage and stretch/);
    const { gentleUntil } = await bench.screening();
    expect(Math.abs((gentleUntil ?? 0) - bench.now() - 7 * DAY)).toBeLessThan(MINUTE);
  });

  it('the gentle week ends with its last hour, and not before', async () => {
    const screening = screened(bench.now(), {}, { gentleUntil: bench.now() + HOUR });
    await bench.begin({ screening });
    const popup = await bench.popup();
    await click(popup, 'Choose another');
    await sees(popup, 'Gentle strokes');
    expect(await words(popup)).toContain('Not for now');
    bench.clock.jump(3_600);
    await popup.waitForFunction(() => !document.body.innerText.includes('Not for now'));
  });
});
