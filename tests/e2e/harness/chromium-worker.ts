import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { until } from './wait.ts';

/** Watches, stops and starts the extension's service worker. */
export interface WorkerControl {
  /** The running worker; waits for it, but does not start it. */
  find(timeoutMs?: number): Promise<Worker>;
  running(): Promise<boolean>;
  start(): Promise<Worker>;
  stop(): Promise<void>;
}

declare const registration: { active: { state: string } | null };

/** Before that, the worker's script may not have run, and its listeners are not known yet. */
function isActive(): boolean {
  return registration.active?.state === 'activated';
}

/**
 * Controls the worker of the extension at `origin` through the DevTools protocol.
 *
 * Playwright stays attached to the worker, which keeps it from ever idling out: stopping it by
 * force is the only way to see it gone. Playwright in turn does not notice the stop. Its handle
 * stays listed, hangs while there is no worker, and serves the next one.
 */
export function controlWorker(
  context: BrowserContext,
  session: CDPSession,
  origin: string,
  openInertPage: () => Promise<Page>,
): WorkerControl {
  const sessions = new WeakMap<Page, CDPSession>();

  /** The protocol's ServiceWorker domain, which only pages have. */
  const openDomain = async () => {
    const page = await openInertPage();
    const known = sessions.get(page);
    if (known) return known;
    const domain = await context.newCDPSession(page);
    await domain.send('ServiceWorker.enable');
    sessions.set(page, domain);
    return domain;
  };

  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };

  const find = async (timeoutMs = 10_000) =>
    until(
      async () => {
        if (!(await running())) return undefined;
        const worker = context.serviceWorkers().findLast((each) => each.url().startsWith(origin));
        return (await worker?.evaluate(isActive)) ? worker : undefined;
      },
      { timeoutMs, message: "the extension's worker to run (an event or startWorker wakes it)" },
    );

  return {
    find,
    running,
    async start() {
      const domain = await openDomain();
      await domain.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      return find();
    },
    async stop() {
      const domain = await openDomain();
      // Asked again and again: an event may wake the worker just as it is about to be gone.
      await until(
        async () => {
          if (!(await running())) return true;
          await domain.send('ServiceWorker.stopAllWorkers');
          return !(await running());
        },
        { intervalMs: 20, message: "the extension's worker to stop" },
      );
    },
  };
}
