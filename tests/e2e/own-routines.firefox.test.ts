import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnRoutine } from '../../core/routines/own.ts';
import { until } from './harness/wait.ts';
import { readyScreening } from './seed.ts';
import { newUser, type User } from './user.ts';

const TEXT = JSON.stringify({
  ...{ format: 'calf-break-routine', version: 1, name: 'Handed over' },
  steps: [{ technique: 'leg_fidget', side: 'both', seconds: 20 }],
});

describe('a routine of one’s own, in Firefox', () => {
  let user: User;
  beforeAll(async () => {
    user = await newUser('firefox');
    await user.set({ screening: readyScreening() });
  });
  afterAll(() => user?.close());

  const stored = async () =>
    ((await user.get('routines')) as { own: readonly OwnRoutine[] } | undefined)?.own ?? [];

  it('is put together, saved and started', async () => {
    const tab = await user.open('options.html#own-new');
    await tab.fill('#own-name', 'Mine');
    await tab.click('.own-palette li:first-child button');
    await tab.see('.own-step');
    await tab.click('#step-0-copy');
    await tab.see('#step-1');
    await tab.fill('#step-1-sec', '900');
    await tab.click('.own-foot .primary');
    await tab.see('#step-1-sec-error:not(:empty)');
    expect(await stored()).toEqual([]);
    await tab.fill('#step-1-sec', '35');
    await tab.click('.own-foot .primary');
    await tab.see('.own-foot .ok:not(:empty)');
    expect(await stored()).toMatchObject([{ name: 'Mine', steps: [{ sec: 20 }, { sec: 35 }] }]);
    await tab.click('.own-foot .btn:not(.primary)');
    await user.find('break.html');
  });

  it('is read from a text, with the lines of what is wrong', async () => {
    const tab = await user.open('options.html#own-file');
    await tab.fill('#file-text', TEXT.replace('20', '200'));
    await tab.click('.own form .btn');
    await tab.see('.own-wrong');
    expect(await tab.text('.own-wrong li')).toMatch(/Line 1, column \d+/);
    await tab.fill('#file-text', TEXT);
    await tab.click('.own form .btn');
    await tab.see('.own-contents');
    await tab.click('.own-contents .primary');
    await until(async () => (await stored()).at(-1)?.name === 'Handed over', {
      message: 'the routine to be stored',
    });
    expect(await user.errors()).toEqual([]);
  });
});
