import type { Outcome } from '../../core/engine/outcome.ts';
import { type State, type Wants, wantsOf } from '../../core/engine/state.ts';
import { type Intent, step } from '../../core/engine/step.ts';
import { EMPTY_JOURNAL, type Journal, withNotes } from '../../core/journal/journal.ts';
import { wakeBy } from '../../core/schedule/deadline.ts';
import type { Signs } from '../../core/schedule/signs.ts';
import { decode, encode } from '../../core/stored/document.ts';
import {
  JOURNAL,
  OWN_ROUTINES,
  RECENT,
  SCHEDULE,
  SCREENING,
  SETTINGS,
  type Settings,
} from '../../core/stored/documents.ts';
import type { Ms } from '../../core/time.ts';
import { HOUR, MIN } from '../core/support/times.ts';
import type { Life } from './life.ts';
import { signsOf } from './world.ts';

/** The worker's code, in memory and at once: storage is all that outlives it. */
export class Shell {
  private journal: Journal = EMPTY_JOURNAL;
  private shownFor: Ms | undefined;
  private saves = 0;

  constructor(
    private readonly life: Life,
    public state: State,
  ) {}

  /** A new worker knows nothing of the last one. */
  start(): void {
    this.shownFor = undefined;
  }

  /** From storage to storage, and then to the screen; undefined where the worker died on the way. */
  handle(intent: Intent): Outcome | undefined {
    const { clock, world, laws, truth, browser } = this.life;
    const signs = signsOf(world, clock.real);
    const alone = truth.died || (truth.blind && browser.alarm.target === null);
    const unseen = alone ? clock.felt - truth.savedAt : 0;
    const overdue = Math.max(unseen, browser.alarm.overdue, browser.alarm.ringsLate);
    if (this.dies()) return undefined;
    const started = intent.do === 'browserStarted';
    const event = started ? { ...intent, shownFor: this.shownFor } : intent;
    const outcome = this.take(event, signs, overdue);
    if (this.dies()) return undefined;
    if (!this.reconcile(outcome.state, signs)) return undefined;
    truth.handled();
    laws.handled();
    return outcome;
  }

  private dies(random = this.life.random): boolean {
    const { truth, browser } = this.life;
    if (!random.chance(0.0005)) return false;
    truth.blind = true;
    truth.died = true;
    browser.killWorker();
    return true;
  }

  private take(intent: Intent, signs: Signs, overdue: Ms = 0): Outcome {
    const { clock, laws, truth } = this.life;
    truth.saw();
    const outcome = step(this.state, intent, clock.wall, signs);
    this.state = outcome.state;
    if (outcome.notes.length > 0) {
      this.journal = withNotes(this.journal, outcome.notes, clock.wall);
    }
    this.saves += 1;
    if (this.saves % 50 === 0) this.passThroughStorage();
    laws.saved(intent, outcome, overdue);
    return outcome;
  }

  private passThroughStorage(): void {
    const { settings, screening, schedule, recent, routines } = this.state;
    const kept = <T>(kind: Parameters<typeof encode<T>>[0], value: T & object): T => {
      const read = decode(kind, JSON.parse(JSON.stringify(encode(kind, value))));
      if (read.kind !== 'ok') this.life.slip(`storage: ${JSON.stringify(value)} cannot be read`);
      return read.kind === 'ok' ? read.value : value;
    };
    this.state = {
      settings: kept<Settings>(SETTINGS, settings),
      screening: kept(SCREENING, screening),
      schedule: kept(SCHEDULE, schedule) ?? schedule,
      recent: kept(RECENT, recent),
      routines: kept(OWN_ROUTINES, routines),
    };
    this.journal = kept(JOURNAL, this.journal);
  }

  /** Makes the browser agree with the state; false where the worker died on the way. */
  private reconcile(state: State, signs: Signs): boolean {
    const { clock, browser, laws } = this.life;
    const { kind } = state.schedule.phase;
    browser.follow(kind === 'off' || kind === 'paused' ? HOUR : MIN);
    browser.alarm.set(wakeBy(state.schedule, state.settings));
    if (this.dies()) return false;
    const wants = wantsOf(state, clock.wall, signs);
    const told = this.tellEnding(wants);
    const shown = this.bringUp(state, wants);
    const done = [...told, ...(shown ? [shown] : [])];
    if (done.length === 0) return true;
    // Noted only now: a worker that dies in between shows the same again.
    if (this.dies(shown ? undefined : this.life.watching)) {
      laws.shows.unnoted ||= shown !== undefined;
      return false;
    }
    let after = state;
    for (const intent of done) {
      if (intent.do === 'reminded') this.shownFor = intent.dueSince;
      ({ state: after } = this.take(intent, signs));
    }
    browser.alarm.set(wakeBy(after.schedule, after.settings));
    return true;
  }

  /** A worker that died before it could note that it told of it finds the notification there. */
  private tellEnding({ ending }: Wants): readonly Intent[] {
    const { laws, browser } = this.life;
    if (ending === null) browser.visible.delete('ending');
    if (ending !== 'show') return [];
    if (!browser.visible.has('ending')) laws.shows.ending();
    browser.visible.add('ending');
    return [{ do: 'endingTold' }];
  }

  private bringUp(state: State, wants: Wants): Intent | undefined {
    const { laws, browser } = this.life;
    const { visible } = browser;
    if (wants.asks) {
      laws.shows.ask();
      return { do: 'asked' };
    }
    if (wants.asksPause) {
      laws.shows.askPause();
      return { do: 'pauseAsked' };
    }
    if (wants.reminder) {
      const { dueSince, notify, outdated, how } = wants.reminder;
      // What is on the screen is put right there, without a sound.
      if (!notify) return outdated ? { do: 'renewed' } : undefined;
      if (how !== 'badge') visible.add('break');
      laws.shows.reminder(how);
      return { do: 'reminded', dueSince, how, blocked: false };
    }
    visible.delete('break');
    if (wants.eyes) {
      laws.shows.eyes();
      return { do: 'eyesShown' };
    }
    if (wants.headsUp) {
      laws.shows.headsUp();
      return { do: 'warned' };
    }
    if (state.schedule.phase.kind !== 'waiting') visible.delete('soon');
    return undefined;
  }
}
