import { afterAll, it } from 'vitest';
import { closeAll } from '../harness/cleanup.ts';
import { sleep } from '../harness/wait.ts';
import { startPlace, waitingFor, settingsWith } from './place.ts';
afterAll(closeAll);
it('x', { timeout: 300_000 }, async () => {
  const place = await startPlace({ fresh: true });
  const n = place.desktop.notifications;
  for (let i = 0; i < 40; i++) {
    // a due reminder first, as the test before leaves it
    await place.begin({ schedule: waitingFor(1000, place.now()), settings: settingsWith({ headsUp: true }) });
    await place.live(2000);
    const a = n.shown.map((x) => x.id + x.title);
    await place.begin({ schedule: waitingFor(50_000, place.now()), settings: settingsWith({ headsUp: true }) });
    const t = Date.now();
    while (n.shown.length !== 1 && Date.now() - t < 3000) await sleep(5);
    const b = n.shown.map((x) => x.id + x.title);
    const w = n.withdrawn.length;
    await place.send({ do: 'skip' });
    await sleep(700);
    const c = n.shown.map((x) => x.id + x.title);
    if (c.length) console.log(i, a, b, c, n.withdrawn.slice(w).map((x) => x.id + x.title), JSON.stringify(await place.phase()), JSON.stringify(n.history.slice(-3).map((x) => [x.id, x.title, x.replaces])));
  }
});
