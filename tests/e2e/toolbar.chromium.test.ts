import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { due, screened, settings, waiting } from './safety/documents.ts';

interface Icon {
  readonly path: Readonly<Record<string, string>>;
}

declare const chrome: { action: { setIcon(icon: Icon): Promise<void> } };
declare global {
  var icons: string[];
}

/** Notes which icon is set, and sets it. */
function watchIcons(): void {
  const { setIcon } = chrome.action;
  globalThis.icons = [];
  chrome.action.setIcon = (icon) => {
    globalThis.icons.push(icon.path[16] ?? '');
    return setIcon.call(chrome.action, icon);
  };
}

describe('the icon in the toolbar', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench?.close());

  it('has a shape for a break that is due and one for a pause, and is set where that changes', async () => {
    await bench.begin({ screening: screened(bench.now()), schedule: waiting(bench.now()) });
    await bench.send({ do: 'sync' });
    const worker = await bench.browser.worker();
    await worker.evaluate(watchIcons);
    const icons = () => worker.evaluate(() => globalThis.icons);

    await bench.browser.set({ schedule: due(bench.now()) });
    await bench.send({ do: 'sync' });
    await bench.send({ do: 'sync' });
    expect(await icons()).toEqual(['/icons/due-16.png']);
    await bench.send({ do: 'pause', for: '1h' });
    await bench.send({ do: 'sync' });
    await bench.send({ do: 'resume' });
    expect(await icons()).toEqual(['/icons/due-16.png', '/icons/paused-16.png', '/icons/16.png']);
    expect(bench.browser.errors).toEqual([]);
  });

  it('is that of a pause outside working hours', async () => {
    const week = Array.from({ length: 7 }, () => [{ from: 60, to: 120 }]);
    await bench.begin({
      screening: screened(bench.now()),
      settings: { ...settings(null), hours: { on: true, week, today: null } },
      schedule: waiting(bench.now()),
    });
    const worker = await bench.browser.worker();
    await worker.evaluate(watchIcons);
    await bench.send({ do: 'sync' });
    await until(async () => (await bench.phase()).kind === 'off');
    expect(await worker.evaluate(() => globalThis.icons.at(-1))).toBe('/icons/paused-16.png');
  });
});
