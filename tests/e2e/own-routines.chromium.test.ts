import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OwnRoutine } from '../../core/routines/own.ts';
import { until } from './harness/wait.ts';
import { reach } from './keyboard.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { readyScreening } from './seed.ts';

const FIRST: OwnRoutine = {
  ...{ id: 'own_first', name: 'Before lunch', note: 'Slowly.' },
  steps: [
    { technique: 'ankle_pumps', side: 'both', sec: 30 },
    { technique: 'kneading', side: 'each', sec: 25 },
  ],
};
const SAVE = '.own-foot .primary';
/** In the palette's first part: moves. */
const TOES_UP = '.own-palette li:nth-child(1) button';
const HEEL_LIFTS = '.own-palette li:nth-child(3) button';

describe('a routine of one’s own', () => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await startBench();
  });
  const begin = async (own: readonly OwnRoutine[], more: object = {}) => {
    const routines = { schema: 1, own, favourites: [] };
    await bench.begin({ screening: readyScreening(bench.now()), routines, ...more });
  };
  beforeEach(() => begin([FIRST]));
  afterEach(async () => {
    expect(bench.browser.errors).toEqual([]);
    await page?.close();
  });
  afterAll(() => bench?.close());

  const stored = async () => {
    const { routines } = await bench.browser.get('routines');
    return (routines as { own: readonly OwnRoutine[] }).own;
  };
  const open = async (place: string, shows: string) => {
    page = await bench.options(place);
    await page.waitForSelector(shows);
  };
  const status = (text: string) => page.waitForSelector(`[role=status]:has-text("${text}")`);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const stepNames = () => page.locator('.own-step .own-name .strong').allInnerTexts();
  const spoken = () => page.innerText('.own-steps [aria-live]');

  it('is put together by keyboard alone, refused with reasons, and saved', async () => {
    await begin([]);
    await open('own', '.own-empty');
    await reach(page, '.own .btn.primary');
    await page.keyboard.press('Enter');
    await reach(page, TOES_UP);
    await page.keyboard.press('Enter');
    await reach(page, HEEL_LIFTS);
    await page.keyboard.press('Space');
    // The palette keeps the focus, for the next move.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Heel lifts');
    await until(async () => (await spoken()) === 'Heel lifts is now step 2.');
    expect(await stepNames()).toEqual(['Toes up, toes down', 'Heel lifts']);

    await reach(page, '#step-0-down');
    await page.keyboard.press('Enter');
    expect(await stepNames()).toEqual(['Heel lifts', 'Toes up, toes down']);
    expect(await focused()).toBe('step-0-down');
    await until(async () => (await spoken()) === 'Toes up, toes down is now step 2 of 2.');
    await page.keyboard.press('Enter');
    await until(async () => (await spoken()) === 'It is the last step.');
    // The step stays under the hand, whichever of the two the page moves.
    await reach(page, '#step-0-up');
    await page.keyboard.press('Enter');
    expect(await stepNames()).toEqual(['Toes up, toes down', 'Heel lifts']);
    expect(await focused()).toBe('step-0-up');
    await reach(page, '#step-0-down');
    await page.keyboard.press('Enter');

    await reach(page, '#step-0-sec');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('900');
    await reach(page, SAVE);
    await page.keyboard.press('Enter');
    await status('Not saved: 2 things to put right.');
    expect(await page.innerText('#own-name-error')).toBe('Give it a name.');
    expect(await page.innerText('#step-0-sec-error')).toBe('A whole number from 5 to 60, please.');
    expect(await stored()).toEqual([]);
    // The first thing to put right has the focus, and Enter saves from there.
    expect(await focused()).toBe('own-name');
    await page.keyboard.type('At the desk');
    await page.keyboard.press('Enter');
    await status('Not saved: 1 thing to put right.');
    expect(await focused()).toBe('step-0-sec');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await status('Saved.');
    const [saved] = await stored();
    expect(saved).toMatchObject({
      name: 'At the desk',
      steps: [
        { technique: 'heel_raises', side: 'both', sec: 10 },
        { technique: 'ankle_pumps', side: 'both', sec: 45 },
      ],
    });
    expect(new URL(page.url()).hash).toBe(`#own-${saved?.id}`);
    // Saved again, it is the same one.
    await page.fill('#own-note', 'Twice a day.');
    await page.click(SAVE);
    await status('Saved.');
    expect(await stored()).toEqual([{ ...saved, note: 'Twice a day.' }]);
  });

  it('loses nothing that was typed: the page is left and come back to, or asks', async () => {
    await open('own-own_first', '#own-name');
    await page.fill('#own-name', 'Half a na');
    await page.click('#step-1-remove');
    await page.click('.own nav a');
    await page.waitForSelector('.own-card');
    await page.click('.own-card a');
    await page.waitForSelector('.own-words .notice');
    expect(await page.inputValue('#own-name')).toBe('Half a na');
    expect(await stepNames()).toEqual(['Toes up, toes down']);
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.click('.own-words .notice button');
    expect(await page.inputValue('#own-name')).toBe('Before lunch');
    expect(await stepNames()).toHaveLength(2);
    expect(await stored()).toEqual([FIRST]);
  });

  it('has steps that are copied, taken out and brought back, with the focus beside them', async () => {
    await open('own-own_first', '#own-name');
    await page.click('#step-1-copy');
    expect(await focused()).toBe('step-2-copy');
    expect(await stepNames()).toHaveLength(3);
    await page.click('#step-0-remove');
    expect(await focused()).toBe('own-undo');
    expect(await stepNames()).toHaveLength(2);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('step-0-remove');
    expect((await stepNames())[0]).toBe('Toes up, toes down');
    // Only the sides that the move can have.
    expect(await page.locator('#step-1-side option').allInnerTexts()).toEqual([
      'Left, then right',
      'Left leg only',
      'Right leg only',
    ]);
    await page.click('.own-look >> nth=1');
    await page.waitForSelector('.own-picture .cb-motion.cb-kneading');
  });

  it('shows its sums against the most there may be, and what is too much', async () => {
    await open('own-own_first', '#own-name');
    const sums = async () => (await page.innerText('.own-sums')).replaceAll(/\s+/g, ' ');
    expect(await sums()).toBe('Total 1:20 of 15:00 Massage, each leg 0:25 of 5:00');
    await page.selectOption('#step-1-side', 'left');
    expect(await sums()).toContain(
      'Massage, left leg 0:25 of 5:00 Massage, right leg 0:00 of 5:00',
    );
    for (let times = 0; times < 3; times++) await page.click('#step-1-copy');
    const most = 'at most 80 seconds for each leg in one routine';
    expect(await page.innerText('#step-1-sec-error')).toContain(most);
    await page.click(SAVE);
    await status('Not saved');
    expect(await focused()).toBe('step-1-sec');
  });

  it('says what the safety check makes of it, and follows the same rules as ours', async () => {
    const screening = readyScreening(bench.now()) as { answers: object };
    const q10 = { left: ['new'], right: ['no'], at: bench.now() };
    await begin([FIRST], { screening: { ...screening, answers: { ...screening.answers, q10 } } });
    await open('own-own_first', '#own-name');
    expect(await page.innerText('.own-steps > .own-out')).toContain('the right leg only');
    expect(await page.innerText('.own-step >> nth=1')).toContain('Not open for the left leg');
    await bench.start('own_first');
    expect(await bench.phase()).toMatchObject({ kind: 'onBreak', break: { legs: ['right'] } });
  });

  it('is nothing to look at while the safety check stops everything', async () => {
    const screening = readyScreening(bench.now()) as { answers: object };
    const q2 = { left: ['yes'], right: ['no'], at: bench.now() };
    await begin([FIRST], { screening: { ...screening, answers: { ...screening.answers, q2 } } });
    await open('own-own_first', '.lock');
    expect(await page.locator('.own').count()).toBe(0);
  });

  it('starts as ours do, and goes on where it is deleted meanwhile', async () => {
    await open('own', '.own-card');
    await page.click('.own-card button:has-text("Start")');
    const window = await bench.find('break.html');
    for (let taps = 0; taps < 3; taps++) await window.click('.tap .none');
    await window.waitForSelector('.player h1:has-text("Toes up, toes down")');
    await page.bringToFront();
    await page.click('#own_first-delete');
    expect(await focused()).toBe('own_first-keep');
    await page.click('.own-ask .hurts');
    await status('“Before lunch” is deleted.');
    expect(await stored()).toEqual([]);
    await window.bringToFront();
    await window.click('[aria-label=Next]');
    await window.click('.player:not(.ready) [aria-label=Next]');
    await window.waitForSelector('.player h1:has-text("Kneading")');
    expect((await bench.phase()).kind).toBe('onBreak');
    await window.close();
  });

  it('is come to from the list of routines, in the options and in the popup', async () => {
    await open('routines', 'a[href="#own"]');
    await page.click('a[href="#own-own_first"]');
    await page.waitForSelector('#own-name');
    await page.close();
    page = await bench.popup();
    await page.click('.home .link >> nth=0');
    await page.click('.choose .btn:has-text("Make your own")');
    const options = await bench.find('options.html#own');
    await options.waitForSelector('.own-card:has-text("Before lunch")');
    await options.close();
  });

  it('is handed on as a file, and added from it under another id', async () => {
    await open('own', '.own-card');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.own-card button:has-text("Save as a file")'),
    ]);
    expect(download.suggestedFilename()).toBe('calf-break-before-lunch.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual({
      ...{ format: 'calf-break-routine', version: 1, name: 'Before lunch', note: 'Slowly.' },
      steps: FIRST.steps.map(({ technique, side, sec }) => ({ technique, side, seconds: sec })),
    });
    await page.click('.own a[href="#own-file"]');
    await page.setInputFiles('input[type=file]', await download.path());
    await page.waitForSelector('.own-contents');
    expect(await focused()).toBe('file-result');
    const contents = await page.innerText('.own-contents');
    for (const words of ['Before lunch', 'Slowly.', 'Both at once, 30 seconds', 'Kneading']) {
      expect(contents).toContain(words);
    }
    expect(await stored()).toHaveLength(1);
    await page.click('.own-contents .primary');
    await status('“Before lunch” is now one of your routines.');
    const [first, second] = await stored();
    expect(second).toEqual({ ...first, id: second?.id });
    expect(second?.id).not.toBe(first?.id);
  });

  it('in a broken file, says which lines and why, and can be put right there', async () => {
    const broken = `{
  "format": "calf-break-routine",
  "version": 1,
  "name": "<b>Bold</b>\\u202e",
  "steps": [
    { "technique": "kneeding", "side": "each", "seconds": 30 },
    { "technique": "effleurage", "side": "both", "seconds": 900 }
    { "technique": "heel_raises", "side": "both", "seconds": 20 }
  ]
}`;
    await open('own-file', '#file-text');
    await page.fill('#file-text', broken);
    await page.click('.own form .btn');
    await page.waitForSelector('.own-wrong');
    const told = await page.locator('.own-wrong li').allInnerTexts();
    expect(told.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Line 6, column 20\b.*It says "kneeding"\..*Is “kneading” meant\?$/),
      expect.stringMatching(/^Line 7, column 42\b.*It says "both"\..*“each”, “left”, “right”\.$/),
      expect.stringMatching(/^Line 7, column 61\b.*It says 900\..*from 5 to 35 here\.$/),
      expect.stringMatching(/^Line 8, column 5\b.*A comma is missing before this\.$/),
    ]);
    await page.click('.own-wrong .link >> nth=0');
    const chosen = () =>
      page.$eval('#file-text', (field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    expect(await chosen()).toBe('"kneeding"');
    const mended = broken
      .replace('kneeding', 'kneading')
      .replace('"both", "seconds": 900 }', '"each", "seconds": 30 },');
    await page.fill('#file-text', mended);
    await page.click('.own form .btn');
    await page.waitForSelector('.own-contents');
    // The file's words are text, and nothing else.
    expect(await page.innerText('.own-contents .title')).toBe('<b>Bold</b>');
    expect(await page.locator('.own-contents b').count()).toBe(0);
  });

  it('is taken from a file that is dropped; of two, or of a film, it says what is wrong', async () => {
    await open('own-file', '.own-drop');
    const drop = (...texts: readonly string[]) =>
      page.evaluate((all) => {
        const dataTransfer = new DataTransfer();
        for (const text of all) dataTransfer.items.add(new File([text], 'routine.json'));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        return document.querySelector('.own-drop')?.dispatchEvent(event);
      }, texts);
    // The browser would open the file in the page's place.
    expect(await drop('[1, 2]')).toBe(false);
    await page.waitForSelector('.own-wrong:has-text("This is a list of things: 2.")');
    await drop('{}', '{}');
    await status('One file at a time, please.');
    await drop('x'.repeat(100_001));
    await page.waitForSelector('.own-wrong:has-text("The file is too large: at most 100 kB.")');
  });
});
