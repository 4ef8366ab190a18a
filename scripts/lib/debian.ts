import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Only there can a script install a system package without asking for a password. */
export function canInstallDebianPackages(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function isInstalled(name: string): boolean {
  const args = ['-W', '-f=$' + '{db:Status-Status}', name];
  return spawnSync('dpkg-query', args, { encoding: 'utf8' }).stdout === 'installed';
}

/** True when all of the packages are there afterwards; says nothing when they were before. */
export async function ensureDebianPackages(names: readonly string[]): Promise<boolean> {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  console.log(`Installing ${missing.join(', ')} with apt-get (the first time only)…`);
  const options = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // A package source that cannot be refreshed matters only if the installation then fails.
  const update = await run('apt-get', ['-q', 'update'], options);
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const { code, output } = await run('apt-get', ['-q', ...install], options);
  if (code !== 0) {
    const lines = `${update.output}\n${output}`.trim().split('\n');
    console.error(`${lines.slice(-20).join('\n')}\napt-get failed; its last lines are above.`);
  }
  return code === 0;
}
