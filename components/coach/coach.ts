import { type Cue, cuesBetween, cuesOf, type Said } from '../../core/guidance/cues.ts';
import type { Guidance } from '../../core/guidance/guidance.ts';
import type { Instruments, Sound, Speech } from '../../core/guidance/instruments.ts';
import { speechMs, wordsFor } from '../../core/guidance/said.ts';
import { chooseVoice } from '../../core/guidance/voices.ts';
import { type Segment, totalMs } from '../../core/routines/segments.ts';
import type { TechniqueId } from '../../core/routines/techniques.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { type Ms, SECOND } from '../../core/time.ts';
import type { Words } from '../../core/words/words.ts';

/** The routine to be heard, as it stands. */
export interface Lesson {
  readonly running: RunningBreak;
  readonly segments: readonly Segment[];
  readonly guidance: Guidance;
  /** How far to go in a technique today. */
  readonly upTo: (technique: TechniqueId) => number | null;
}

type Spoken = Extract<Cue, { does: 'say' }>;

/** A window that opens this soon after a start or a jump gives the cues from there on. */
const JUST_NOW_MS: Ms = 3 * SECOND;
/** A tone that comes later than this would tell of something else: counting goes by seconds. */
const LATE_TONE_MS: Ms = 900;
/** So late an instruction is still worth saying. What it is that one does, and the other leg, always are. */
const LATE_LINE_MS: Ms = 4 * SECOND;

const speaks = ({ sound, voice }: Guidance) => sound && voice;
const isHead = ({ said }: Spoken) => said.kind !== 'line' && said.kind !== 'limit';

/** Whether a routine was set going, stopped or moved in between. */
function isChanged(a: RunningBreak, b: RunningBreak): boolean {
  return a.since !== b.since || a.elapsedMs !== b.elapsedMs || a.running !== b.running;
}

/** Says and plays a routine's cues, each when its time comes. It speaks for one window. */
export class Coach {
  private readonly speech: Speech;
  private readonly sound: Sound;
  private readonly words: Words;
  private lesson: Lesson;
  private cues: readonly Cue[] = [];
  /** Routine time; every cue before it was given. */
  private givenTo: Ms;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saying: Spoken | undefined;
  /** An instruction that came while another was said. */
  private waiting: Spoken | undefined;

  constructor({ speech, openSound }: Instruments, words: Words, lesson: Lesson) {
    this.speech = speech;
    this.sound = openSound();
    this.words = words;
    this.lesson = lesson;
    this.givenTo = this.beginning();
    this.prepare();
  }

  /** Goes on with what has become of the routine, and of how it is to be heard. */
  follow(lesson: Lesson): void {
    const before = this.lesson;
    this.lesson = lesson;
    if (isChanged(before.running, lesson.running)) this.move(before.running);
    this.prepare();
    if (!speaks(lesson.guidance)) this.hush();
    else if (!speaks(before.guidance)) this.sayWhereWeAre();
  }

  /** The routine is over, or its window is about to close. */
  end(): void {
    clearTimeout(this.timer);
    const over = this.at() >= totalMs(this.lesson.segments);
    if (over && this.lesson.running.running) this.finish();
    else this.hush();
    this.sound.close();
  }

  /** Ends what is being said, and returns what was thus cut off. */
  hush(): Spoken | undefined {
    const cut = this.saying;
    this.saying = undefined;
    this.waiting = undefined;
    if (cut) this.speech.stop();
    return cut;
  }

  private at(): Ms {
    return elapsedAt(this.lesson.running, Date.now());
  }

  /** From where on to give cues: from the start or the jump if that was just now. */
  private beginning(): Ms {
    const { elapsedMs } = this.lesson.running;
    const at = this.at();
    if (at >= totalMs(this.lesson.segments)) return Number.POSITIVE_INFINITY;
    return at - elapsedMs < JUST_NOW_MS ? elapsedMs : at;
  }

  private move(from: RunningBreak): void {
    const cut = this.hush();
    const { running } = this.lesson;
    const jumped = elapsedAt(from, running.since) !== running.elapsedMs;
    if (jumped) this.givenTo = this.beginning();
    // What a pause cuts off is said after it.
    else if (cut && !running.running) this.givenTo = Math.min(this.givenTo, cut.atMs);
  }

  private prepare(): void {
    const { segments, guidance, running } = this.lesson;
    const lasts = (said: Said) => speechMs(this.textOf(said), guidance.rate);
    this.cues = cuesOf(segments, lasts);
    if (guidance.sound && guidance.tones) this.sound.wake();
    clearTimeout(this.timer);
    if (running.running) this.look();
  }

  private readonly look = (): void => {
    const at = this.at();
    const due = cuesBetween(this.cues, this.givenTo, at + 1);
    this.givenTo = Math.max(this.givenTo, at + 1);
    this.give(due, at);
    const next = this.cues.find(({ atMs }) => atMs >= this.givenTo);
    if (next) this.timer = setTimeout(this.look, next.atMs - at);
  };

  private give(due: readonly Cue[], at: Ms): void {
    const { guidance } = this.lesson;
    if (!guidance.sound) return;
    const inTime = (cue: Cue, lateMs: Ms) => at - cue.atMs < lateMs;
    for (const cue of due) {
      if (cue.does === 'tone' && guidance.tones && inTime(cue, LATE_TONE_MS)) {
        this.sound.play(cue.tone, guidance.volume);
      }
    }
    const spoken = due.filter((cue) => cue.does === 'say');
    const head = spoken.findLast(isHead);
    for (const cue of spoken) {
      if (cue === head || (!isHead(cue) && inTime(cue, LATE_LINE_MS))) this.say(cue);
    }
  }

  /** The end is heard, also by whoever looks at the clock a moment too early or too late. */
  private finish(): void {
    const end = this.cues.filter(({ atMs }) => atMs >= totalMs(this.lesson.segments));
    this.give(
      end.filter(({ atMs }) => atMs >= this.givenTo),
      this.at(),
    );
    this.givenTo = Number.POSITIVE_INFINITY;
  }

  /** Whoever turns the voice on hears it. */
  private sayWhereWeAre(): void {
    const { running } = this.lesson;
    const past = cuesBetween(this.cues, Number.NEGATIVE_INFINITY, this.at() + 1);
    const head = past.filter((cue) => cue.does === 'say').findLast(isHead);
    if (running.running && head && this.saying !== head) this.say(head);
  }

  private textOf(said: Said): string {
    return wordsFor(said, this.words, this.lesson.upTo);
  }

  private say(cue: Spoken): void {
    const { guidance } = this.lesson;
    const text = this.textOf(cue.said);
    const voice = chooseVoice(this.speech.voices(), guidance.voiceURI, this.words.language);
    if (!speaks(guidance) || !voice || text === '') return;
    if (this.saying && !isHead(cue)) {
      this.waiting = cue;
      return;
    }
    this.hush();
    this.saying = cue;
    this.speech.say(text, { uri: voice.uri, rate: guidance.rate }, () => {
      const next = this.waiting;
      this.saying = undefined;
      this.waiting = undefined;
      if (next && this.at() - next.atMs < LATE_LINE_MS) this.say(next);
    });
  }
}
