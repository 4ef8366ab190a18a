import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import { until } from './harness/wait.ts';
import { allowedAt, readShown, textOf } from './lost/shown.ts';
import { type Place, SOON, startPlace, waitingFor } from './presence/place.ts';
import { click, sees } from './safety/view.ts';

describe('a routine under way', () => {
  let place: Place;

  beforeAll(async () => {
    place = await startPlace();
  });
  afterAll(closeAll);

  const running = async (): Promise<RunningBreak> => (await place.becomes('onBreak')).break;
  async function begin(routine = 'massage180'): Promise<void> {
    await place.begin({ schedule: waitingFor(20 * MINUTE, place.now()) });
    const check = { at: place.now(), legs: 'fine' };
    expect(await place.send({ do: 'start', routine, check })).toEqual({ ok: true });
    // The moment to get ready is over.
    place.pass(6 * SECOND);
    await place.ring();
  }
  /** What the popup shows is what is stored, at that moment. */
  async function agrees(): Promise<void> {
    const popup = await place.popup();
    const shown = await until(() => popup.evaluate(readShown), { message: 'the player' });
    expect(allowedAt(await running(), shown.at).map(textOf)).toContain(textOf(shown.says));
    await popup.close();
  }

  it('goes on at the right second after a quick restart of the browser', async () => {
    await begin();
    place.pass(15 * SECOND);
    await place.ring();
    const before = await running();
    await place.relaunch({}, () => place.pass(12 * SECOND));
    await agrees();
    const after = await running();
    expect(after).toEqual(before);
    expect(after.running).toBe(true);
  });

  it('waits after a restart of a minute and more, where it was last seen', async () => {
    await begin();
    place.pass(15 * SECOND);
    await place.ring();
    await place.relaunch({}, () => place.pass(100 * SECOND));
    await agrees();
    const { elapsedMs, running: plays } = await running();
    expect(plays).toBe(false);
    expect(Math.abs(elapsedMs - 15 * SECOND)).toBeLessThan(SOON);
  });

  it('is closed for what was seen of it by a restart that took longer than the routine', async () => {
    await begin();
    place.pass(15 * SECOND);
    await place.ring();
    await place.relaunch({}, () => place.pass(4 * MINUTE));
    const popup = await place.popup();
    await sees(popup, 'How did the last routine feel?');
    await popup.close();
    const { last } = await place.schedule();
    expect(last).toMatchObject({ outcome: 'interrupted', routine: 'massage180' });
    expect(Math.abs((last?.doneMs ?? 0) - 15 * SECOND)).toBeLessThan(SOON);
  });

  it('waits for whoever opens the lid after two minutes of three, and is done to its end then', {
    timeout: 120_000,
  }, async () => {
    await begin();
    for (const sec of [25, 25]) {
      place.pass(sec * SECOND);
      await place.ring();
    }
    await place.desktop.sleep(2 * MINUTE);
    place.desktop.wake();
    const halted = await until(async () => {
      const now = await running();
      return !now.running && now;
    });
    expect(Math.abs(halted.elapsedMs - 50 * SECOND)).toBeLessThan(SOON);
    await agrees();
    const popup = await place.popup();
    await click(popup, 'Go on');
    await until(async () => (await running()).running, { message: 'the routine to go on' });
    await popup.close();
    await agrees();
    await place.live(150 * SECOND);
    const { last } = await place.schedule();
    expect(last).toMatchObject({ outcome: 'finished', doneMs: 3 * MINUTE });
  });

  it('stands in the open break window when the lid opens', async () => {
    await begin();
    const window = await place.browser.open('break.html');
    await window.waitForSelector('.player');
    await place.desktop.sleep(2 * MINUTE);
    place.desktop.wake();
    await until(async () => !(await running()).running, { message: 'the routine to wait' });
    const shown = await until(() => window.evaluate(readShown), { message: 'the player' });
    expect(allowedAt(await running(), shown.at).map(textOf)).toContain(textOf(shown.says));
    await window.close();
  });

  it('is closed by a sleep of ten minutes, for what was seen of it', async () => {
    await begin();
    place.pass(25 * SECOND);
    await place.ring();
    await place.desktop.sleep(10 * MINUTE);
    place.desktop.wake();
    await place.becomes('waiting');
    const { last } = await place.schedule();
    expect(last).toMatchObject({ outcome: 'interrupted' });
    expect(Math.abs((last?.doneMs ?? 0) - 25 * SECOND)).toBeLessThan(SOON);
  });

  it('is watched by an open view, which says so while the worker’s alarm is far away', async () => {
    await begin();
    const popup = await place.popup();
    await popup.waitForSelector('.player');
    const { seenAt } = await place.schedule();
    const looked = async () => (await place.schedule()).seenAt >= seenAt + 9 * SECOND;
    await until(looked, { timeoutMs: 20 * SECOND, message: 'a look' });
    expect((await place.schedule()).seenAt).toBeLessThan(seenAt + 25 * SECOND);
    await popup.close();
  });

  it('nobody played, gone through with Next, has nothing done', async () => {
    await begin();
    for (let n = 0; n < 7; n++) await place.send({ do: 'player', press: 'next' });
    const { last } = await place.schedule();
    expect(last).toMatchObject({ outcome: 'finished' });
    expect(last?.doneMs).toBeLessThan(5 * SECOND);
  });
});
