import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { both, type Given, left, screened } from './safety/documents.ts';
import { sees, words } from './safety/view.ts';

const emergency = (number: string) =>
  `Get help now Call ${number} now. What you told us can be a sign of something serious. We can't tell what it is. Don't rub, stretch or exercise your legs. Don't drive yourself. If you can, tell someone near you.`;
const stop = (line: string, number: string) =>
  `Stop. Get your leg checked today What you told us can have a simple cause. It can also be a sign of a blood clot or an infection. We can't tell which. Call ${line} or your doctor today. Don't rub, press, roll or stretch either leg. Call ${number} if you get short of breath, have chest pain, cough up blood or faint.`;
const LOCAL = 'your local emergency number';

/** Region, its emergency number, its line for urgent advice and the number that is dialled for it. */
const REGIONS = [
  ['uk', 'United Kingdom', '999', 'NHS 111', '111'],
  ['ie', 'Ireland', '112 or 999', undefined, undefined],
  ['eu', 'European Union', '112', undefined, undefined],
  ['us', 'United States', '911', undefined, undefined],
  ['ca', 'Canada', '911', undefined, undefined],
  ['au', 'Australia', '000', 'Healthdirect 1800 022 222', '1800022222'],
  ['nz', 'New Zealand', '111', 'Healthline 0800 611 116', '0800611116'],
] as const;

describe('the lock', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench?.close());

  const locked = async (answers: Record<string, Given>): Promise<Page> => {
    await bench.begin({ screening: screened(bench.now(), answers) });
    const popup = await bench.popup();
    await popup.waitForSelector('.lock');
    return popup;
  };
  const links = (page: Page) =>
    page
      .locator('.lock a')
      .evaluateAll((found) => found.map((a) => [a.textContent, a.getAttribute('href')]));

  it('names no number before the user has said where they are, and presumes nothing', async () => {
    const popup = await locked({ q1: both('yes') });
    await sees(popup, emergency(LOCAL), 'Where are you? So that we show the right numbers.');
    expect(await popup.inputValue('.region select')).toBe('');
    expect(await popup.locator('.region option:checked').innerText()).toBe('Please choose');
    expect(await links(popup)).toEqual([]);
    expect(await words(popup)).not.toMatch(/\d{3}/);
    const { settings } = await bench.browser.get('settings');
    expect(settings).toBeUndefined();
  });

  it.each(REGIONS)('in %s (%s) shows the numbers of there', async (...region) => {
    const [id, name, number, line, dialled] = region;
    const popup = await locked({ q1: both('notsure') });
    await popup.selectOption('.region select', { label: name });
    await sees(popup, emergency(`${number} or ${LOCAL}`));
    const call = [`Call ${number}`, `tel:${number.slice(0, 3)}`];
    expect(await links(popup)).toEqual([call]);
    expect((await bench.browser.get('settings')).settings).toMatchObject({ region: id });
    await bench.browser.set({ screening: screened(bench.now(), { q2: left('yes') }) });
    await sees(popup, stop(line ?? 'an urgent-care line', `${number} or ${LOCAL}`));
    const urgent = line ? [[`Call ${line}`, `tel:${dialled}`]] : [];
    expect(await links(popup)).toEqual([...urgent, call]);
  });

  it('somewhere else names no number either', async () => {
    const popup = await locked({ q1: both('yes') });
    // By keyboard: the last of the list.
    await popup.focus('.region select');
    await popup.keyboard.press('End');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.region select')?.value === 'other',
    );
    await sees(popup, emergency(LOCAL));
    expect(await links(popup)).toEqual([]);
  });

  it.each([
    ['a pop', { q10: left('pop') }, 'Go to an urgent treatment centre or A&E today.'],
    [
      'hot skin',
      { q9: left('infected') },
      'Tell them your skin is hot and spreading. If you feel very ill, shivery or confused, call your local emergency number.',
    ],
    [
      'puffy legs',
      { q14: both('puffy') },
      'If you are also short of breath, call your local emergency number.',
    ],
    [
      'a pregnancy',
      { q7: both('yes'), q3: left('yes') },
      'Call your midwife or maternity unit now.',
    ],
  ])('says what %s asks for besides', async (_, answers, line) => {
    const popup = await locked(answers);
    await sees(popup, stop('an urgent-care line', LOCAL), line);
    // And nothing of the kind to someone who is locked by another answer.
    await bench.browser.set({ screening: screened(bench.now(), { q2: left('yes') }) });
    await popup.waitForFunction((gone) => !document.body.innerText.includes(gone), line);
  });

  it.each([
    ['q1', 'yes', 'EMERGENCY'],
    ['q3', 'notsure', 'STOP'],
    ['q12', 'sore', 'STOP'],
  ])('of %s holds on every page, and nothing can be started', async (id, option) => {
    const popup = await locked({ [id]: id === 'q1' ? both(option) : left(option) });
    expect(await words(popup)).not.toMatch(/Start|Up next|Today:|Later/);
    for (const place of ['check', 'routines', 'welcome']) {
      const page = await bench.options(place);
      await page.waitForSelector('.lock');
      expect(await page.locator('.routine, .player, #everyMin').count()).toBe(0);
      await page.close();
    }
    const settings = await bench.options('settings');
    await sees(settings, 'Calf Break is locked by an answer in your safety check.');
    for (const routine of ['reset20', 'pump60', 'massage180']) {
      expect(await bench.start(routine)).toEqual({ ok: false, reason: 'notOffered' });
    }
  });
});
