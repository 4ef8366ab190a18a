import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { SECOND } from '../../core/time.ts';
import { until } from './harness/wait.ts';
import { allowedAt, readShown, type Shown, stepOf, textOf } from './lost/shown.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { screened, waiting } from './safety/documents.ts';

describe('the popup, closed and opened again', () => {
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

  /** Opens it, reads what it shows, and closes it. */
  async function look(press?: string): Promise<Shown> {
    const popup = await bench.popup();
    const shown = await until(() => popup.evaluate(readShown), { message: 'the player' });
    if (press) {
      const { since } = await running();
      await popup.locator(`.player [aria-label="${press}"]`).click();
      await until(async () => (await running()).since !== since, { message: press });
    }
    await popup.close();
    return shown;
  }

  it.each(['massage180', 'full300'])(
    'is at the stored step, side and second in %s',
    {
      timeout: 240_000,
    },
    async (routine) => {
      await bench.begin({ screening: screened(bench.now()), schedule: waiting(bench.now()) });
      expect(await bench.start(routine)).toEqual({ ok: true });
      const segments = segmentsOfBreak(await running());
      const seen: string[] = [];
      for (const [n, { startMs }] of segments.entries()) {
        const now = await running();
        const ahead = startMs + 2 * SECOND - elapsedAt(now, bench.now());
        // By the clock, or by the button.
        if (n % 2 === 0) bench.clock.jump(Math.max(0, Math.ceil(ahead / SECOND)));
        else await look('Next');
        const first = await look();
        expect(allowedAt(await running(), first.at).map(textOf)).toContain(textOf(first.says));
        bench.clock.jump(3);
        const again = await look();
        expect(allowedAt(await running(), again.at).map(textOf)).toContain(textOf(again.says));
        seen.push(again.says.slice(0, 2).join(', '));
      }
      expect(seen).toEqual(segments.map(stepOf));
    },
  );
});
