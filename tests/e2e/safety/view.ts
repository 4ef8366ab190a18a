import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from '../harness/wait.ts';
import { key } from './keys.ts';

/** Spaces of all kinds as one; quotation marks as they are typed. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All the words on a page. */
export const words = async (page: Page) => plain(await page.innerText('#app'));

/** Waits for these words, one after the other. */
export async function sees(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const there = async () => (await words(page)).includes(text);
    await until(there, { message: `"${text}" on a page with other words` }).catch(async () =>
      expect(await words(page)).toContain(text),
    );
  }
}

/** The button of this name; the one that was pressed before has a tick besides. */
export const button = (page: Page, name: string) => {
  const verbatim = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByRole('button', { name: new RegExp(`^${verbatim}( ?✓)?$`) });
};

export const click = (page: Page, name: string) => button(page, name).click();

/** Chooses the routine of this name from the list. */
export const pick = (page: Page, name: string) =>
  page.getByRole('button', { name: `Start: ${name}`, exact: true }).click();

export interface Listed {
  /** Names, each with its length and legs: "Calf massage: 3 minutes, both legs". */
  readonly offered: readonly string[];
  /** And each of the others with why it is not. */
  readonly withheld: readonly string[];
}

/** What the open list of routines says. */
export async function listed(page: Page): Promise<Listed> {
  await page.waitForSelector('.routines');
  const textsOf = (rows: string, ...parts: string[]) =>
    page
      .locator(`.routines ${rows}`)
      .evaluateAll(
        (found, selectors) =>
          found.map((row) =>
            selectors.map((part) => row.querySelector<HTMLElement>(part)?.innerText ?? ''),
          ),
        parts,
      );
  const offered = await textsOf('.routine:not(.withheld)', '.open', '.cap');
  const withheld = await textsOf('.withheld', '.open', '.cap', '.why');
  return {
    offered: offered.map(([name, facts]) => `${plain(name ?? '')}: ${plain(facts ?? '')}`),
    withheld: withheld.map(
      ([name, length, why]) => `${plain(name ?? '')} · ${plain(length ?? '')}: ${plain(why ?? '')}`,
    ),
  };
}

/** Names only. */
export const namesOf = (rows: readonly string[]) => rows.map((row) => row.split(': ')[0]);

/** The routines under "Choose another", then back to where one was. */
export async function choices(page: Page): Promise<Listed> {
  await click(page, 'Choose another');
  const found = await listed(page);
  await click(page, 'Back');
  await page.waitForSelector('.home');
  return found;
}

/** The same as {@link choices}, without a mouse. */
export async function choicesByKeyboard(page: Page): Promise<Listed> {
  await key(page, 'Choose another');
  const found = await listed(page);
  await key(page, 'Back');
  await page.waitForSelector('.home');
  return found;
}
