import type { State } from '../../core/engine/state.ts';
import { DEFAULT_GUIDANCE } from '../../core/guidance/guidance.ts';
import { NO_ROUTINES } from '../../core/routines/own.ts';
import { beginSchedule } from '../../core/schedule/catch-up.ts';
import { DEFAULT_PLAN } from '../../core/schedule/plan.ts';
import { UNSCREENED } from '../../core/screening/screening.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { answered } from '../core/support/answers.ts';
import { DAY } from '../core/support/times.ts';
import { Agenda } from './agenda.ts';
import { Browser, type BrowserKind } from './browser.ts';
import { Clock } from './clock.ts';
import { Habits } from './habits.ts';
import { beginDay } from './happenings.ts';
import { Laws } from './laws.ts';
import { Person } from './person.ts';
import { Random } from './random.ts';
import { Shell } from './shell.ts';
import { Sitting } from './sitting.ts';
import { Tally } from './tally.ts';
import { Truth } from './truth.ts';
import { AT_DESK, type World } from './world.ts';

/** More would only say the same again. */
const MOST_SLIPS = 5;

/** A life at a desk: somebody, a browser and the product, and the laws between them. */
export class Life {
  readonly slips: string[] = [];
  readonly random: Random;
  /** Whether views are open is a chance of its own. */
  readonly watching: Random;
  readonly clock: Clock;
  readonly agenda = new Agenda();
  readonly tally = new Tally();
  readonly world: World;
  readonly truth: Truth;
  readonly browser: Browser;
  readonly person: Person;
  readonly habits: Habits;
  readonly laws: Laws;
  readonly shell: Shell;
  private readonly sitting: Sitting;
  private wasOpen = false;

  constructor(seed: number, kind: BrowserKind) {
    this.random = new Random(seed);
    this.watching = new Random(seed + 1_000_000);
    // Lives begin at different times of the year: a short one has its own season.
    const begin = new Date(2026, 0, 5 + 91 * (seed % 4)).getTime();
    this.clock = new Clock(begin);
    this.world = { ...AT_DESK, lastInput: begin };
    const hours = { ...DEFAULT_PLAN.hours, on: true };
    const reminders = { ...DEFAULT_PLAN.reminders, headsUp: seed % 2 === 0, eyes: seed % 3 === 0 };
    const settings: Settings = {
      ...{ ...DEFAULT_PLAN, hours, reminders, region: null, standing: false, today: null },
      guidance: DEFAULT_GUIDANCE,
    };
    this.truth = new Truth(this.clock, this.world, settings);
    const schedule = beginSchedule(begin, settings);
    const screening = seed % 8 < 4 ? UNSCREENED : answered({}, begin);
    const state: State = {
      settings,
      schedule,
      screening,
      recent: { breaks: [] },
      routines: NO_ROUTINES,
    };
    this.browser = new Browser(kind, this);
    this.person = new Person(this);
    this.habits = new Habits(this);
    this.laws = new Laws(this);
    this.shell = new Shell(this, state);
    this.sitting = new Sitting(this);
  }

  slip(what: string): void {
    this.slips.push(`${new Date(this.clock.wall)}: ${what}`);
  }

  /** Lives so many days. */
  live(days: number): void {
    const { clock, agenda } = this;
    const end = clock.real + days * DAY;
    this.person.go('asleep');
    beginDay(this);
    while (this.slips.length < MOST_SLIPS) {
      const next = agenda.take();
      if (!next || next.at > end) return;
      this.tally.events += 1;
      const { presence } = this.truth;
      const idle = !presence.here || this.truth.resting;
      if (!idle && !this.truth.locked) this.tally.sit(Math.max(0, next.at - clock.real));
      // A day that was planned before a journey may lie behind already.
      clock.real = Math.max(clock.real, next.at);
      this.truth.tick();
      this.laws.before();
      this.sitting.before();
      next.run();
      this.truth.look();
      this.noticeOpening();
      this.sitting.after();
    }
  }

  private noticeOpening(): void {
    const { open } = this.truth;
    if (open && !this.wasOpen) this.truth.begin();
    this.wasOpen = open;
  }
}
