import browser, { type Runtime } from 'webextension-polyfill';
import { type Command, parseCommand, type Reply } from '../core/engine/command.ts';
import { report } from './report.ts';

const NOT_UNDERSTOOD: Reply = { ok: false, reason: 'notUnderstood' };
const FAILED: Reply = { ok: false, reason: 'failed' };

/** Only our own pages: not another extension, and no script that runs in a web page. */
function isOurPage(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))
  );
}

/** Answers commands from our own pages; anything else is refused, and changes nothing. */
export function onCommand(handle: (command: Command) => Promise<Reply>): void {
  // sendResponse and `true`: what a returned promise does differs between browsers.
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: Reply) => void,
  ) => {
    const command = isOurPage(sender) ? parseCommand(message) : undefined;
    if (!command) {
      sendResponse(NOT_UNDERSTOOD);
      return true;
    }
    handle(command).then(sendResponse, (error) => {
      report(`command ${command.do}`, error);
      sendResponse(FAILED);
    });
    return true;
  }) as Runtime.OnMessageListener);
}
