/** The one place a failure ends up: with where it happened, and never with what a user answered. */
export function report(where: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is all there is.
  console.error(`Calf Break: ${where}`, error);
}
