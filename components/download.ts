import { SECOND } from '../core/time.ts';

/** Hands the user a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Firefox is still reading when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10 * SECOND);
}
