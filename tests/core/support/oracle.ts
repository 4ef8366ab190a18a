import type { FlagId, Leg, LevelId, TechniqueClass } from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import type { Answer, Screening } from '../../../core/screening/screening.ts';
import type { Ms } from '../../../core/time.ts';
import {
  classesIn,
  isNone,
  LEG_QUESTIONS,
  locks,
  QUESTIONS_IN_ORDER,
  type Row,
  rowOf,
  TICK_QUESTIONS,
  TOGETHER,
} from './decision-table.ts';
import { DAY, midnightAfter } from './times.ts';

const MOVEMENT: Entry = { level: 'NO_MASSAGE', flags: [], leaves: 'y-----' };
const GENTLE: Entry = { level: 'GENTLE_ONLY', flags: [], leaves: 'yyy---' };
const LEGS: readonly Leg[] = ['left', 'right'];
const RANKS: readonly LevelId[] = [
  'CLEAR',
  'GENTLE_ONLY',
  'NO_MASSAGE',
  'STOP_SEEK_CARE',
  'EMERGENCY',
];

type Entry = Pick<Row, 'level' | 'flags' | 'leaves'>;
type Sides = Readonly<Record<Leg, readonly string[]>>;
/** What of a screening decides about the legs. */
export type Judged = Pick<Screening, 'answers'> &
  Partial<Pick<Screening, 'rests' | 'reask' | 'gentleUntil'>>;

export interface LegRuling {
  readonly level: LevelId;
  readonly flags: readonly FlagId[];
  readonly classes: readonly TechniqueClass[];
}

export type Ruling =
  | { readonly kind: 'unscreened'; readonly daily: boolean }
  | { readonly kind: 'locked'; readonly level: LevelId }
  | { readonly kind: 'open'; readonly legs: Readonly<Record<Leg, LegRuling>> };

function couldBeTicked(question: QuestionId, ticks: readonly string[]): boolean {
  const rows = ticks.map((option) => rowOf(question, option));
  if (rows.length === 0 || rows.includes(undefined)) return false;
  if (new Set(ticks).size < ticks.length) return false;
  if (rows.length === 1) return true;
  return TICK_QUESTIONS.includes(question) && !rows.some((row) => row && isNone(row));
}

/** Whether somebody who sees the question could answer it so. */
export function couldBeGiven(question: QuestionId, { left, right }: Sides): boolean {
  if (!couldBeTicked(question, left) || !couldBeTicked(question, right)) return false;
  if (LEG_QUESTIONS.includes(question)) return true;
  if (left.every((option) => right.includes(option)) && left.length === right.length) return true;
  // An operation on one leg is one of the person's: the other leg cannot have had none.
  const together = [...left, ...right];
  return question === 'q5' && together.includes('yes_leg') && !together.includes('no');
}

/** The end of what an answer says, by the table's last column. */
function endOf(row: Row, answer: Answer, leg: Leg): Ms {
  const [, kind = '', days] = /^([a-z]*?)(?:(\d+)d)?$/.exec(row.holds) ?? [];
  const ms = Number(days) * DAY;
  if (row.holds === 'ever' || row.holds === 'lock') return Number.POSITIVE_INFINITY;
  if (row.holds === 'today') return midnightAfter(answer.at);
  const event = answer.since?.[leg]?.[row.option];
  if (kind === '' || (kind === 'event' && event === undefined)) return answer.at + ms;
  if (event === undefined) return answer.at + 30 * DAY;
  return Math.min(event, answer.at) + ms;
}

/**
 * Whether what is asked again still rests the leg: a new injury until it is said that the leg moves without
 * pain; a bone or an operation to its own end, whatever became of the answer.
 */
function rests(row: Row, answer: Answer, leg: Leg, now: Ms): boolean {
  return row.flags.includes('no_move') && (row.option === 'new' || now < endOf(row, answer, leg));
}

/** Thirty days without any answer: all of them are asked again. */
export function outOfUse({ answers }: Judged, now: Ms): boolean {
  return Object.values(answers).every(({ at }) => now - at > 30 * DAY);
}

interface Reading {
  readonly entries: readonly Entry[];
  readonly complete: boolean;
}

/** The moment at which a record is looked at, and whether it was out of use for too long by then. */
interface Look {
  readonly screening: Judged;
  readonly now: Ms;
  readonly unused: boolean;
}

const NOT_ANSWERED: Reading = { entries: [], complete: false };

function read(question: QuestionId, { screening, now, unused }: Look, leg: Leg): Reading {
  const answer = screening.answers[question];
  if (!answer) return NOT_ANSWERED;
  const person = !LEG_QUESTIONS.includes(question) && question !== 'q5';
  const everywhere = [...answer.left, ...answer.right].filter((o) => person || o === 'pad');
  const ticks = [...new Set([...answer[leg], ...everywhere])];
  const rows = ticks.map((option) => rowOf(question, option)).filter((row) => row !== undefined);
  const doubted = answer.stale || unused || answer.at > now + DAY;
  const held = rows.filter((row) => locks(row) || (!doubted && now < endOf(row, answer, leg)));
  const has = (option: string) => held.some((row) => row.option === option);
  const lapsed = rows.filter(
    (row) => !held.includes(row) && !(row.option === 'trip' && has('oestrogen')),
  );
  return {
    entries: [
      ...held,
      ...(has('trip') && has('oestrogen') ? [TOGETHER] : []),
      ...lapsed.filter((row) => rests(row, answer, leg, now)),
    ],
    complete: lapsed.length === 0 && couldBeGiven(question, answer),
  };
}

function ruleLeg(look: Look, leg: Leg): LegRuling {
  const { screening, now } = look;
  const entries: Entry[] = [];
  for (const question of QUESTIONS_IN_ORDER) {
    const { entries: found, complete } = read(question, look, leg);
    entries.push(...found);
    if (!complete || screening.reask?.[leg].includes(question)) entries.push(MOVEMENT);
  }
  for (const rest of screening.rests ?? [])
    if (rest.leg === leg && now < rest.until) entries.push(MOVEMENT);
  if (now < (screening.gentleUntil ?? now)) entries.push(GENTLE);
  const rank = Math.max(0, ...entries.map(({ level }) => RANKS.indexOf(level)));
  const cell = [...'yyyyyy'].map((y, n) => (entries.some((e) => e.leaves[n] === '-') ? '-' : y));
  return {
    level: RANKS[rank] ?? 'EMERGENCY',
    flags: [...new Set(entries.flatMap(({ flags }) => flags))].sort(),
    classes: classesIn(cell.join('')),
  };
}

/**
 * What a record of answers comes to, straight from the hand-written table: the cells of all that holds
 * laid over each other. Knows nothing of how core gets there, nor what a flag removes.
 */
export function rulingOf(screening: Judged, now: Ms): Ruling {
  const look: Look = { screening, now, unused: outOfUse(screening, now) };
  const legs = { left: ruleLeg(look, 'left'), right: ruleLeg(look, 'right') };
  const rank = Math.max(...LEGS.map((leg) => RANKS.indexOf(legs[leg].level)));
  if (rank >= 3) return { kind: 'locked', level: RANKS[rank] ?? 'EMERGENCY' };
  const first = (['q1', 'q2'] as const).map((id) => ({
    answer: screening.answers[id],
    complete: LEGS.every((leg) => read(id, look, leg).complete),
  }));
  if (first.every(({ complete }) => complete)) return { kind: 'open', legs };
  const daily = first.every(({ answer }) => answer && !answer.stale) && !look.unused;
  return { kind: 'unscreened', daily };
}

/** What may be offered at most. */
export function offerable(
  screening: Judged,
  now: Ms,
): Readonly<Record<Leg, readonly TechniqueClass[]>> {
  const ruling = rulingOf(screening, now);
  if (ruling.kind !== 'open') return { left: [], right: [] };
  return { left: ruling.legs.left.classes, right: ruling.legs.right.classes };
}
