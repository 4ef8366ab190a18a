import { allAnswers } from '../core/support/states.ts';
import { HOUR } from '../core/support/times.ts';
import { anEdit } from './edits.ts';
import type { Life } from './life.ts';

const LATER = [5, 10, 15, 30] as const;
const PAUSES = ['30min', '1h', '1h', '2h', 'tomorrow', 'open'] as const;

/** What somebody presses, of their own accord and when a reminder comes. */
export class Habits {
  constructor(private readonly life: Life) {}

  pressSomething(): void {
    const { random, truth, clock, person } = this.life;
    if (truth.paused && random.chance(0.25)) person.press({ do: 'resume' });
    const what = random.weighted({
      ...{ sync: 40, pause: 8, meeting: 9, moved: 9, later: 9, skip: 4, start: 8, edit: 12 },
    });
    switch (what) {
      case 'pause':
        person.press({ do: 'pause', for: random.pick(PAUSES) });
        break;
      case 'meeting':
        person.press({ do: 'meeting', forMin: random.pick([15, 30, 60, 120]) });
        if (random.chance(0.3))
          person.soon(60, 3_000, () => person.press({ do: 'meeting', forMin: null }));
        break;
      case 'later':
        person.press({ do: 'later', for: random.pick(LATER) });
        break;
      case 'start':
        this.start();
        break;
      case 'edit':
        person.press(anEdit(random, truth.settings.hours, clock.wall));
        break;
      default:
        person.press({ do: what });
    }
  }

  private start(): void {
    const { clock, random, truth, person } = this.life;
    const check = { at: clock.wall, legs: 'fine' as const };
    if (!person.press({ do: 'start', check }) || !truth.onBreak) {
      person.press({ do: 'moved' });
      return;
    }
    this.watch();
    person.setHands(false);
    this.life.browser.poll();
    if (random.chance(0.15))
      person.soon(5, 50, () => person.press({ do: 'player', press: 'pause' }));
    if (random.chance(0.15))
      person.soon(20, 60, () => person.press({ do: 'player', press: 'stop' }));
    if (random.chance(0.5)) person.soon(60, 400, () => person.press({ do: 'sync' }));
  }

  /** The routine is watched, or its window is closed at some time. */
  private watch(): void {
    const { world, watching, agenda, clock } = this.life;
    world.watched = watching.chance(0.5);
    agenda.add(clock.real + watching.between(10_000, 400_000), () => {
      world.watched = false;
    });
  }

  /** A reminder came up. */
  notice(): void {
    const { random, person } = this.life;
    const does = random.weighted({ start: 28, later: 22, skip: 7, moved: 8, nothing: 28, go: 7 });
    if (does === 'nothing') return;
    person.soon(2, 100, () => {
      if (does === 'start') this.start();
      else if (does === 'later') person.press({ do: 'later', for: random.pick(LATER) });
      else if (does === 'go') person.stepOut();
      else person.press({ do: does });
    });
  }

  noticeQuestion(): void {
    const { random, person } = this.life;
    if (random.chance(0.5)) person.soon(5, 60, () => person.press({ do: 'resume' }));
  }

  /** Ticks what leads to a doctor, and goes there; some days later all is answered anew. */
  fallIll(): void {
    const sign = { question: 'q1' as const, left: ['yes'], right: ['yes'] };
    const { agenda, clock, random, person } = this.life;
    if (!person.press({ do: 'answer', ...sign })) return;
    const recover = () => {
      if (person.press({ do: 'leaveLock', answers: allAnswers() })) return;
      agenda.add(clock.real + random.between(HOUR, 9 * HOUR), recover);
    };
    agenda.add(clock.real + random.between(20 * HOUR, 200 * HOUR), recover);
  }

  answerAnew(): void {
    for (const answer of allAnswers()) this.life.person.press({ do: 'answer', ...answer });
  }
}
