import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './safety/bench.ts';
import { both, left, screened } from './safety/documents.ts';
import { plain, sees } from './safety/view.ts';

/** The pages to read, and how each begins. */
const PAGES = [
  ['calves', 'Why calves hurt, and when to worry'],
  ['massage', 'What massage can and can’t do'],
  ['avoid', 'When not to massage'],
  ['five', 'The five classic techniques'],
  ['moving', 'Moving beats massage'],
] as const;

describe('Learn', () => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  beforeEach(async () => {
    await bench.begin();
    page = await bench.options('learn');
    await page.waitForSelector('.tiles');
  });
  afterAll(() => bench?.close());

  const heading = () => page.innerText('.learn h2');
  const goTo = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForFunction(
      () => document.activeElement?.matches('.learn h2, .source.chosen') ?? false,
    );
  };
  const hrefs = (css: string) =>
    page.locator(css).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  it('opens from the settings, and leads to every page and back', async () => {
    await page.goto(page.url().replace('#learn', '#settings'));
    await page.getByRole('link', { name: 'Learn about calves' }).click();
    await sees(page, 'What would you like to know?');
    for (const [id, title] of PAGES) {
      await page.click(`.tiles a[href="#learn-${id}"]`);
      await sees(page, title);
      expect(plain(await heading())).toBe(title);
      // The heading has the focus: a screen reader begins where one is now.
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
      await page.getByRole('link', { name: 'All pages' }).click();
      await page.waitForSelector('.tiles');
    }
    await sees(page, 'This is general information and not medical advice.');
  });

  it('each statement has a source, and each source is in the list, which leads back', async () => {
    await goTo('learn-sources');
    const entries = await page.locator('.source').evaluateAll((found) =>
      found.map((entry) => ({
        name: entry.querySelector('.strong')?.textContent,
        used: [...entry.querySelectorAll('.used a')].map((link) => link.getAttribute('href')),
      })),
    );
    for (const [id] of PAGES) {
      await goTo(`learn-${id}`);
      const statements = await page
        .locator('.statement')
        .evaluateAll((found) =>
          found.map((one) => [...one.querySelectorAll('.references a')].map((a) => a.textContent)),
        );
      expect(statements.length, id).toBeGreaterThan(5);
      expect(Math.min(...statements.map((sources) => sources.length)), id).toBeGreaterThan(0);
      for (const name of new Set(statements.flat())) {
        const entry = entries.filter((one) => one.name === name);
        expect(entry, `${name} of ${id}`).toHaveLength(1);
        expect(entry[0]?.used, `${name} of ${id}`).toContain(`#learn-${id}`);
      }
    }
  });

  it('a reference leads to its source, which says who, when and where', async () => {
    await goTo('learn-avoid');
    const reference = page.locator('.references a').first();
    const short = await reference.innerText();
    expect(await reference.getAttribute('href')).toMatch(/^#learn-source-/);
    await reference.click();
    const chosen = page.locator('.source.chosen');
    await chosen.waitFor();
    expect(plain(await chosen.innerText())).toContain(short);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('chosen');
    const urls = await hrefs('.source > p > a.link');
    expect(urls.every((url) => /^https?:\/\//.test(url))).toBe(true);
    // Found by a few letters, too.
    await page.fill('#find-source', short);
    await page.waitForFunction(() => document.querySelectorAll('.source').length < 10);
    expect(plain(await page.innerText('.sources'))).toContain(short);
  });

  it('every technique has a card: steps, when to stop, how well it is tested', async () => {
    await goTo('learn-techniques');
    const cards = await hrefs('.tiles a');
    expect(cards).toHaveLength(19);
    for (const card of cards) {
      await goTo(card.slice(1));
      expect(await page.locator('.how li').count(), card).toBeGreaterThan(1);
      expect(await page.locator('.statement .references a').count(), card).toBeGreaterThan(0);
      await sees(page, 'When to stop', 'Chest pain, or short of breath?', 'Grade ');
    }
  });

  it.each([
    ['before the safety check', undefined, 19],
    ['with nothing to report', {}, 0],
    ['with one leg that may have all', { q9: left('broken') }, 0],
    ['when asked to go gently', { q11: both('thinners') }, 7],
    ['with movement only', { q4: both('yes') }, 12],
  ])('says which techniques are not for today %s', async (_, answers, count) => {
    const screening = answers && { screening: screened(bench.now(), answers) };
    await bench.begin(screening);
    page = await bench.options('learn-techniques');
    await page.waitForSelector('.tiles');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.not-today').length === wanted,
      count,
    );
    for (const name of ['kneading', 'ankle_pumps']) {
      const listed = await page.locator(`a:has(.not-today)[href$=technique-${name}]`).count();
      await goTo(`learn-technique-${name}`);
      const notice = await page.locator('.learn .notice').allInnerTexts();
      expect(notice).toEqual(listed ? ['Not for you today: your answers rule it out.'] : []);
      await goTo('learn-techniques');
    }
  });

  it('shows what to do instead of how techniques are done while locked', async () => {
    await bench.begin({ screening: screened(bench.now(), { q2: left('yes') }) });
    page = await bench.options('learn-technique-kneading');
    await page.waitForSelector('.lock');
    expect(await page.locator('.how').count()).toBe(0);
    await goTo('learn');
    await sees(page, 'Calf Break is locked');
  });
});
