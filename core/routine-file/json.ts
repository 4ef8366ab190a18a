import {
  createScanner,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  type SyntaxKind,
} from 'jsonc-parser';
import type { SyntaxWhy } from './format.ts';

// The library's enums are const, and so are not there at run time for everyone who compiles it.
const OPEN: readonly SyntaxKind[] = [1, 3];
const CLOSE: readonly SyntaxKind[] = [2, 4];
const END_OF_FILE: SyntaxKind = 17;

/** A routine nests three deep. More than this, and reading it would go as deep as the file likes. */
const DEEPEST = 16;
/** Who has mended so many reads the file again. */
const MOST_FLAWS = 100;

const WHY: Record<ParseErrorCode, SyntaxWhy> = {
  1: 'syntaxSymbol',
  2: 'syntaxNumber',
  3: 'syntaxName',
  4: 'syntaxValue',
  5: 'syntaxColon',
  6: 'syntaxComma',
  7: 'syntaxClose',
  8: 'syntaxClose',
  9: 'syntaxEnd',
  10: 'syntaxComment',
  11: 'syntaxComment',
  12: 'syntaxQuote',
  13: 'syntaxNumber',
  14: 'syntaxEscape',
  15: 'syntaxEscape',
  16: 'syntaxCharacter',
};

export interface Flaw {
  readonly why: SyntaxWhy;
  readonly offset: number;
  readonly length: number;
}

export interface Parsed {
  /** What could be read, also where the text has flaws; undefined where that is nothing. */
  readonly tree: Node | undefined;
  /** What keeps it from being JSON with each name once. None: it is. */
  readonly flaws: readonly Flaw[];
}

function tooDeep(text: string): Flaw | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (OPEN.includes(kind)) depth++;
    if (CLOSE.includes(kind)) depth--;
    if (depth > DEEPEST) {
      return { why: 'tooDeep', offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    }
  }
  return undefined;
}

const childrenOf = (node: Node): readonly Node[] => node.children ?? [];

/** Names that an object has twice: which of the two counts differs from reader to reader. */
function doubles(node: Node): readonly Flaw[] {
  const seen = new Set<unknown>();
  return childrenOf(node).flatMap((child): readonly Flaw[] => {
    if (child.type !== 'property') return doubles(child);
    const [name, value] = childrenOf(child);
    const again = name && seen.has(name.value);
    seen.add(name?.value);
    const own = again ? [{ why: 'twice' as const, offset: name.offset, length: name.length }] : [];
    return value ? [...own, ...doubles(value)] : own;
  });
}

/** Reads strict JSON, and goes on after what is wrong. Never throws. */
export function parseJson(text: string): Parsed {
  const deep = tooDeep(text);
  if (deep) return { tree: undefined, flaws: [deep] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const wrong = errors
    .map(({ error, offset, length }) => ({ why: WHY[error], offset, length }))
    // A text without an end has swallowed the comma.
    .filter(({ why }, n, all) => why !== 'syntaxComma' || all[n - 1]?.why !== 'syntaxQuote');
  const flaws = [
    ...wrong.slice(0, MOST_FLAWS),
    ...(tree ? doubles(tree) : []).slice(0, MOST_FLAWS),
  ];
  return { tree, flaws };
}

/** The value that a part of the text stands for. Objects have no prototype; of a name twice, the first. */
export function valueAt(node: Node): unknown {
  if (node.type === 'array') return childrenOf(node).map(valueAt);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { children: [name, value] = [] } of childrenOf(node)) {
    if (name && value && !(name.value in object)) object[name.value] = valueAt(value);
  }
  return object;
}
