import type { Intent } from '../../core/engine/step.ts';
import type { Ms } from '../../core/time.ts';
import { MIN, SEC } from '../core/support/times.ts';
import { Alarm } from './alarm.ts';
import type { Life } from './life.ts';
import { hasInput } from './world.ts';

/** The browsers differ in what becomes of alarms when they restart, or when the clock is set. */
export type BrowserKind = 'chromium' | 'firefox';

const WORKER_LIVES: Ms = 30 * SEC;

/** What the worker runs in: late, forgetful, and gone at any time. */
export class Browser {
  readonly alarm: Alarm;
  /** The kinds of notifications on the screen. */
  readonly visible = new Set<string>();
  /** Starts of the browser or of the extension: what was shown before one may be gone. */
  restarts = 0;
  /** A reminder was on the screen when the browser closed. */
  private lost = false;
  private idleAfter: Ms = MIN;
  private told: 'active' | 'idle' | 'locked' = 'active';
  private workerUntil: Ms = 0;

  constructor(
    readonly kind: BrowserKind,
    private readonly life: Life,
  ) {
    this.alarm = new Alarm(life);
  }

  get isDown(): boolean {
    return this.life.world.asleep || this.life.world.closed;
  }

  /** Hands an event to the worker, which starts for it unless it still lives. */
  deliver(intent: Intent): ReturnType<Life['shell']['handle']> {
    const { clock, shell, random } = this.life;
    if (this.isDown) return undefined;
    if (clock.real >= this.workerUntil) {
      shell.start();
      // Starting is an event of its own; a wake at the same instant is the same again.
      if (intent.do !== 'wake' || random.chance(0.1)) shell.handle({ do: 'wake' });
    }
    this.workerUntil = clock.real + WORKER_LIVES;
    return shell.handle(intent);
  }

  killWorker(): void {
    this.workerUntil = 0;
  }

  follow(idleAfter: Ms): void {
    if (idleAfter === this.idleAfter) return;
    this.idleAfter = idleAfter;
    this.poll();
  }

  /** Looks whether somebody went, locked or came back, and tells the worker; now and then it forgets to. */
  poll(): void {
    const { clock, world, random, agenda, truth } = this.life;
    if (this.isDown) return;
    const idle = hasInput(world, clock.real, this.idleAfter) ? 'active' : 'idle';
    const is = world.locked ? 'locked' : idle;
    if (is === 'active' && !world.hands) {
      agenda.add(world.lastInput + this.idleAfter, () => this.poll());
    }
    if (is === this.told) return;
    this.told = is;
    truth.blind = true;
    if (random.chance(0.02)) return;
    agenda.add(clock.real + random.between(0, SEC), () => this.deliver({ do: 'wake' }));
  }

  /** The computer is awake again. */
  resume(): void {
    this.alarm.resume();
    this.poll();
  }

  close(): void {
    this.killWorker();
    this.lost = this.visible.has('break');
    this.visible.clear();
    if (this.alarm.overdue > 0) this.life.truth.blind = true;
    if (this.kind === 'firefox') this.alarm.clear();
  }

  /** The browser starts, or this version of the extension does. */
  start(): void {
    const { truth, clock } = this.life;
    this.restarts += 1;
    this.idleAfter = MIN;
    // What stood there when the browser closed stands there no more.
    if (this.lost) truth.dueBy = Math.min(truth.dueBy, clock.felt);
    this.lost = false;
    this.resume();
    this.deliver({ do: 'browserStarted' });
  }

  update(): void {
    if (this.isDown) return;
    this.killWorker();
    this.alarm.clear();
    this.start();
  }
}
