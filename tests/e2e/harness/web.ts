import { spawnSync } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { track } from './cleanup.ts';
import type { Prefs } from './firefox-process.ts';
import { WEB_PAGE } from './web-page.ts';

/** The whole web, on this machine: whatever https address is opened, it is `WEB_PAGE`. */
export interface Web {
  /** Flags for `launchChromium`. */
  readonly args: readonly string[];
  /** Values for `launchFirefox`, which trusts any certificate. */
  readonly prefs: Prefs;
  stop(): Promise<void>;
}

/**
 * Starts a proxy that leads every address to one page.
 *
 * So a tab really is at https://meet.google.com/..., and nothing in the browser knows of a test.
 */
export async function startWeb(): Promise<Web> {
  const sockets = new Set<Socket>();
  const answer: RequestListener = (request, response) => {
    // Whatever browsers fetch by themselves does not exist here.
    const wanted = request.headers.accept?.includes('text/html');
    response.writeHead(wanted ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(wanted ? WEB_PAGE : '');
  };
  const secure = createSecureServer(createIdentity(), answer);
  const proxy = createServer(answer);
  proxy.on('connect', (_, socket: Socket) => {
    // The other end may go at any time.
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = proxy.address() as AddressInfo;

  const stop = async () => {
    untrack();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  };
  const untrack = track(stop);
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--ignore-certificate-errors'],
    prefs: {
      'network.proxy.type': 1,
      ...{ 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
      ...{ 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port },
    },
    stop,
  };
}

/** A key and a certificate signed with it (Debian: openssl), both in PEM. */
function createIdentity(): { key: string; cert: string } {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const file = ['-keyout', '-', '-out', '-', '-subj', '/CN=test', '-days', '30'];
  const run = spawnSync('openssl', ['req', '-x509', ...curve, ...file], { encoding: 'utf8' });
  if (run.error || run.status !== 0) {
    const reason = run.error?.message ?? run.stderr;
    throw new Error(`A local web needs openssl (Debian: openssl). ${reason}`);
  }
  const key = run.stdout.slice(0, run.stdout.indexOf('-----BEGIN CERTIFICATE'));
  return { key, cert: run.stdout.slice(key.length) };
}
