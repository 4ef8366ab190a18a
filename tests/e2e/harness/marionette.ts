import { connect, type Socket } from 'node:net';
import { within } from './wait.ts';

/** An error that Firefox answered a command with; `name` is WebDriver's, like "no such element". */
export class MarionetteError extends Error {}

/** A connection to Firefox's built-in automation server. */
export interface Marionette {
  /** Sends a command such as "WebDriver:Navigate" and gives its result. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  disconnect(): void;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Reply = [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

const COLON = 58;

/**
 * Connects to the Marionette server on `port` of this machine and opens its one session.
 *
 * Packets both ways are `length:json`, the length in bytes. The server starts with a greeting;
 * then requests are `[0, id, command, parameters]` and replies `[1, id, error, result]`.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const pending = new Map<number, Pending>();
  let lastId = 0;

  const fail = (reason: string) => {
    for (const { reject } of pending.values()) reject(new Error(reason));
    pending.clear();
  };
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    readPackets(socket, (packet) => {
      if (!Array.isArray(packet)) return resolve();
      const [, id, error, result] = packet as Reply;
      const request = pending.get(id);
      pending.delete(id);
      if (error) request?.reject(createError(error));
      else request?.resolve(result);
    });
  });
  socket.on('close', () => fail('Firefox closed the Marionette connection.'));

  const marionette: Marionette = {
    send(command, parameters = {}) {
      return new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error(`Firefox is gone; ${command} cannot run.`));
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        const packet = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      });
    },
    disconnect: () => socket.destroy(),
  };
  try {
    await within(greeted, 10_000, 'Marionette does not greet.');
    // The web of the tests has no certificate that anybody signed.
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return marionette;
  } catch (error) {
    marionette.disconnect();
    throw error;
  }
}

function createError({ error, message }: { error: string; message: string }): MarionetteError {
  const result = new MarionetteError(message);
  result.name = error;
  return result;
}

function readPackets(socket: Socket, receive: (packet: unknown) => void): void {
  let buffer: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon));
      if (buffer.length < end) return;
      const packet = JSON.parse(buffer.toString('utf8', colon + 1, end));
      buffer = buffer.subarray(end);
      receive(packet);
    }
  });
}
