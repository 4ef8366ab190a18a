import type { Problem } from '../routines/own.ts';

/** What the file says it is, and the newest version of that which is understood here. */
export const FORMAT = 'calf-break-routine';
export const VERSION = 1;

/** Thirty steps fill three; what is larger is something else, and is not read. In bytes. */
export const LARGEST_FILE = 100_000;

/** What each field is called in a file. */
export const FIELDS = ['format', 'version', 'name', 'note', 'steps'] as const;
export const STEP_FIELDS = ['technique', 'side', 'seconds'] as const;

/** A stretch of the file's text. Lines and columns are counted from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** As a string's indices count. */
  readonly offset: number;
  readonly length: number;
}

/** What keeps text from being JSON. */
export type SyntaxWhy =
  | 'syntaxSymbol'
  | 'syntaxNumber'
  | 'syntaxName'
  | 'syntaxValue'
  | 'syntaxColon'
  | 'syntaxComma'
  | 'syntaxClose'
  | 'syntaxEnd'
  | 'syntaxComment'
  | 'syntaxQuote'
  | 'syntaxEscape'
  | 'syntaxCharacter'
  | 'tooDeep'
  | 'twice';

export type FileWhy =
  | SyntaxWhy
  | Problem['why']
  | 'tooLarge'
  | 'notText'
  | 'empty'
  | 'several'
  | 'wrongFormat'
  | 'wrongVersion'
  | 'newerVersion';

export interface FileProblem {
  readonly why: FileWhy;
  /** Missing where it is the whole file's. */
  readonly place?: Place;
  /** The field that is not there: the place is then where it is missing. */
  readonly missing?: string;
  /** What is there instead, as it is written; long ones cut. */
  readonly found?: string;
  /** What would have been right: bounds, or the choices there are. */
  readonly allowed?: readonly (string | number)[];
  /** Of those the one that may be meant. */
  readonly nearest?: string;
}
