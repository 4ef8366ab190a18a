import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionId } from '../../core/screening/questions.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { readyScreening, runningBreak, unscreened, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

interface View {
  readonly path: string;
  /** What there is once it can be judged. */
  readonly shows: string;
  /** Nothing answered, unless said otherwise. */
  readonly screening?: () => object;
  readonly schedule?: () => object;
  /** Routines of the user's own. */
  readonly own?: readonly object[];
  readonly go?: (page: Page) => Promise<void>;
}

function answered(changed: Partial<Record<QuestionId, readonly [string[], string[]]>>): object {
  const ready = readyScreening() as { answers: object };
  const answers = Object.entries(changed).map(([id, [left, right]]) => [
    id,
    { left, right, at: Date.now() },
  ]);
  return { ...ready, answers: { ...ready.answers, ...Object.fromEntries(answers) } };
}

/** At the beginning of the second and last step of a short routine. */
function running(): object {
  const one = runningBreak('reset20', { totalMs: 20 * SECOND, elapsedMs: 10 * SECOND });
  return waitingSchedule(Date.now() + 20 * MINUTE, { phase: { kind: 'onBreak', break: one } });
}

const ready = { screening: () => readyScreening() };
const playing = { ...ready, schedule: running };
const popup = { path: 'popup.html' };
const check = { path: 'options.html#check' };
/** The check before a stretch for both legs, in the break window. */
const stretch = { path: 'break.html#start-desk120', ...ready };
/** Answers as many of its taps with "nothing to report". */
const tap = (taps: number) => async (page: Page) => {
  for (let answered = 0; answered < taps; answered++) await page.click('.tap .none');
};
const finish = (page: Page) => page.click('.controls .round:last-of-type');
/** The nth answer, to be changed. */
const edit = (nth: number) => (page: Page) =>
  page.click(`.answer-list li:nth-child(${nth}) button`);
const stop = () => answered({ q2: [['yes'], ['no']], q9: [['infected'], ['no']] });
const emergency = () => answered({ q1: [['yes'], ['yes']] });
const mixed = () =>
  answered({ q9: [['broken', 'ulcer'], ['no']], q12: [['no'], ['bulging']], q4: [['no'], ['no']] });

const own = [
  {
    ...{ id: 'own_mine', name: 'Mine', note: 'Slowly.' },
    steps: [
      { technique: 'ankle_pumps', side: 'both', sec: 30 },
      { technique: 'thumb_press', side: 'each', sec: 20 },
      { technique: 'wall_stretch', side: 'each', sec: 20 },
    ],
  },
];
const HANDED = `{ "format": "calf-break-routine", "version": 1, "name": "Mine", "note": "Slowly.",
  "steps": [{ "technique": "kneading", "side": "each", "seconds": 30 }] }`;
const hand = (text: string) => async (page: Page) => {
  await page.fill('#file-text', text);
  await page.click('.own form .btn');
};

async function refuseSettings(page: Page): Promise<void> {
  for (const field of ['everyMin', 'longEvery', 'shortSec', 'longSec']) {
    await page.fill(`#${field}`, field === 'longEvery' ? 'often' : '10000');
  }
  await page.click('form .primary');
}

const VIEWS: Record<string, View> = {
  'the popup before the safety check': { ...popup, shows: '.home .primary' },
  'the popup at home': { ...popup, ...ready, shows: '.thumb .cb-thumb' },
  'the popup when a break is due': {
    ...{ ...popup, ...ready, shows: '.ring.due' },
    schedule: () => waitingSchedule(Date.now() - SECOND),
  },
  'the popup with nothing to offer': {
    ...{ ...popup, shows: '.home .card.column' },
    screening: () => answered({ q10: [['new'], ['new']] }),
  },
  'the pause menu': {
    ...{ ...popup, ...ready, shows: '.acts[role=group]' },
    go: (page) => page.click('[aria-expanded]'),
  },
  'the choice of another routine': {
    ...{ ...popup, ...ready, shows: '.choose .cb-thumb' },
    go: (page) => page.click('.home .link >> nth=0'),
  },
  'the first tap before a stretch': { ...stretch, shows: '.tap .none' },
  'the second tap before a stretch': { ...stretch, go: tap(1), shows: '.tap .help' },
  'the third tap before a stretch': { ...stretch, go: tap(2), shows: '.tap .answer >> nth=3' },
  'the leg that is sore': {
    ...{ ...stretch, shows: 'h1:text("Which leg?")' },
    go: (page) => tap(2)(page).then(() => page.click('.tap .answer >> nth=1')),
  },
  'what a sore leg leaves': {
    ...{ ...stretch, shows: '.tap .primary' },
    go: async (page) => {
      await tap(2)(page);
      await page.click('.tap .answer >> nth=1');
      await page.click('h1:text("Which leg?") ~ .answers .answer');
    },
  },
  'the player': { ...popup, ...playing, shows: '.player .cb-motion' },
  'a routine done': { ...popup, ...playing, shows: '.done .felt', go: finish },
  'a routine done that felt good': {
    ...{ ...popup, ...playing, shows: '.done .seal' },
    go: (page) => finish(page).then(() => page.click('.felt .none')),
  },
  'which leg a routine hurt': {
    ...{ ...popup, ...playing, shows: '.felt .lead:text("Which leg")' },
    go: (page) => finish(page).then(() => page.click('.felt .answer >> nth=2')),
  },
  'a routine that hurt': {
    ...{ ...popup, ...playing, shows: '.done .lead' },
    go: (page) => page.click('.hurts'),
  },
  'the welcome page': { path: 'options.html#welcome', shows: '#question' },
  'the welcome page with its questions answered': {
    ...{ path: 'options.html#welcome', ...ready, shows: '[aria-labelledby=step-try] .primary' },
  },
  'the settings': { path: 'options.html#settings', ...ready, shows: '#reminders' },
  'how a routine is heard, in the settings': {
    ...{ path: 'options.html#guidance', ...ready, shows: '#guidanceVolume' },
    go: async (page) => {
      await page.evaluate(() => {
        const voice = { voiceURI: 'x', name: 'X', lang: 'en', localService: false, default: true };
        speechSynthesis.getVoices = () => [voice];
      });
      await page.check('#guidanceSound');
      await page.waitForSelector('#guidanceVoiceURI');
    },
  },
  'settings that were refused': {
    ...{ path: 'options.html', shows: '#everyMin-error:not(:empty)', go: refuseSettings },
  },
  'values put aside': {
    ...{ ...popup, shows: '.notice' },
    screening: () => ({ schema: 1, answers: 'torn' }),
  },
  'a question with one answer': { ...check, shows: '#question' },
  'a question with one answer a leg': { ...check, ...ready, go: edit(2), shows: '#question' },
  'a question with many answers': { ...check, ...ready, go: edit(8), shows: '.box' },
  'a question with many answers a leg': { ...check, ...ready, go: edit(9), shows: '.ticks' },
  'the day of an injury': {
    ...{ ...check, ...ready, shows: 'input[type=date]' },
    go: async (page) => {
      await edit(10)(page);
      await page.check('.ticks >> nth=2 >> input >> nth=0');
      await page.click('.answers [type=submit]');
    },
  },
  'the routines': { path: 'options.html#routines', ...ready, shows: '.routine .cb-thumb' },
  'own routines before the first': {
    ...{ path: 'options.html#own', ...ready, shows: '.own-empty .cb-thumb' },
  },
  'own routines, one about to be deleted': {
    ...{ path: 'options.html#own', ...ready, own, shows: '.own-ask' },
    go: (page) => page.click('#own_mine-delete'),
  },
  'a routine to be made': { path: 'options.html#own-new', ...ready, shows: '.own-tile .cb-thumb' },
  'a routine with what is wrong, gone and shown': {
    ...{ path: 'options.html#own-own_mine', screening: mixed, own, shows: '#own-name-error' },
    go: async (page) => {
      await page.fill('#own-name', '');
      await page.fill('#step-1-sec', '900');
      await page.click('.own-foot .primary');
      await page.click('#step-0-remove');
      await page.click('.own-look');
    },
  },
  'a routine in a file': {
    ...{ path: 'options.html#own-file', ...ready, own, shows: '.own-contents .cb-thumb' },
    go: hand(HANDED),
  },
  'a file that is wrong': {
    ...{ path: 'options.html#own-file', ...ready, shows: '.own-wrong' },
    go: hand(HANDED.replace('30', '300').replace('kneading', 'kneeding')),
  },
  'the result of the check': { ...check, ...ready, shows: '.answer-list' },
  'a result that differs between the legs': {
    ...{ ...check, screening: mixed, shows: '.card div + div' },
  },
  'the lock in the popup': { ...popup, screening: stop, shows: '.lock' },
  'the lock in the options': { ...check, screening: stop, shows: '.lock' },
  'the emergency in the popup': {
    ...popup,
    screening: emergency,
    shows: '.lock h1:text("Get help now")',
  },
  'the emergency in the options': {
    ...check,
    screening: emergency,
    shows: '.lock h1:text("Get help now")',
  },
};

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

async function violationsOn(page: Page, look: string): Promise<string[]> {
  const options: RunOptions = {
    runOnly: { type: 'tag', values: WCAG },
    // There the colours are the user's own, and axe reads the ones that are not used.
    rules: { 'color-contrast': { enabled: look !== 'forced colours' } },
  };
  const { violations } = await page.evaluate((given) => axe.run(given), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

describe('accessibility of every view', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD, reducedMotion: 'reduce' });
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(VIEWS))('%s has no violation', async (_, view) => {
    const waiting = () => waitingSchedule(Date.now() + 20 * MINUTE);
    const screening = view.screening?.() ?? unscreened();
    const routines = { schema: 1, own: view.own ?? [], favourites: [] };
    await browser.set({ screening, routines, schedule: (view.schedule ?? waiting)() });
    const page = await browser.open(view.path);
    await page.setViewportSize({ width: view.path.startsWith('options') ? 900 : 360, height: 700 });
    await view.go?.(page);
    await page.waitForSelector(view.shows);
    await page.evaluate(AXE);
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      expect(await violationsOn(page, look), look).toEqual([]);
    }
    await page.close();
  });
});
