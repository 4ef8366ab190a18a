import { isSwap } from '../routines/moment.ts';
import { type Segment, totalMs } from '../routines/segments.ts';
import { type TechniqueId, techniqueOf } from '../routines/techniques.ts';
import { READY_MS } from '../schedule/deadline.ts';
import { MINUTE, type Ms, SECOND } from '../time.ts';
import type { ToneId } from './tones.ts';

/** Something to be said. Its words: `wordsFor`. */
export type Said =
  | { readonly kind: 'ready' | 'end' }
  | { readonly kind: 'step' | 'swap'; readonly segment: Segment }
  /** An instruction; they count from 1. */
  | { readonly kind: 'line'; readonly technique: TechniqueId; readonly line: number }
  /** How far to go today, where there is such a number. */
  | { readonly kind: 'limit' | 'half'; readonly technique: TechniqueId };

/** At a moment of routine time, which before the routine's beginning is negative. */
export type Cue = { readonly atMs: Ms } & (
  | { readonly does: 'tone'; readonly tone: ToneId }
  | { readonly does: 'say'; readonly said: Said }
);

const COUNTED_SEC = [3, 2, 1] as const;
/** The voice waits for the tone. */
const AFTER_TONE_MS: Ms = 500;
/** The end of a step is quiet: what comes next is heard in time. */
const QUIET_MS: Ms = 3 * SECOND;
/** Between two instructions: time to do the one before; no more where there is plenty. */
const ROOM_MS = { least: 1.5 * SECOND, most: 6 * SECOND } as const;
/** Before what belongs to what was just said: what to do after its name, how far to go after both. */
const BREATH_MS: Ms = 500;
/** Half of a step is told from this length on. */
const LONG_MS: Ms = MINUTE;

/** Instructions that are said at another time: of how far to go, as the limit; of half, at half. */
const SAID_ELSEWHERE: Partial<Record<TechniqueId, number>> = {
  kneading: 6,
  thumb_press: 3,
  ankle_circles: 3,
};

/** Whether its instructions ask for something at half. */
export function turnsAtHalf(technique: TechniqueId): boolean {
  return technique === 'ankle_circles';
}

/** What there is to say of a technique: the first instruction, how far to go, the other instructions. */
function scriptOf(id: TechniqueId): readonly Said[] {
  const { lines, class: of } = techniqueOf(id);
  const told = Array.from({ length: lines }, (_, index) => index + 1)
    .filter((line) => line !== SAID_ELSEWHERE[id])
    .map((line): Said => ({ kind: 'line', technique: id, line }));
  return of === 'MOVE' ? told : told.toSpliced(1, 0, { kind: 'limit', technique: id });
}

const say = (atMs: Ms, said: Said): Cue => ({ atMs: Math.round(atMs), does: 'say', said });
const sound = (atMs: Ms, tone: ToneId): Cue => ({ atMs, does: 'tone', tone });

/** One segment's cues, and how much of `script` is in them. */
function within(
  segment: Segment,
  swap: boolean,
  script: readonly Said[],
  lastsMs: (said: Said) => Ms,
): { readonly cues: readonly Cue[]; readonly told: number } {
  const { startMs, lengthMs, technique } = segment;
  const head: Said = { kind: swap ? 'swap' : 'step', segment };
  const cues = [sound(startMs, swap ? 'swap' : 'start'), say(startMs + AFTER_TONE_MS, head)];
  let freeFrom = startMs + AFTER_TONE_MS + lastsMs(head);
  const quietFrom = startMs + lengthMs - QUIET_MS;
  const half: Said = { kind: 'half', technique };
  const halfAt = startMs + lengthMs / 2;
  const halfEnd = halfAt + lastsMs(half);
  const halves = lengthMs >= LONG_MS || turnsAtHalf(technique);
  const hasHalf = halves && halfAt >= freeFrom && halfEnd <= quietFrom;
  if (hasHalf) cues.push(say(halfAt, half));
  const talkMs = script.reduce((sum, said) => sum + lastsMs(said), 0);
  const share = (quietFrom - freeFrom - talkMs) / Math.max(1, script.length);
  const roomMs = Math.max(ROOM_MS.least, Math.min(ROOM_MS.most, share));
  let told = 0;
  for (const said of script) {
    const ms = lastsMs(said);
    const belongs = said.kind === 'limit' || (told === 0 && !swap);
    let at = freeFrom + (belongs ? BREATH_MS : roomMs);
    if (hasHalf && at < halfEnd + ROOM_MS.least && at + ms > halfAt - BREATH_MS) {
      at = halfEnd + ROOM_MS.least;
    }
    if (at + ms > quietFrom) break;
    cues.push(say(at, said));
    freeFrom = at + ms;
    told++;
  }
  return { cues, told };
}

/**
 * All that is to be heard in a routine, in the order of time. Each instruction is said once: what found no
 * room comes with the other leg, or when the technique comes again. `lastsMs`: how long saying it takes.
 */
export function cuesOf(segments: readonly Segment[], lastsMs: (said: Said) => Ms): readonly Cue[] {
  if (segments.length === 0) return [];
  const cues: Cue[] = [
    say(-READY_MS, { kind: 'ready' }),
    ...COUNTED_SEC.map((sec) => sound(-sec * SECOND, 'count')),
  ];
  const left = new Map<TechniqueId, readonly Said[]>();
  for (const [index, segment] of segments.entries()) {
    const { technique } = segment;
    const script = left.get(technique) ?? scriptOf(technique);
    const part = within(segment, isSwap(segments[index - 1], segment), script, lastsMs);
    left.set(technique, script.slice(part.told));
    cues.push(...part.cues);
  }
  const endMs = totalMs(segments);
  cues.push(sound(endMs, 'end'), say(endMs, { kind: 'end' }));
  return cues.toSorted((a, b) => a.atMs - b.atMs);
}

/** The cues from `fromMs` on and before `toMs`: stretches that join leave out none, and double none. */
export function cuesBetween(cues: readonly Cue[], fromMs: Ms, toMs: Ms): readonly Cue[] {
  return cues.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
}
