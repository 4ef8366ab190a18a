import browser from 'webextension-polyfill';
import type { Command, Reply } from '../core/engine/command.ts';
import { report } from './report.ts';

const FAILED: Reply = { ok: false, reason: 'failed' };

/** Sends a command to the background. Never rejects: a failure is a reply like any other. */
export async function send(command: Command): Promise<Reply> {
  const attempt = async () => (await browser.runtime.sendMessage(command)) as Reply | undefined;
  try {
    // Around a worker start there may be nobody to receive: once more is enough.
    return (await attempt().catch(attempt)) ?? FAILED;
  } catch (error) {
    report(`send ${command.do}`, error);
    return FAILED;
  }
}
