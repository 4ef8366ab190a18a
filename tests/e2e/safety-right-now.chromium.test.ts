import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { both, screened, screenedYesterday } from './safety/documents.ts';
import { choices, click, pick, sees, words } from './safety/view.ts';

const SIGN = 'Yes or not sure';
const STOP = 'Stop. Get your leg checked today';

describe('the check right before a routine', () => {
  let bench: Bench;
  let popup: Page;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  const ready = async (screening: object) => {
    await bench.begin({ screening });
    popup = await bench.popup();
    await popup.waitForSelector('.home');
  };
  /** The popup with the third tap before a massage. */
  const massage = async (screening: object) => {
    await ready(screening);
    await click(popup, 'Choose another');
    await pick(popup, 'Calf massage');
    await sees(
      popup,
      'Right now · 1 of 3 Right now, or today: short of breath, chest pain, coughing up blood, fainting, or one leg suddenly cold, pale, numb or very painful?',
    );
    await click(popup, 'None of these');
    await sees(
      popup,
      "Right now · 2 of 3 Is one leg swollen, newly sore, warmer, or redder or darker than the other, and you don't know why?",
      'Roll up your trouser legs if you can. Look at both calves and feel them.',
    );
  };
  const third = async (answer: string, leg?: string) => {
    await click(popup, 'No');
    await sees(popup, 'Right now · 3 of 3 How are your legs?');
    await click(popup, answer);
    if (!leg) return;
    await sees(popup, 'Which leg?');
    await click(popup, leg);
  };
  const running = async () => {
    await popup.waitForSelector('.player');
    const phase = await bench.phase();
    return phase.kind === 'onBreak' ? phase.break : undefined;
  };

  it("is two taps before the day's first movement, which then runs, and none before the next", async () => {
    await ready(screenedYesterday(bench.now()));
    await sees(popup, 'A quick look at your legs first');
    await click(popup, 'Start now');
    await sees(popup, 'Right now · 1 of 2');
    await click(popup, 'None of these');
    await sees(popup, 'Right now · 2 of 2');
    await click(popup, 'No');
    expect(await running()).toMatchObject({ routine: 'pump60', legs: ['left', 'right'] });
    await click(popup, 'Stop');
    await click(popup, 'Skip');
    await click(popup, 'Start now');
    expect(await running()).toMatchObject({ running: true });
  });

  it('is three taps before massage, each time', async () => {
    await massage(screened(bench.now()));
    await third('Fine, or both a bit tight');
    expect(await running()).toMatchObject({ routine: 'massage180', legs: ['left', 'right'] });
    await sees(popup, 'Stay at 4 out of 10 or less.');
    await sees(popup, 'Keep off the shin, the heel cord and the hollow behind the knee.');
  });

  it('leaves a sore left leg out of a massage, and says so first', async () => {
    await massage(screened(bench.now()));
    await third('One leg is sore and I know why', 'Left leg');
    await sees(
      popup,
      'Then we go easier today No massage or stretch for your left leg today. Next time we ask about it again.',
      'What you can still do: Calf massage, 1 minute, 40 seconds, the right leg only',
    );
    expect((await bench.phase()).kind).toBe('waiting');
    await click(popup, 'Start now');
    expect(await running()).toMatchObject({ legs: ['right'], totalMs: 100_000 });
    await sees(popup, 'Right leg only. Let the left one rest.');
    expect((await bench.screening()).reask).toEqual({ left: ['q10'], right: [] });
  });

  it('with a clot risk shows all the signs, and a sore leg stops everything', async () => {
    await massage(screened(bench.now(), { q8: both('oestrogen') }));
    await sees(
      popup,
      'Swelling New pain, cramp or soreness in the calf or thigh Skin that feels warmer than the other leg Skin that looks red or darker Swollen veins that feel hard or sore',
    );
    await third('One leg is sore and I know why', 'Right leg');
    await sees(popup, STOP);
    expect(await words(popup)).not.toContain('Start');
    expect((await bench.screening()).answers.q2).toMatchObject({ left: ['no'], right: ['yes'] });
  });

  it('leaves movement only to someone who feels ill', async () => {
    await massage(screened(bench.now()));
    await third('I feel ill or have a fever');
    await sees(popup, 'No massage or stretch today. Get well soon.');
    await sees(popup, 'What you can still do: Movement only, 2 minutes, both legs');
    await click(popup, 'Not now');
    await sees(popup, 'You feel ill: no massage or stretch today.');
    const { offered } = await choices(popup);
    expect(offered.join()).not.toMatch(/massage|stroke|stretch|heels|workout|classic|desk/i);
    expect(offered).toContain('Ankle pump: 1 minute, both legs');
  });

  it('asks again about a leg with something new, which gets movement only', async () => {
    await massage(screened(bench.now()));
    await third('New cut, rash, knock, strain, bruise or numb patch', 'Right leg');
    await sees(
      popup,
      'No massage or stretch for your right leg today. We ask again about its skin, injuries and feeling.',
    );
    await click(popup, 'Not now');
    await sees(popup, '3 questions are due to open stretches and massage.');
    expect((await choices(popup)).offered).toContain(
      'Calf massage: 1 minute, 40 seconds, the left leg only',
    );
  });

  it.each([
    ['first', [SIGN], 'Get help now'],
    ['second', ['None of these', SIGN], STOP],
  ])('locks at once at a sign at the %s tap', async (_, presses, title) => {
    for (const screening of [screenedYesterday(bench.now()), screened(bench.now())]) {
      await ready(screening);
      // A massage, where the day's first taps are over: its own check asks them again.
      const daily = (await words(popup)).includes('A quick look at your legs first');
      await click(popup, daily ? 'Start now' : 'Choose another');
      if (!daily) await pick(popup, 'Calf massage');
      for (const press of presses) await click(popup, press);
      await sees(popup, title);
      expect(await bench.start('reset20')).toMatchObject({ ok: false });
    }
  });
});
