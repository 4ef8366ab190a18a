import type { Channel } from '../../core/journal/journal.ts';
import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import type { Life } from './life.ts';
import { morningByWall } from './wall-hours.ts';
import { seemsHere } from './world.ts';

const SETTLE: Ms = 30 * SEC;

interface Shown {
  readonly first: Ms;
  readonly restarts: number;
  repeats: number;
}

/** The laws of everything that comes up: to whom, when, and how often. */
export class Shows {
  /** Breaks that fell due so far, by the journal. */
  dues = 0;
  private due = -1;
  private last: Shown | null = null;
  /** Waits that began so far, by the journal: each may have its own heads-up. */
  waits = 0;
  /** A worker died after it showed something, before it could note that. */
  unnoted = false;
  private endedFor = { startedAt: -1, restarts: 0 };
  private headsUpFor = -1;
  private eyesAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly life: Life) {}

  /** What holds for whatever comes up. */
  private come(what: string, { asked = false } = {}): void {
    const { clock, world, truth } = this.life;
    const { presence, settings } = truth;
    const now = clock.felt;
    const slip = (why: string) => this.life.slip(`${what} ${why}`);
    if (!seemsHere(world, clock.real)) slip('to nobody');
    if (presence.backFromKnown && now - presence.backAt < SETTLE) slip('on coming back');
    if (truth.inMeeting) slip('in a meeting');
    const limit = settings.reminders.holdMaxMin * MIN;
    if (truth.held.now && now - (truth.held.from ?? now) < limit) slip('in a call or full screen');
    if (truth.onBreak) slip('in a break');
    if (truth.paused && !asked) slip('while paused');
    if (truth.surelyClosed && !asked) slip('out of hours');
    if (truth.locked && what !== 'the question' && !asked) slip('while locked');
  }

  reminder(how: Channel): void {
    const { clock, truth, browser, tally } = this.life;
    const { insist } = truth.settings.reminders;
    const now = clock.felt;
    const { last } = this;
    this.come(`a reminder (${how})`);
    if (this.due !== this.dues || !last) {
      this.first(now);
      this.last = { first: now, restarts: browser.restarts, repeats: 0 };
      tally.shown[how] += 1;
    } else {
      const died = this.unnoted || browser.restarts > last.restarts;
      const repeats =
        insist === 'normal' && last.repeats === 0 && now - last.first >= 5 * MIN - SEC;
      if (!died && !repeats) this.life.slip('a reminder again without reason');
      if (repeats && !died) last.repeats += 1;
      this.last = { ...last, restarts: browser.restarts };
      tally.repeats += 1;
    }
    this.unnoted = false;
    tally.endSitting();
    truth.dueBy = now + truth.every;
    this.life.habits.notice();
  }

  /** A break that was not shown before. */
  private first(now: Ms): void {
    const { truth } = this.life;
    const ago = this.last ? now - this.last.first : Number.POSITIVE_INFINITY;
    // Merely late by less than a look, the one before does not put this one off.
    const least = truth.replanned ? MIN : truth.every - 5 * MIN;
    if (ago < least - 5 * SEC) this.life.slip(`a reminder ${ago / 1000} s after the last one`);
    if (now < truth.restedUntil - SEC) {
      this.life.slip(`a reminder ${(truth.restedUntil - now) / 1000} s too soon after a rest`);
    }
    if (now - this.eyesAt < 110 * SEC && !truth.replanned) this.life.slip('both for legs and eyes');
    this.due = this.dues;
    truth.shownAt = now;
    truth.replanned = false;
  }

  headsUp(): void {
    const { clock, truth, tally } = this.life;
    this.come('a heads-up');
    if (!truth.settings.reminders.headsUp) this.life.slip('a heads-up nobody wants');
    const again = this.headsUpFor === this.waits && !this.unnoted && !truth.replanned;
    if (again) this.life.slip('a second heads-up');
    this.unnoted = false;
    if (clock.felt < truth.restedUntil - MIN - SEC) this.life.slip('a heads-up after a rest');
    this.headsUpFor = this.waits;
    tally.headsUps += 1;
  }

  eyes(): void {
    const { clock, truth, tally } = this.life;
    this.come('an eye nudge');
    if (!truth.settings.reminders.eyes) this.life.slip('an eye nudge nobody wants');
    const again = clock.felt - this.eyesAt < 20 * MIN - SEC && !this.unnoted;
    if (again) this.life.slip('an eye nudge too soon');
    this.unnoted = false;
    this.eyesAt = clock.felt;
    tally.eyes += 1;
  }

  /** A routine is over: told once, not to a locked screen, and to nobody who sees it or is busy. */
  ending(): void {
    const { world, truth, tally, shell, browser } = this.life;
    const slip = (why: string) => this.life.slip(`the end of a routine ${why}`);
    const { startedAt = 0 } = shell.state.schedule.last ?? {};
    const again = this.endedFor.startedAt === startedAt;
    if (again && browser.restarts === this.endedFor.restarts) slip('a second time');
    this.endedFor = { startedAt, restarts: browser.restarts };
    if (world.locked || world.asleep || world.closed) slip('to nobody');
    if (world.watched) slip('to somebody who sees it');
    if (truth.inMeeting || truth.held.now) slip('to somebody who is busy');
    if (truth.onBreak) slip('in the next one');
    if (truth.locked) slip('while locked');
    if (truth.settings.reminders.insist === 'quiet') slip('to somebody who wants quiet');
    tally.endings += 1;
  }

  ask(): void {
    this.come('the question');
  }

  askPause(): void {
    const { clock, truth, tally, habits } = this.life;
    this.come('"Still paused?"', { asked: true });
    if (truth.pause.until !== Number.POSITIVE_INFINITY) this.life.slip('"Still paused?" unasked');
    if (clock.felt < truth.pause.askFrom) this.life.slip('"Still paused?" too soon');
    truth.pause.askAt = clock.feltOf(morningByWall(truth.settings.hours, clock.wall));
    tally.pauseAsked += 1;
    habits.noticeQuestion();
  }
}
