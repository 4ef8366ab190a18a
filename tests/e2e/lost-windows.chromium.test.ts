import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { SECOND } from '../../core/time.ts';
import { sleep, until } from './harness/wait.ts';
import { allowedAt, readShown, textOf } from './lost/shown.ts';
import { readTogether, type Together } from './lost/together.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { screened, waiting } from './safety/documents.ts';

declare const chrome: {
  runtime: { getURL(path: string): string };
  windows: {
    create(of: object): Promise<{ id: number }>;
    update(id: number, to: object): Promise<object>;
    remove(id: number): Promise<void>;
  };
};

describe('popup and break window', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench({ reducedMotion: 'reduce' });
  });
  afterAll(() => bench?.close());

  const running = async (): Promise<RunningBreak> => {
    const phase = await bench.phase();
    if (phase.kind !== 'onBreak') throw new Error(`${phase.kind} and no routine`);
    return phase.break;
  };
  async function begin(): Promise<void> {
    await bench.begin({ screening: screened(bench.now()), schedule: waiting(bench.now()) });
    expect(await bench.start('massage180')).toEqual({ ok: true });
    // The moment to get ready is over.
    bench.clock.jump(6);
  }
  /** The break window as the extension opens it. */
  const openWindow = () =>
    bench.browser.inExtension(async () => {
      const url = chrome.runtime.getURL('break.html');
      return (await chrome.windows.create({ url, type: 'popup', width: 440, height: 720 })).id;
    });

  it('show the same second, also when one of them pauses and goes on', {
    timeout: 120_000,
  }, async () => {
    await begin();
    const popup = await bench.popup();
    await openWindow();
    const window = await bench.find('break.html');
    for (const view of [popup, window]) await view.waitForSelector('.player [role=timer]');
    const presses = ['Pause', 'Go on', 'Pause', 'Go on', 'Next', 'Next'];
    const script = `(${readTogether})(${18 * SECOND}, ${JSON.stringify(presses)})`;
    const { readings, differed, longestMs, said } = (await popup.evaluate(script)) as Together;
    console.log(`two views: ${differed} of ${readings} readings differed, ${longestMs} ms at most`);
    expect(readings).toBeGreaterThan(300);
    expect(said.length).toBeGreaterThan(12);
    expect(longestMs).toBeLessThan(120);
    expect(differed / readings).toBeLessThan(0.03);
  });

  it('moved, resized and closed changes nothing of the routine', async () => {
    await begin();
    const before = await running();
    const id = await openWindow();
    const window = await bench.find('break.html');
    const agrees = async () => {
      // Drawn before the clock was moved, it shows what was so then: it looks once a second.
      await sleep(1_300);
      const shown = await until(() => window.evaluate(readShown), { message: 'the player' });
      expect(allowedAt(await running(), shown.at).map(textOf)).toContain(textOf(shown.says));
    };
    await agrees();
    for (const to of [
      { left: 0, top: 0, width: 420, height: 500 },
      { left: 60, top: 40 },
      { width: 360, height: 420 },
    ]) {
      await bench.browser.inExtension(([of, how]) => chrome.windows.update(of, how), [
        id,
        to,
      ] as const);
      bench.clock.jump(3);
      await agrees();
    }
    await bench.browser.inExtension((of) => chrome.windows.remove(of), id);
    await until(() => window.isClosed());
    bench.clock.jump(5);
    const popup = await bench.popup();
    const shown = await until(() => popup.evaluate(readShown), { message: 'the player' });
    expect(await running()).toEqual(before);
    expect(allowedAt(before, shown.at).map(textOf)).toContain(textOf(shown.says));
  });
});
