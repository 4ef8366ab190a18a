import type { Technique, TechniqueId } from '../../core/routines/techniques.ts';
import { type Ms, SECOND } from '../../core/time.ts';
import type { MessageKey, Translate } from '../../core/words/words.ts';

/** A line stays long enough to be read with the hands busy, and comes round again in a long step. */
const SHORTEST_MS: Ms = 2.5 * SECOND;
const LONGEST_MS: Ms = 8 * SECOND;

type Shown = Technique & { readonly id: TechniqueId };

/** A technique's instructions, in order. */
export function linesOf({ id, lines }: Shown, t: Translate): readonly string[] {
  return Array.from({ length: lines }, (_, line) =>
    t(`technique_${id}_step_${line + 1}` as MessageKey),
  );
}

/** The instruction to show so far into a step of this length. */
export function currentLine(technique: Shown, intoMs: Ms, lengthMs: Ms, t: Translate): string {
  const share = lengthMs / technique.lines;
  const each = Math.max(SHORTEST_MS, Math.min(LONGEST_MS, share));
  const lines = linesOf(technique, t);
  return lines[Math.floor(intoMs / each) % lines.length] ?? '';
}
