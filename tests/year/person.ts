import type { Intent } from '../../core/engine/step.ts';
import { MIN, SEC } from '../core/support/times.ts';
import { SCENES, type Scene } from './day.ts';
import type { Life } from './life.ts';

/** Somebody at a desk, who types and reads, goes and comes. */
export class Person {
  private scene: Scene = 'asleep';
  /** Counts scenes: what was meant for one that is over is left. */
  private turn = 0;

  constructor(private readonly life: Life) {}

  go(scene: Scene): void {
    const { world, browser, truth, random } = this.life;
    const was = { down: world.asleep || world.closed, closed: world.closed, asleep: world.asleep };
    this.turn += 1;
    this.scene = scene;
    const { hands, ...rest } = {
      ...{ here: true, hands: true, locked: false, asleep: false, closed: false },
      ...{ fullScreen: false, sound: false, call: false, watched: false },
      ...SCENES[scene],
    };
    // What was closed before the computer slept is so after it.
    const closed = rest.closed || (rest.asleep && was.closed);
    const down = rest.asleep || closed;
    if (down && !was.down) truth.presence.down(!truth.resting && !truth.blind);
    // Most computers ask for a password when they wake up.
    const asks = was.asleep && !down && !rest.locked && random.chance(0.7);
    this.setHands(hands && !asks);
    Object.assign(world, rest, { closed }, asks && { locked: true, here: false });
    // Whatever somebody begins begins with a click.
    if (world.here && !hands) this.touch();
    // A short sleep that goes on as a locked screen is not seen to be part of the absence.
    if (was.down && !down) truth.presence.up(truth.awayMs);
    truth.look();
    if (closed && !was.closed) browser.close();
    if (was.closed && !closed) browser.start();
    else if (was.down && !down) browser.resume();
    else browser.poll();
    if (asks) this.soon(2, 40, () => this.go(scene));
    else if (rest.here) this.settleDown();
  }

  /** Later in the same scene. */
  soon(fromSec: number, toSec: number, run: () => void): void {
    const { agenda, clock, random } = this.life;
    const { turn } = this;
    agenda.add(clock.real + random.between(fromSec * SEC, toSec * SEC), () => {
      if (turn === this.turn) run();
    });
  }

  setHands(hands: boolean): void {
    const { world } = this.life;
    if (world.hands && !hands) this.touch();
    world.hands = hands;
  }

  /** The last input for now: a minute later it is missed. */
  private touch(): void {
    const { world, clock, agenda } = this.life;
    world.lastInput = clock.real;
    agenda.add(clock.real + MIN, () => undefined);
  }

  private settleDown(): void {
    const { random } = this.life;
    if (this.scene === 'desk' || this.scene === 'call' || this.scene === 'music') this.readSoon();
    if (random.chance(0.5)) this.soon(5, 3_000, () => this.life.habits.pressSomething());
  }

  /** Nothing is typed while somebody reads, mostly for less than a few minutes. */
  private readSoon(): void {
    this.soon(60, 1_800, () => {
      const { random, browser, truth, world } = this.life;
      if (!truth.onBreak) this.setHands(false);
      const longest = random.pick([70, 100, 180, 420]);
      this.soon(55, longest, () => {
        if (!truth.onBreak && world.here) this.setHands(true);
        truth.look();
        browser.poll();
        this.readSoon();
      });
      browser.poll();
    });
  }

  /** Pressing is input. */
  press(intent: Intent): boolean {
    const { world, browser, truth } = this.life;
    if (!world.here) return false;
    if (!world.hands) this.touch();
    truth.look();
    browser.poll();
    return browser.deliver(intent)?.reply.ok ?? false;
  }

  /** Hands were busy with the leg, or with a book; now they type again. */
  breakEnded(): void {
    this.soon(1, 5, () => {
      const { world, truth, browser } = this.life;
      if (truth.onBreak || !world.here || 'hands' in SCENES[this.scene]) return;
      this.setHands(true);
      truth.look();
      browser.poll();
    });
  }

  stepOut(): void {
    const { scene } = this;
    this.go('out');
    this.soon(20, 600, () => this.go(scene));
  }
}
