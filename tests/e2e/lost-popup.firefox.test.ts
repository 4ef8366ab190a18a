import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak, Schedule } from '../../core/schedule/schedule.ts';
import { SECOND } from '../../core/time.ts';
import { type Clock, createClock } from './harness/clock.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/wait.ts';
import { allowedAt, readShown, type Shown, stepOf, textOf } from './lost/shown.ts';
import { screened, waiting } from './safety/documents.ts';
import { FIREFOX_BUILD, FIREFOX_ID } from './user.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

describe('the popup of Firefox’s toolbar, closed and opened again', () => {
  let clock: Clock;
  let firefox: Firefox;

  const now = () => Date.now() + clock.offset * SECOND;
  const send = (command: object) =>
    firefox.inExtension((message) => browser.runtime.sendMessage(message), command);
  const running = async (): Promise<RunningBreak> => {
    const { phase } = (await firefox.get('schedule')).schedule as Schedule;
    if (phase.kind !== 'onBreak') throw new Error(`${phase.kind} and no routine`);
    return phase.break;
  };

  /** Opens it, reads what it shows, and closes it. */
  async function look(press?: string): Promise<Shown> {
    const popup = await firefox.openPopup();
    const shown = await until(() => popup.evaluate(readShown), { message: 'the player' });
    if (press) {
      const { since } = await running();
      await popup.evaluate(
        (label) => document.querySelector<HTMLElement>(`.player [aria-label="${label}"]`)?.click(),
        press,
      );
      await until(async () => (await running()).since !== since, { message: press });
    }
    await popup.close();
    return shown;
  }

  beforeAll(async () => {
    clock = createClock();
    const extension = { extension: FIREFOX_BUILD, extensionId: FIREFOX_ID };
    firefox = await launchFirefox({ ...extension, clock, reducedMotion: 'reduce' });
  });
  afterAll(() => firefox?.close());

  it.each(['massage180', 'full300'])(
    'is at the stored step, side and second in %s',
    {
      timeout: 240_000,
    },
    async (routine) => {
      const recent = { schema: 1, breaks: [] };
      await firefox.set({ screening: screened(now()), schedule: waiting(now()), recent });
      const check = { at: now(), legs: 'fine' };
      expect(await send({ do: 'start', routine, check })).toEqual({ ok: true });
      const segments = segmentsOfBreak(await running());
      const seen: string[] = [];
      for (const [n, { startMs }] of segments.entries()) {
        const ahead = startMs + 2 * SECOND - elapsedAt(await running(), now());
        // By the clock, or by the button.
        if (n % 2 === 0) clock.jump(Math.max(0, Math.ceil(ahead / SECOND)));
        else await look('Next');
        const first = await look();
        expect(allowedAt(await running(), first.at).map(textOf)).toContain(textOf(first.says));
        clock.jump(3);
        const again = await look();
        expect(allowedAt(await running(), again.at).map(textOf)).toContain(textOf(again.says));
        seen.push(again.says.slice(0, 2).join(', '));
      }
      expect(seen).toEqual(segments.map(stepOf));
      expect(await send({ do: 'player', press: 'stop' })).toEqual({ ok: true });
    },
  );
});
