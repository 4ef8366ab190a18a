import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NotificationServer, startNotificationServer } from './harness/notification-server.ts';
import { mainJob } from './journey.ts';
import { newUser, type User } from './user.ts';

/** The same job, whichever browser does it. */
export function describeMainJob(kind: User['browser']): void {
  describe(`the main job in ${kind}, from a fresh profile`, () => {
    let notifications: NotificationServer;
    let user: User;

    beforeAll(async () => {
      notifications = await startNotificationServer();
      user = await newUser(kind, { env: notifications.env });
    });
    afterAll(async () => {
      await user?.close();
      await notifications?.stop();
    });

    it('goes from the welcome page to the next break scheduled', { timeout: 180_000 }, async () => {
      const picture = async () => {};
      for (const step of mainJob({ user, notifications, picture })) {
        const seen = await step.run().catch((cause) => {
          throw new Error(`${step.name}: ${cause.message}`, { cause });
        });
        expect(seen, step.name).not.toBe('');
      }
    });
  });
}
