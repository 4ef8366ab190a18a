import type { Outcome } from '../../core/engine/outcome.ts';
import type { State } from '../../core/engine/state.ts';
import { step } from '../../core/engine/step.ts';
import { assess } from '../../core/screening/assess.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { QUESTIONS_IN_ORDER } from '../core/support/decision-table.ts';
import { rulingOf } from '../core/support/oracle.ts';
import { DAY, MIN } from '../core/support/times.ts';
import { verdictSlips } from './compare.ts';
import { type Deed, intentOf } from './deeds.ts';
import { expectedStart, SUGGESTED, standStill } from './expected-start.ts';
import { followed, mayBeTaken, runningIn } from './follow.ts';
import * as model from './model.ts';
import { capsLeaveMassage, classOf, type Expected, type Session } from './offers.ts';
import { massageIn, partsOf, placeAt } from './playing.ts';
import { afterTold } from './told.ts';

const LOCKS = ['', 'STOP_SEEK_CARE', 'EMERGENCY'];
const NOTHING_YET: Readonly<Record<Leg, Ms>> = { left: 0, right: 0 };

/** How often each thing that is to be proved was there to be proved. */
export interface Seen {
  breaks: number;
  sessions: number;
  locked: number;
  undone: number;
  left: number;
  /** Massage of a leg that came near to its five minutes. */
  enough: number;
  /** Starts that only the caps withheld. */
  capped: number;
}

/**
 * Walks through the engine beside a model of the record that was written from the brief, and says what
 * is different, or not as the brief has it, after every step.
 */
export class Walker {
  readonly slips: string[] = [];
  private record: Screening;
  private sessions: (Session & { readonly toldAt: Ms; readonly nth: number })[] = [];
  private massaged = NOTHING_YET;
  private breaks = 0;

  constructor(
    private state: State,
    private now: Ms,
    private readonly seen: Seen,
  ) {
    this.record = state.screening;
  }

  private slip(what: string): void {
    this.slips.push(what);
  }

  /** Lets time pass, and then does it. */
  walk(gap: Ms, deed: Deed): void {
    this.passTime(gap);
    const before = { state: this.state, record: this.record, massaged: this.massaged };
    const { intent, given } = intentOf(deed, this.record, this.now);
    const outcome = step(this.state, intent, this.now);
    this.note(outcome);
    const told = { deed, given, ok: outcome.reply.ok, was: before.state };
    if (!mayBeTaken(this.record, told, this.now)) this.slip(`taken: ${JSON.stringify(deed)}`);
    this.record = followed(this.record, told, this.now);
    if (deed.does === 'start' && !runningIn(before.state)) this.checkStart(deed, before.record);
    this.checkLock(deed, given, before.record, outcome.reply.ok);
    this.check();
  }

  private passTime(gap: Ms): void {
    const [from, running] = [this.now, runningIn(this.state)];
    this.now += gap;
    this.record = model.atClock(this.record, this.now);
    // What ended at a time that lies ahead now ended at this moment at the latest.
    this.sessions = this.sessions.map((one) => ({
      ...one,
      endedAt: Math.min(one.endedAt, this.now),
    }));
    const outcome = step(this.state, { do: 'sync' }, this.now);
    if (running) {
      const after = runningIn(outcome.state);
      const to = after
        ? placeAt(after, this.now)
        : placeAt(running, outcome.ended[0]?.endedAt ?? from);
      const more = massageIn(partsOf(running), placeAt(running, from), to);
      const { left, right } = this.massaged;
      this.massaged = { left: left + more.left, right: right + more.right };
    }
    this.note(outcome);
    this.check();
  }

  /** Takes over what the engine came to, and counts the sessions of massage. */
  private note({ state, ended }: Outcome): void {
    const was = runningIn(this.state);
    const is = runningIn(state);
    this.state = state;
    if (was && !is) {
      const endedAt = ended.at(-1)?.endedAt ?? this.now;
      const massagedMs = Math.max(this.massaged.left, this.massaged.right);
      this.breaks += 1;
      this.sessions.push({ endedAt, toldAt: endedAt, massagedMs, nth: this.breaks });
      if (massagedMs >= 10_000) this.seen.sessions += 1;
    }
    if (!is) this.massaged = NOTHING_YET;
    // Long past and with many breaks after it, a session need not be known any more.
    this.sessions = this.sessions.filter(
      ({ endedAt, nth }) => this.now - endedAt < DAY || this.breaks - nth < 12,
    );
  }

  private checkStart({ routine, told, ago }: Deed & { does: 'start' }, before: Screening): void {
    const tapped = afterTold(before, 'taps', this.now);
    const skips = before.skips.filter(({ until }) => this.now < until);
    const skipped = skips.map((one) => one.routine);
    const records = { tapped, after: this.record };
    const is = runningIn(this.state);
    if (is) this.seen.breaks += 1;
    // Which one is suggested is a matter of taste; that it may be started is not.
    const name = routine === SUGGESTED ? is?.routine : routine;
    if (name === undefined) return;
    const wanted = (massage: boolean) =>
      expectedStart(name, told, records, { massage, skipped }, this.now);
    if (told !== 'none' && !standStill(this.now - ago, this.now)) {
      if (is) this.slip(`${name} was begun on an old check`);
      return;
    }
    const free = capsLeaveMassage(this.sessions, this.now);
    if (!free && wanted(true) && !wanted(false)) this.seen.capped += 1;
    // After a clock was set back there may be less massage: a session may count as of when it was told.
    const asTold = this.sessions.map(({ toldAt, massagedMs }) => ({ endedAt: toldAt, massagedMs }));
    const may = [wanted(free), wanted(free && capsLeaveMassage(asTold, this.now))];
    const same = (one: Expected | undefined) =>
      is?.routine === one?.routine &&
      is?.legs.join() === one?.legs.join() &&
      is?.swapped === one?.swapped &&
      is?.totalMs === one?.totalMs;
    if (!may.some(same))
      this.slip(`start ${routine} ${told}: ${JSON.stringify(is)}, not ${JSON.stringify(may)}`);
  }

  /** A lock is left by answering what led to it and Q1 and Q2, or by having been checked; in no other way. */
  private checkLock(
    deed: Deed,
    given: readonly model.Given[],
    before: Screening,
    ok: boolean,
  ): void {
    const lock = model.rankOf(before, this.now);
    if (lock === 0) return;
    this.seen.locked += 1;
    const ids = given.map(({ question }) => question);
    const all = QUESTIONS_IN_ORDER.every((id) => ids.includes(id));
    const due = this.now >= model.dueAt(before, this.now);
    const leaves = deed.does === 'leave' && due && (all || deed.again);
    if (deed.does === 'leave' && ok !== leaves) this.slip(`leaving was ${ok ? '' : 'not '}taken`);
    const after = assess(this.state.screening, this.now);
    const rank = after.kind === 'locked' ? LOCKS.indexOf(after.level) : 0;
    if (rank >= lock) return;
    const needed: readonly QuestionId[] = ['q1', 'q2', ...model.lockingQuestions(before)];
    const undone = deed.does === 'undo' || deed.does === 'answerAll';
    if (undone && rank === 0) this.seen.undone += 1;
    if (leaves && rank === 0) this.seen.left += 1;
    const may = undone ? needed.every((id) => ids.includes(id)) : leaves && all;
    if (!may) this.slip(`a lock was left by ${JSON.stringify(deed)}`);
  }

  /** What must hold after every step. */
  private check(): void {
    const { record, state, now } = this;
    const slips = verdictSlips(assess(state.screening, now), rulingOf(record, now));
    if (slips.length > 0) this.slip(slips.join('; '));
    if (!model.sameAsked(record, state.screening)) this.slip('asked again is not the same');
    const running = runningIn(state);
    if (!running) return;
    const ruling = rulingOf(record, Math.min(now, running.startedAt));
    const forbidden = partsOf(running).filter(({ technique, legs }) =>
      legs.some(
        (leg) => ruling.kind !== 'open' || !ruling.legs[leg].classes.includes(classOf(technique)),
      ),
    );
    if (forbidden.length > 0) this.slip(`${running.routine} runs: ${JSON.stringify(forbidden)}`);
    const most = Math.max(this.massaged.left, this.massaged.right);
    if (most > 4 * MIN) this.seen.enough += 1;
    if (most > 5 * MIN) this.slip(`${most} ms of massage of one leg`);
  }
}
