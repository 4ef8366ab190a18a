// The main job played in a real browser: each step printed with what it saw, each view as a PNG.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNotificationServer } from '../tests/e2e/harness/notification-server.ts';
import { mainJob } from '../tests/e2e/journey.ts';
import { newUser } from '../tests/e2e/user.ts';
import { root } from './lib/run.ts';

export interface TourOptions {
  readonly browser: 'chromium' | 'firefox';
}

/** Plays the tour; true if every step of it happened. Needs the browser's build in `.output`. */
export async function tour({ browser }: TourOptions): Promise<boolean> {
  const folder = join(root, '.output', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Without a private bus the badge and the popup still show that a break is due.
  const notifications = await startNotificationServer().catch(() => undefined);
  const user = await newUser(browser, notifications ? { env: notifications.env } : {});
  let pictures = 0;
  const steps = mainJob({
    user,
    ...(notifications ? { notifications } : {}),
    async picture(tab, name) {
      pictures++;
      await tab.picture(join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`));
    },
  });
  try {
    for (const { name, run } of steps) {
      const seen = await run().catch((error: Error) => {
        console.log(`✗ ${name}\n    ${error.message}`);
        return undefined;
      });
      if (seen === undefined) return false;
      console.log(`✓ ${name}\n    ${seen.replaceAll('\n', ' ')}`);
    }
    console.log(`\nAll of it happened. ${pictures} pictures are in .output/tour/.`);
    return true;
  } finally {
    await user.close();
    await notifications?.stop();
  }
}
