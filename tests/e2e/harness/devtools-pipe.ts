import type { Readable, Writable } from 'node:stream';

/** A bare connection to Chromium's DevTools, without Playwright and what it attaches to. */
export interface DevTools {
  send<T = unknown>(method: string, parameters?: object, session?: string): Promise<T>;
  /** Calls `listener` for each event of that name. */
  on(event: string, listener: (parameters: never) => void): void;
}

interface Packet {
  id?: number;
  method?: string;
  params?: object;
  result?: unknown;
  error?: { message: string };
}

interface Pending {
  resolve(result: never): void;
  reject(error: Error): void;
}

/**
 * Speaks with a Chromium started with `--remote-debugging-pipe`: JSON both ways, each packet ended
 * by a zero byte. Unlike a WebSocket, the pipe outlives a suspended machine.
 */
export function connectDevTools(input: Writable, output: Readable): DevTools {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, ((parameters: never) => void)[]>();
  let lastId = 0;
  let text = '';

  const receive = ({ id, method, params, result, error }: Packet) => {
    for (const listener of listeners.get(method ?? '') ?? []) listener(params as never);
    const request = pending.get(id ?? 0);
    pending.delete(id ?? 0);
    if (error) request?.reject(new Error(error.message));
    else request?.resolve(result as never);
  };
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const packets = (text + chunk).split('\0');
    text = packets.pop() ?? '';
    for (const packet of packets) receive(JSON.parse(packet));
  });
  output.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Chromium is gone.'));
    pending.clear();
  });
  // A browser that goes while it is spoken to is noticed by its closed output.
  input.on('error', () => {});
  output.on('error', () => {});

  return {
    send(method, parameters = {}, session) {
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        const packet = { id, method, params: parameters, ...(session && { sessionId: session }) };
        input.write(`${JSON.stringify(packet)}\0`);
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };
}
