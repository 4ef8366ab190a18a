import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Coach, type Lesson } from '../../../components/coach/coach.ts';
import { DEFAULT_GUIDANCE, type Guidance } from '../../../core/guidance/guidance.ts';
import { type RoutineId, routineOf } from '../../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import { elapsedAt } from '../../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../../core/schedule/schedule.ts';
import { NINE, SEC } from '../../core/support/times.ts';
import { words } from '../../support/words.ts';
import { AMY, FakeInstruments } from './fake-instruments.ts';

const HEARD: Guidance = { ...DEFAULT_GUIDANCE, sound: true };
const DESK = [
  ...['Heel lifts. Both legs. 30 seconds.', 'Sit tall with your feet flat.'],
  ...['Press the balls of your feet into the floor.'],
  ...['Lift both heels as high as is comfortable.', 'Lower them slowly.'],
  ...['Toe lifts. Both legs. 20 seconds.', 'Keep both heels on the floor.'],
  ...['Lift the front of both feet.', 'Hold for one second, then lower slowly.'],
  ...['Desk-leg calf stretch. Left leg. 20 seconds.'],
  ...['Straighten one leg with its heel on the floor.', 'Stay at 4 out of 10 or less.'],
  ...['Swap. Right leg.', 'Rest the ball of that foot on a solid desk leg.'],
  ...['Slide your hips forward until your calf stretches.'],
  ...['Bent-knee calf stretch. Left leg.', 'Sit with both feet flat.'],
  ...['Stay at 4 out of 10 or less.'],
  ...['Swap. Right leg.', 'Slide one foot back under you. Keep its heel down.', 'Done.'],
];

beforeEach(() => void vi.useFakeTimers({ now: NINE }));
afterEach(() => void vi.useRealTimers());

/** A routine in a player with a coach, from five seconds before its beginning or from where it is said. */
class Playing {
  readonly heard = new FakeInstruments();
  lesson: Lesson;
  coach: Coach | undefined;

  constructor(routine: RoutineId, guidance: Guidance = HEARD, elapsedMs = -5 * SEC) {
    const segments = segmentsOf(routineOf(routine)?.steps ?? [], ['left', 'right']);
    const running: RunningBreak = {
      ...{ routine, legs: ['left', 'right'], swapped: false, startedAt: Date.now() },
      ...{ totalMs: totalMs(segments), fromMs: 0, playedMs: 0, massagedMs: { left: 0, right: 0 } },
      ...{ elapsedMs, since: Date.now(), running: true, pause: null },
    };
    this.lesson = { running, segments, guidance, upTo: () => 4 };
  }

  open(): this {
    this.coach = new Coach(this.heard, words, this.lesson);
    return this;
  }

  change(running: Partial<RunningBreak>, guidance: Partial<Guidance> = {}): this {
    const { lesson } = this;
    this.lesson = {
      ...lesson,
      running: { ...lesson.running, ...running },
      guidance: { ...lesson.guidance, ...guidance },
    };
    this.coach?.follow(this.lesson);
    return this;
  }

  get at(): number {
    return elapsedAt(this.lesson.running, Date.now());
  }

  pause = () => this.change({ elapsedMs: this.at, since: Date.now(), running: false });
  resume = () => this.change({ since: Date.now(), running: true });
  jumpTo = (sec: number) => this.change({ elapsedMs: sec * SEC, since: Date.now() });
  wait(sec: number): this {
    vi.advanceTimersByTime(sec * SEC);
    return this;
  }

  /** The rest, to its end, and what the player does then. */
  finish(): this {
    while (this.at < this.lesson.running.totalMs) this.wait(0.25);
    this.coach?.end();
    return this;
  }
}

describe('a whole routine', () => {
  test('is said once, nothing over anything else', () => {
    const { heard } = new Playing('desk120').open().finish();
    expect(heard.said).toEqual(['Get ready.', ...DESK]);
    expect(heard.cutOff).toEqual([]);
    expect(heard.isSaying).toBe('Done.');
    expect(heard.tones).toEqual([
      ...['count', 'count', 'count', 'start', 'start', 'start', 'swap', 'start', 'swap', 'end'],
    ]);
  });

  test('also when the player sees the end before the timer does', () => {
    const playing = new Playing('reset20').open().wait(24.9);
    vi.setSystemTime(NINE + 25 * SEC);
    playing.coach?.end();
    expect(playing.heard.said.at(-1)).toBe('Done.');
    expect(playing.heard.tones.at(-1)).toBe('end');
    playing.wait(5);
    expect(playing.heard.said.filter((text) => text === 'Done.')).toHaveLength(1);
  });

  test('is the same with three looks at the same moment and a new view each second', () => {
    const playing = new Playing('desk120').open();
    for (let second = 0; second < 124; second++) playing.wait(1).change({}).change({});
    expect(playing.finish().heard.said).toEqual(['Get ready.', ...DESK]);
  });

  test('with a slow voice says what to do all the same, and never over itself', () => {
    const playing = new Playing('desk120');
    playing.heard.slowness = 2;
    const { said } = playing.open().finish().heard;
    const heads = ['Heel lifts. Both legs. 30 seconds.', 'Toe lifts. Both legs. 20 seconds.'];
    expect(said).toEqual(expect.arrayContaining([...heads, 'Swap. Right leg.', 'Done.']));
  });
});

test('an instruction waits for a voice that is slower than thought, and is not lost', () => {
  const playing = new Playing('desk120');
  playing.heard.slowness = 1.25;
  const { said, cutOff } = playing.open().finish().heard;
  expect(said).toEqual(['Get ready.', ...DESK]);
  expect(cutOff).toEqual([]);
});

describe('pauses and jumps', () => {
  test('a pause is silent, and what it cut off comes after it', () => {
    const playing = new Playing('desk120')
      .open()
      .wait(5 + 71)
      .pause();
    expect(playing.heard.cutOff).toEqual(['Swap. Right leg.']);
    expect(playing.wait(600).heard.isSaying).toBeUndefined();
    const before = playing.heard.said.length;
    playing.resume().finish();
    expect(playing.heard.said.slice(before)).toEqual(DESK.slice(DESK.indexOf('Swap. Right leg.')));
    expect(playing.heard.tones.filter((tone) => tone === 'swap')).toHaveLength(2);
  });

  test('a pause between two cues loses and doubles nothing', () => {
    const playing = new Playing('desk120').open();
    for (const sec of [4, 25, 33, 12, 20]) playing.wait(sec).pause().wait(60).resume();
    const { said, cutOff } = playing.finish().heard;
    const whole = said.filter(
      (text, index) => !(cutOff.includes(text) && said[index + 1] === text),
    );
    expect(whole).toEqual(['Get ready.', ...DESK]);
  });

  test('on to the next step: what was being said stops, and the new step is told', () => {
    const playing = new Playing('desk120').open().wait(6).jumpTo(30);
    expect(playing.heard.cutOff).toEqual(['Heel lifts. Both legs. 30 seconds.']);
    playing.wait(1);
    expect(playing.heard.isSaying).toBe('Toe lifts. Both legs. 20 seconds.');
    expect(playing.heard.tones.slice(-2)).toEqual(['start', 'start']);
  });

  test('back to its beginning: all of it again', () => {
    const playing = new Playing('desk120')
      .open()
      .wait(5 + 15)
      .jumpTo(0);
    const before = playing.heard.said.length;
    expect(playing.finish().heard.said.slice(before)).toEqual(DESK);
  });

  test('a jump while paused is told when it goes on', () => {
    const playing = new Playing('desk120').open().wait(10).pause().jumpTo(70).wait(30);
    const before = playing.heard.said.length;
    playing.resume().wait(1);
    expect(playing.heard.said.slice(before)).toEqual(['Swap. Right leg.']);
  });

  test('stop, or “It hurts”: silence at once', () => {
    const playing = new Playing('desk120').open().wait(6);
    expect(playing.heard.isSaying).toBeDefined();
    playing.coach?.end();
    const { length } = playing.heard.said;
    expect(playing.heard.isSaying).toBeUndefined();
    playing.wait(300);
    expect(playing.heard.said).toHaveLength(length);
    expect(playing.heard.tones).not.toContain('end');
  });

  test('after the computer slept, it tells where one is, and nothing of what went by', () => {
    const playing = new Playing('desk120').open().wait(10);
    const before = playing.heard.said.length;
    vi.setSystemTime(NINE + 83 * SEC);
    playing.wait(30);
    const later = playing.heard.said.slice(before);
    expect(later[0]).toBe('Swap. Right leg.');
    expect(later).not.toContain('Toe lifts. Both legs. 20 seconds.');
    // Those of the steps in between are not made up for.
    expect(playing.heard.tones.slice(3)).toEqual(['start', 'start', 'swap']);
  });
});

describe('another window', () => {
  test('that opens in the middle says nothing of what is past', () => {
    const playing = new Playing('desk120').wait(5 + 22).open();
    expect(playing.heard.said).toEqual([]);
    expect(playing.finish().heard.said).toEqual(DESK.slice(DESK.indexOf('Lower them slowly.')));
  });

  test('that opens a moment after the start misses nothing', () => {
    expect(new Playing('desk120').wait(0.8).open().finish().heard.said).toEqual([
      ...['Get ready.', ...DESK],
    ]);
  });

  test('that comes to speak when all is over says nothing', () => {
    const playing = new Playing('reset20').wait(26).open();
    playing.coach?.end();
    expect([playing.heard.said, playing.heard.tones]).toEqual([[], []]);
  });
});

describe('what is heard', () => {
  test('is nothing, where nothing is wanted', () => {
    const { heard } = new Playing('desk120', DEFAULT_GUIDANCE).open().finish();
    expect([heard.said, heard.tones]).toEqual([[], []]);
  });

  test('is the tones alone, or the voice alone', () => {
    const tones = new Playing('reset20', { ...HEARD, voice: false }).open().finish().heard;
    expect([tones.said.length, tones.tones.length]).toEqual([0, 6]);
    const voice = new Playing('reset20', { ...HEARD, tones: false }).open().finish().heard;
    expect([voice.said.length, voice.tones.length]).toEqual([6, 0]);
  });

  test('is silence without a voice for the language, and the tones', () => {
    const playing = new Playing('reset20');
    playing.heard.voices = [
      { ...AMY, isLocal: false },
      { ...AMY, uri: 'anna', language: 'de-DE' },
    ];
    const { heard } = playing.open().finish();
    expect([heard.said.length, heard.tones.length]).toEqual([0, 6]);
  });

  test('stops when it is switched off, and tells where one is when it is switched on', () => {
    const playing = new Playing('desk120').open().wait(5 + 31);
    playing.change({}, { sound: false });
    expect(playing.heard.cutOff).toEqual(['Toe lifts. Both legs. 20 seconds.']);
    playing.wait(10).change({}, { sound: true });
    expect(playing.heard.isSaying).toBe('Toe lifts. Both legs. 20 seconds.');
  });

  test('is said by a voice that came late', () => {
    const playing = new Playing('reset20');
    playing.heard.voices = [];
    playing.open().wait(8);
    playing.heard.voices = [AMY];
    expect(playing.finish().heard.said[0]).toBe('Sit tall with your feet flat.');
  });
});
