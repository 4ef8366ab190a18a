/** A function that is sent to the browser as source text: it must not use anything around it. */
export type Script<R, A extends unknown[]> = (...args: A) => R | Promise<R>;

/** Source text that calls `fn` with `args`. */
export function formatCall<R, A extends unknown[]>(fn: Script<R, A>, args: A): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined');
  return `(${fn})(${list.join(', ')})`;
}
