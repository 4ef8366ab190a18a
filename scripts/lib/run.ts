import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isStopping, track } from './children.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Entry files instead of .bin shims: those would need a shell on Windows. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

export type Tool = keyof typeof tools;

export interface RunOptions {
  /** Keep the output for later instead of showing it as it comes. */
  capture?: boolean;
  env?: Record<string, string>;
}

export interface RunResult {
  code: number;
  output: string;
}

export async function run(
  command: string,
  args: string[],
  options: RunOptions = {},
): Promise<RunResult> {
  // Ctrl-C ends the script as a whole, not just the step that was running.
  if (isStopping()) return new Promise(() => {});
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env };
  // A tool whose output is captured sees no terminal, though ours is where it shows in the end.
  if (!process.stdout.isTTY && !env.FORCE_COLOR) env.NO_COLOR ??= '1';
  if (process.stdout.isTTY && !env.NO_COLOR) env.FORCE_COLOR ??= '1';
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await track(child);
  return { code, output };
}

export function runTool(tool: Tool, args: string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [`${root}/node_modules/${tools[tool]}`, ...args], options);
}
