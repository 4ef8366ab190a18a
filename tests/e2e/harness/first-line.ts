import type { ChildProcess } from 'node:child_process';
import { within } from './wait.ts';

/** What a server tells on its output once it serves; `hint` says what failed if it does not. */
export function readFirstLine(server: ChildProcess, hint: string): Promise<string> {
  const started = new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', (error) => reject(new Error(`${hint}: ${error.message}`)));
    server.once('exit', (code) => reject(new Error(`${hint}: exit code ${code}.`)));
  });
  return within(started, 10_000, `${hint}: it says nothing.`);
}
