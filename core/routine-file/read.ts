import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import { checkOwn, type OwnRoutine, type Problem } from '../routines/own.ts';
import { isRecord } from '../stored/leaves.ts';
import {
  FIELDS,
  type FileProblem,
  FORMAT,
  LARGEST_FILE,
  type Place,
  STEP_FIELDS,
  VERSION,
} from './format.ts';
import { type Parsed, parseJson, valueAt } from './json.ts';
import { nearestOf } from './nearest.ts';
import { placesIn } from './place.ts';

/** A field that nobody reads: harmless, and perhaps misspelt. */
export interface Unused {
  readonly name: string;
  readonly line: number;
}

export type Reading = {
  /** As it was read, without a byte order mark; empty where the file is no text. */
  readonly text: string;
  readonly unused: readonly Unused[];
} & (
  | { readonly ok: true; readonly routine: Omit<OwnRoutine, 'id'> }
  | { readonly ok: false; readonly problems: readonly [FileProblem, ...FileProblem[]] }
);

const MOST_UNUSED = 20;

type PlaceOf = (offset: number, length: number) => Place;

const refused = (problem: FileProblem, text = ''): Reading => ({
  ...{ ok: false, text, unused: [] },
  problems: [problem],
});

/** Whole bytes of a file: UTF-8, or it is no text. */
export function readRoutineFile(bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST_FILE) return refused({ why: 'tooLarge', allowed: [LARGEST_FILE] });
  try {
    return readRoutineText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused({ why: 'notText' });
  }
}

/** A file's names for what the routine has others for. */
const asRoutine = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const { name, note, steps } = value;
  const step = (one: unknown) =>
    isRecord(one) ? { technique: one.technique, side: one.side, sec: one.seconds } : one;
  return { name, note, steps: Array.isArray(steps) ? steps.map(step) : steps };
};

const asInFile = (at: Problem['at']): JSONPath =>
  at.map((key) => (key === 'sec' ? 'seconds' : key));

const cut = (source: string) => (source.length > 60 ? `${source.slice(0, 59)}…` : source);

/** The problem at a path: at its value, or where that would be. */
function locate(
  problem: Omit<FileProblem, 'place'>,
  path: JSONPath,
  tree: Node,
  text: string,
  placeOf: PlaceOf,
): FileProblem {
  const node = findNodeAtLocation(tree, path);
  if (node) {
    const found = node.children
      ? {}
      : { found: cut(text.slice(node.offset, node.offset + node.length)) };
    return { ...problem, ...found, place: placeOf(node.offset, node.length) };
  }
  // One of its forebears is there: at the latest the file's own value.
  const above = findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
  return { ...problem, missing: String(path.at(-1)), place: placeOf(above.offset, 1) };
}

type Bare = readonly [problem: Omit<FileProblem, 'place'>, path: JSONPath];

/** What the file says of itself. */
function headProblems(value: Record<string, unknown>): readonly Bare[] {
  const { format, version } = value;
  const problems: Bare[] = [];
  if (format !== FORMAT) problems.push([{ why: 'wrongFormat', allowed: [FORMAT] }, ['format']]);
  if (version !== VERSION) {
    const why = typeof version === 'number' && version > VERSION ? 'newerVersion' : 'wrongVersion';
    problems.push([{ why, allowed: [VERSION] }, ['version']]);
  }
  return problems;
}

function suggestion({ why, allowed }: Problem, tree: Node, path: JSONPath): object {
  const written: unknown = findNodeAtLocation(tree, path)?.value;
  if (why !== 'unknownTechnique' || typeof written !== 'string') return {};
  const nearest = nearestOf(written, (allowed ?? []).map(String));
  return nearest ? { nearest } : {};
}

function bareProblems(tree: Node, value: unknown): readonly Bare[] {
  if (Array.isArray(value)) return [[{ why: 'several', allowed: [value.length] }, []]];
  if (!isRecord(value)) return [[{ why: 'notObject' }, []]];
  const head = headProblems(value);
  // What a newer version means by its fields is not known here; another kind of file means nothing by them.
  const strange = head.find(([{ why }]) => why === 'newerVersion' || !('steps' in value));
  if (strange) return [strange];
  const checked = checkOwn(asRoutine(value));
  if (checked.ok) return head;
  const body = checked.problems.map((problem): Bare => {
    const path = asInFile(problem.at);
    const { why, allowed } = problem;
    return [{ why, ...(allowed && { allowed }), ...suggestion(problem, tree, path) }, path];
  });
  return [...head, ...body];
}

function unusedIn(tree: Node | undefined, placeOf: PlaceOf): readonly Unused[] {
  const namesOf = (node: Node | undefined, known: readonly string[]): readonly Node[] =>
    (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [name] = [] }) =>
      name && !known.includes(name.value) ? [name] : [],
    );
  const steps = tree && findNodeAtLocation(tree, ['steps']);
  const each = steps?.type === 'array' ? (steps.children ?? []) : [];
  const all = [...namesOf(tree, FIELDS), ...each.flatMap((step) => namesOf(step, STEP_FIELDS))];
  // Finding a line takes a look at the whole text: only for those that are told.
  return all.slice(0, MOST_UNUSED).map(({ value, offset }) => {
    return { name: cut(String(value)), line: placeOf(offset, 0).line };
  });
}

/** The first on each line: one slip makes the parser stumble more than once. */
function syntaxProblems({ flaws }: Parsed, placeOf: PlaceOf): readonly FileProblem[] {
  const problems = flaws.map(({ why, offset, length }) => ({
    why,
    place: placeOf(offset, length),
  }));
  return problems.filter(
    ({ place }, n) => problems.findIndex((one) => one.place.line === place.line) === n,
  );
}

/**
 * Reads a routine from the text of a file. It keeps to all that `checkOwn` asks; tells everything that is
 * wrong, each with its place, in the order of the file. Never throws.
 */
export function readRoutineText(given: string): Reading {
  if (given.length > LARGEST_FILE) return refused({ why: 'tooLarge', allowed: [LARGEST_FILE] });
  if (given.includes('\0')) return refused({ why: 'notText' });
  const text = given.replace(/^\ufeff/, '');
  if (!text.trim()) return refused({ why: 'empty' }, text);
  const placeOf = placesIn(text);
  const parsed = parseJson(text);
  const { tree } = parsed;
  const syntax = syntaxProblems(parsed, placeOf);
  const value = tree && valueAt(tree);
  const unused = unusedIn(tree, placeOf);
  const content = tree
    ? bareProblems(tree, value).map(([problem, path]) => locate(problem, path, tree, text, placeOf))
    : [];
  // Where the text is broken, what seems to be missing may be there; what is written is judged.
  const sure = syntax.length > 0 ? content.filter(({ found }) => found !== undefined) : content;
  const [first, ...rest] = [...syntax, ...sure].sort(
    (a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0),
  );
  if (first) return { ok: false, text, unused, problems: [first, ...rest] };
  const checked = checkOwn(asRoutine(value));
  if (!checked.ok) return refused({ why: 'notObject' }, text);
  return { ok: true, text, unused, routine: checked.routine };
}
