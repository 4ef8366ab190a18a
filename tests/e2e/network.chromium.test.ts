import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { answerNone } from './journey.ts';
import { waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD, chromiumUser } from './user.ts';

/** Where Chromium itself calls: for updates, and for the account nobody is signed in to. */
const BROWSER_ITSELF = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

/** The only way out of the browser: writes down who is called, and connects nobody. */
async function startProxy(called: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    called.push(new URL(request.url ?? '').hostname);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    called.push((request.url ?? '').split(':')[0] ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

describe('the network', () => {
  const called: string[] = [];
  const requested: string[] = [];
  let proxy: Server;
  let browser: Chromium;

  beforeAll(async () => {
    proxy = await startProxy(called);
    const { port } = proxy.address() as AddressInfo;
    // Else what is asked of this very machine would go past the proxy.
    const args = [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
    browser = await launchChromium({ extension: CHROMIUM_BUILD, args });
    browser.context.on('request', (request) => requested.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.closeAllConnections();
    proxy?.close();
  });

  const breakWindow = (): Promise<Page> =>
    until(() => browser.pages().find((page) => page.url().includes('break.html')));

  /** Through every page, and everything the worker does. */
  async function goThroughAll(): Promise<void> {
    const user = chromiumUser(browser);
    const welcome = await user.open('options.html#welcome');
    await answerNone(welcome, 3);
    const settings = await user.open('options.html#settings');
    await settings.click('[aria-labelledby=rhythm] .primary');
    await settings.click('[aria-labelledby=reminders] .btn');
    await settings.see('[aria-labelledby=reminders] [role=status]:not(:empty)');
    const check = await user.open('options.html#check');
    await check.click('main .row .btn:not(.primary)');
    await answerNone(check, 11);
    await check.click('main .row .primary');
    const routine = await breakWindow();
    await routine.click('.acts .btn:not(.hurts)');
    await routine.click('.felt .none');
    await routine.waitForSelector('.done .lead');
    const learn = await user.open('options.html#learn-sources');
    await learn.see('.source a[href^=https]');
    const routines = await user.open('options.html#routines');
    await routines.click('li:nth-child(5) .begin');
    await until(() => routine.url().includes('#start-'), { message: 'the check before a stretch' });
    for (let taps = 0; taps < 3; taps++) await routine.click('.tap .answer.none');
    await routine.waitForSelector('.player .cb-motion');
    await browser.set({ schedule: waitingSchedule(Date.now() - MINUTE) });
    await browser.stopWorker();
    const popup = await user.open('popup.html');
    await popup.see('.ring.due');
    await popup.click('[aria-expanded] + [aria-expanded]');
    await popup.click('[role=group] .btn');
    await popup.see('.ring .icon-pause');
  }

  it('is asked for nothing, by no page and not by the worker', async () => {
    await goThroughAll();
    // The proxy is in use, or this test would see nothing.
    const outside = await browser.context.newPage();
    await outside.goto('http://outside.test/').catch(() => {});
    await until(() => called.includes('outside.test'), { message: 'a call through the proxy' });
    expect(called.filter((host) => !BROWSER_ITSELF.test(host) && host !== 'outside.test')).toEqual(
      [],
    );
    const own = `chrome-extension://${browser.id}/`;
    expect(requested).toContain(`${own}popup.html`);
    const foreign = requested.filter((url) => !url.startsWith(own));
    expect(foreign.filter((url) => url !== 'http://outside.test/')).toEqual([]);
    expect(browser.errors.filter((error) => error.includes(own))).toEqual([]);
  });
});
