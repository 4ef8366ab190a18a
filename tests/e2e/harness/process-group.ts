import { readdirSync, readFileSync } from 'node:fs';
import { until } from './wait.ts';

/** Sends SIGKILL to the process group led by `pid`, or to `pid` alone where there are no groups. */
export function killGroup(pid: number): void {
  signal(-pid, 'SIGKILL');
  signal(pid, 'SIGKILL');
}

/** Whether the process, or anything else in the group it leads, still runs. */
export function groupRuns(pid: number): boolean {
  if (!signal(-pid, 0) && !signal(pid, 0)) return false;
  return process.platform !== 'linux' || listStates(pid).some((state) => state !== 'Z');
}

/**
 * Waits until nothing of the group led by `pid` is left; what lingers past `graceMs` is killed.
 *
 * Browsers are many processes: the profile can only be reused or deleted when all of them ended.
 */
export async function awaitGroupEnd(pid: number, graceMs = 5_000): Promise<void> {
  const message = `process group ${pid} to end`;
  try {
    await until(() => !groupRuns(pid), { timeoutMs: graceMs, intervalMs: 20, message });
  } catch {
    killGroup(pid);
    await until(() => !groupRuns(pid), { intervalMs: 20, message: `${message} after SIGKILL` });
  }
}

/**
 * In a container whose first process does not collect orphans, a dead browser's children stay as
 * zombies: signals still reach them, but they hold nothing any more.
 */
function listStates(group: number): string[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      // "pid (name) state parent group ...", where the name may hold spaces and brackets.
      const [state, , leader] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state && Number(leader) === group ? [state] : [];
    } catch {
      return [];
    }
  });
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
