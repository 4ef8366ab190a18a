import type { Ms } from '../../core/time.ts';
import { DAY, HOUR, MIN } from '../core/support/times.ts';
import { kindOf, planDay } from './day.ts';
import type { Life } from './life.ts';
import { staysStuck } from './stuck.ts';

export const HOME = 'Europe/Berlin';
const AWAY_FROM_HOME = ['America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'] as const;

/** Plans a day from its first minute, with what befalls people and computers now and then. */
export function beginDay(life: Life): void {
  const { clock, agenda, random, person, habits, browser } = life;
  const date = new Date(clock.wall);
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const real = (wall: Ms) => clock.real + (wall - clock.wall);
  for (const { at, scene } of planDay(random, day, kindOf(random, day))) {
    if (real(at) > clock.real) agenda.add(real(at), () => person.go(scene));
  }
  const perhaps = (chance: number, run: () => void) => {
    if (random.chance(chance)) agenda.add(real(day + random.between(0, DAY)), run);
  };
  perhaps(0.15, () => browser.update());
  perhaps(0.04, () => setClock(life));
  if (random.chance(0.12)) {
    agenda.add(real(day + random.between(9 * HOUR, 17 * HOUR)), () => setClock(life));
  }
  perhaps(0.03, () => travel(life));
  perhaps(0.02, () => habits.fallIll());
  perhaps(0.1, () => habits.answerAnew());
  perhaps(0.4, () => goOnFromHere(life));
  const next = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 0, 1).getTime();
  agenda.add(Math.max(real(next), clock.real + HOUR), () => beginDay(life));
}

/** Wrong for a while, by minutes or by hours, one way or the other; then it is set right. */
function setClock({ random, agenda, clock, tally, truth, browser }: Life): void {
  const by = random.pick([-1, 1]) * random.between(MIN, random.pick([10 * MIN, 5 * HOUR]));
  const set = (how: Ms) => {
    tally.clockChanges += 1;
    truth.setClock(how);
    browser.alarm.clockSet();
  };
  set(by);
  agenda.add(clock.real + random.between(MIN, random.pick([HOUR, 20 * HOUR])), () => set(-by));
}

function travel({ random, truth, tally, clock }: Life): void {
  process.env.TZ = process.env.TZ === HOME ? random.pick(AWAY_FROM_HOME) : HOME;
  truth.blind = true;
  truth.pause.travelled = true;
  // By the clock there, hours may just have begun.
  truth.travelled = true;
  truth.dueBy = Math.max(truth.dueBy, clock.felt + truth.every + 5 * MIN);
  tally.journeys += 1;
}

/** From any state a reminder comes, once everything is as it should be. */
function goOnFromHere(life: Life): void {
  const { shell, clock, random, truth } = life;
  if (truth.locked) return;
  const stuck = staysStuck(shell.state, clock.wall, random.chance(0.5));
  if (stuck) life.slip(`stuck: ${stuck}`);
}
