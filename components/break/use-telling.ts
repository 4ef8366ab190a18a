import { useEffect, useRef } from 'preact/hooks';
import { isSwap, type Moment } from '../../core/routines/moment.ts';
import type { Segment } from '../../core/routines/segments.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import type { Words } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { linesOf } from './lines.ts';

function stepText(
  moment: Exclude<Moment, { kind: 'over' }>,
  segments: readonly Segment[],
  words: Words,
): string {
  const { t } = words;
  const segment = moment.kind === 'ready' ? moment.first : moment.segment;
  const name = t(`technique_${segment.technique}_name`);
  if (moment.kind === 'ready') return t('player_ready_now', name, words.side(segment.side));
  const length = words.length(segment.lengthMs);
  if (segment.side !== 'both' && isSwap(segments[moment.index - 1], segment)) {
    return t('player_swap_now', t(`player_swap_${segment.side}`), length);
  }
  const lines = linesOf(techniqueOf(segment.technique), t);
  return t('player_step_now', name, words.side(segment.side), length, lines.join(' '));
}

/** What is read out of a routine: once for each step, swap, get-ready and pause, and not for each second. */
export function useTelling(moment: Moment, segments: readonly Segment[], runs: boolean) {
  const { words } = useDesk();
  // The end is told by the view that comes after.
  const at = moment.kind === 'step' ? String(moment.index) : moment.kind;
  const pausedAt = useRef<string>(undefined);
  useEffect(() => {
    // Where the pause began: who jumped on meanwhile is told where to go on.
    if (!runs) pausedAt.current ??= at;
    else if (pausedAt.current !== at) pausedAt.current = undefined;
  }, [runs, at]);
  if (moment.kind === 'over') return { text: '', nth: at };
  if (!runs) return { text: words.t('player_paused'), nth: `${at} paused` };
  if (pausedAt.current === at) return { text: words.t('player_going_on'), nth: `${at} on` };
  return { text: stepText(moment, segments, words), nth: at };
}
