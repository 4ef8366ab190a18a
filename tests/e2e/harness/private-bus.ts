import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next';
import { guardProcess, makeTempDir } from './cleanup.ts';
import { readFirstLine } from './first-line.ts';
import { awaitGroupEnd } from './process-group.ts';
import { within } from './wait.ts';

/** A D-Bus daemon that only the browsers we tell about it can reach, and our connection to it. */
export interface PrivateBus {
  readonly address: string;
  /** Owns `name` and answers the calls of one interface: of the same name, unless told. */
  serve(name: string, answer: Answer, api?: string): Promise<void>;
  /** Broadcasts a signal of the interface `api`. */
  emit(path: string, api: string, member: string, signature: string, body: unknown[]): void;
  stop(): Promise<void>;
}

/** Gives the reply to a method call as [signature, body], or undefined if it is not known. */
export type Answer = (member: string, body: unknown[]) => [string, unknown[]] | undefined;

/** Starts a private `dbus-daemon` (Debian: dbus). */
export async function startPrivateBus(): Promise<PrivateBus> {
  const dir = makeTempDir('bus');
  const daemon = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--print-address=1', `--address=unix:path=${join(dir.path, 'bus')}`],
    { stdio: ['ignore', 'pipe', 'ignore'], detached: true },
  );
  let connection: MessageBus | undefined;
  let release = () => {};

  const stop = async () => {
    connection?.disconnect();
    if (daemon.pid !== undefined) {
      daemon.kill();
      await awaitGroupEnd(daemon.pid);
    }
    release();
    dir.remove();
  };

  try {
    const started = readFirstLine(daemon, 'dbus-daemon did not start (Debian: dbus)');
    if (daemon.pid !== undefined) release = guardProcess(daemon.pid);
    const address = await started;
    const bus = sessionBus({ busAddress: address });
    connection = bus;
    // A daemon that goes first must not bring the tests down with an unhandled 'error' event.
    (bus as NodeJS.EventEmitter).on('error', () => {});
    return { address, stop, ...speak(bus) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function speak(bus: MessageBus): Pick<PrivateBus, 'serve' | 'emit'> {
  return {
    async serve(name, answer, api = name) {
      // Low-level on purpose: Interface.configureMembers of dbus-next 0.11.3 loses all methods,
      // because a class field of Interface shadows what it puts on the prototype.
      bus.addMethodHandler((call) => {
        if (call.interface !== api) return false;
        const reply = answer(call.member ?? '', call.body);
        if (!reply) return false;
        bus.send(Message.newMethodReturn(call, ...reply));
        return true;
      });
      await within(bus.requestName(name, 0), 10_000, `The private bus did not grant ${name}.`);
    },
    emit(path, api, member, signature, body) {
      bus.send(Message.newSignal(path, api, member, signature, body));
    },
  };
}
