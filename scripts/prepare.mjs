// Makes sure the locked dependencies are installed, then optionally runs a command with them:
//   node scripts/prepare.mjs <command> [args…]
// Plain JavaScript without dependencies: on a fresh clone this runs first, on whatever Node is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stampFile = join(modules, '.calf-break-lock');
const onWindows = process.platform === 'win32';
const bundledNode = join(bin, onWindows ? 'node.cmd' : 'node');

/** The platform is part of it: node_modules of a shared folder may come from another system. */
function lockHash() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** True when npm's own record says that a plain `npm ci` already installed exactly this lock. */
function npmInstalledTheLock() {
  const record = join(modules, '.package-lock.json');
  // A stamp that did not match outranks the record, which says nothing of the platform.
  if (existsSync(stampFile) || !existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.integrity === entry.integrity : Boolean(entry.optional);
  });
}

function isInstalled() {
  if (!existsSync(bundledNode)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  if (!npmInstalledTheLock()) return false;
  writeFileSync(stampFile, lockHash());
  return true;
}

function npmCi() {
  // Old Node versions make npm warn about engines; nothing but prepare.mjs runs on them.
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === 'npm-cli.js') {
    return spawnSync(process.execPath, [npm, ...args], options).status;
  }
  return spawnSync(['npm', ...args].join(' '), { ...options, shell: true }).status;
}

export function prepare() {
  if (isInstalled()) return;
  const why = existsSync(modules) ? 'do not match package-lock.json' : 'are missing';
  console.log(`Installing the locked dependencies, as they ${why} (npm ci, about half a minute)…`);
  if (npmCi() !== 0) {
    console.error('npm ci failed; its own message is above.');
    process.exit(1);
  }
  if (!existsSync(bundledNode)) {
    console.error('npm ci ran, but the install script of the package "node" did not.');
    console.error('Allow it (npm config: ignore-scripts=false) and try again.');
    process.exit(1);
  }
  writeFileSync(stampFile, lockHash());
}

const quote = (part) => (/^[\w./:=@-]+$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`);

function runWithDependencies(command, args) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [key]: bin + delimiter + (process.env[key] ?? '') };
  // Windows has .cmd shims in .bin, which only a shell can start.
  const child = onWindows
    ? spawn([command, ...args].map(quote).join(' '), {
        cwd: root,
        env,
        stdio: 'inherit',
        shell: true,
      })
    : spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group already; twice would cut a clean exit short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    console.error(`Cannot run ${command}: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

if (
  process.argv[1] &&
  realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))
) {
  prepare();
  const [command, ...args] = process.argv.slice(2);
  if (command) runWithDependencies(command, args);
}
