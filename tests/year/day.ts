import type { Ms } from '../../core/time.ts';
import { HOUR, MIN, SEC } from '../core/support/times.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** What somebody is at. `desk`: typing and reading; the others say for themselves what is different. */
export const SCENES = {
  desk: {},
  listening: { hands: false, sound: true, call: true },
  call: { sound: true, call: true },
  talk: { hands: false, fullScreen: true },
  video: { hands: false, sound: true },
  film: { hands: false, sound: true, fullScreen: true },
  music: { sound: true },
  out: { here: false, hands: false },
  locked: { here: false, hands: false, locked: true },
  asleep: { here: false, hands: false, asleep: true },
  closed: { here: false, hands: false, closed: true },
} as const satisfies Record<string, Partial<World>>;

export type Scene = keyof typeof SCENES;

/** From `at` on, by true time. */
export interface Turn {
  readonly at: Ms;
  readonly scene: Scene;
}

const OUT_OF_OFFICE = { locked: 4, asleep: 4, out: 1, closed: 2 } as const;
const AT_WORK = {
  ...{ desk: 60, music: 8, call: 10, listening: 6, talk: 5, video: 7, film: 3 },
  ...{ out: 24, locked: 14, asleep: 5, closed: 6 },
} as const;

/** How long something goes on, as such things do: an errand takes from seconds to an hour. */
function lengthOf(scene: Scene, random: Random): Ms {
  switch (scene) {
    case 'desk':
    case 'music':
      return random.between(5 * MIN, random.pick([30 * MIN, 100 * MIN]));
    case 'call':
    case 'listening':
    case 'talk':
      return random.between(5 * MIN, random.pick([30 * MIN, 80 * MIN]));
    case 'video':
    case 'film':
      return random.between(MIN, 50 * MIN);
    case 'closed':
      return random.between(5 * SEC, random.pick([MIN, 20 * MIN]));
    default:
      return random.between(10 * SEC, random.pick([70 * SEC, 5 * MIN, 10 * MIN, 60 * MIN]));
  }
}

/** One thing after another at the desk, with errands in between. */
function* stint(random: Random, from: Ms, to: Ms): Generator<Turn> {
  for (let at = from; at < to; ) {
    const scene = random.weighted(AT_WORK);
    yield { at, scene };
    at += lengthOf(scene, random);
    const away = scene === 'out' || scene === 'locked' || scene === 'asleep' || scene === 'closed';
    if (!away) continue;
    yield { at, scene: 'desk' };
    at += random.between(20 * SEC, 40 * MIN);
  }
}

export type DayKind = 'work' | 'free' | 'night' | 'gone';

/** What kind of day comes next, by the calendar and by chance; a holiday or an illness takes its days. */
export function kindOf(random: Random, day: Ms): DayKind {
  const weekday = new Date(day).getDay();
  if (weekday === 0 || weekday === 6) return random.pick(['free', 'free', 'gone', 'work']);
  return random.weighted({ work: 90, night: 4, free: 3, gone: 3 });
}

/** A day from its first moment on. It may go on into the night after it. */
export function planDay(random: Random, day: Ms, kind: DayKind): readonly Turn[] {
  const turns: Turn[] = [];
  const at = (hour: number, spread: Ms) => day + hour * HOUR + random.between(-spread, spread);
  const work = (from: Ms, to: Ms) => {
    turns.push(...stint(random, from, to));
    const last = turns.at(-1);
    const end = Math.max(to, (last?.at ?? to) + SEC);
    turns.push({ at: end, scene: random.weighted(OUT_OF_OFFICE) });
  };
  if (kind === 'work') {
    const noon = at(12.5, 30 * MIN);
    work(at(8.8, 50 * MIN), noon);
    work(noon + random.between(25 * MIN, 80 * MIN), at(17.3, 70 * MIN));
    if (random.chance(0.15)) work(at(20.5, 20 * MIN), at(22.3, 60 * MIN));
  } else if (kind === 'free' && random.chance(0.5)) {
    const from = at(14, 4 * HOUR);
    work(from, from + random.between(10 * MIN, 4 * HOUR));
  } else if (kind === 'night') {
    work(at(21, HOUR), at(27.5, HOUR));
  }
  return turns;
}
