/** What {@link until} hands back: the polled type without its falsy members. */
export type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/** How long and how often {@link until} asks, and what it says on giving up. */
export interface UntilOptions {
  /** Give up after this long. Default 10 000. */
  timeoutMs?: number;
  /** Pause between two attempts. Default 50. */
  intervalMs?: number;
  /** What was waited for, as a noun phrase: "the worker to stop". */
  message?: string;
}

const CUT_SHORT = 'The attempt was cut short.';

/** Resolves after `ms` milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Settles like `promise`, or rejects with `message` after `timeoutMs`, whichever comes first. */
export async function within<T>(promise: Promise<T>, timeoutMs: number, message: string) {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), timeoutMs);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Polls `attempt` until it gives something truthy, and returns that.
 *
 * A throwing attempt counts as "not yet" (pages and workers come and go while browsers start and
 * stop); the last error becomes the `cause` of the timeout.
 */
export async function until<T>(
  attempt: () => T | Promise<T>,
  { timeoutMs = 10_000, intervalMs = 50, message = 'the condition to hold' }: UntilOptions = {},
): Promise<Truthy<T>> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  let last = 'no attempt ended';
  for (;;) {
    try {
      // One hanging attempt must not outlive the deadline either.
      const left = Math.max(deadline - Date.now(), 1);
      const value = await within(Promise.resolve(attempt()), left, CUT_SHORT);
      if (value) return value as Truthy<T>;
      cause = undefined;
      last = `last value ${value}`;
    } catch (error) {
      const { message: reason } = error as Error;
      // What earlier attempts said is more telling than that the last one was cut short.
      if (reason !== CUT_SHORT) cause = error;
    }
    if (Date.now() >= deadline) {
      const why = cause instanceof Error ? cause.message : last;
      throw new Error(`Waited ${timeoutMs} ms in vain for ${message} (${why}).`, { cause });
    }
    await sleep(intervalMs);
  }
}
