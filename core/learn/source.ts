/** How an entry of the bibliography was read, as the clinical brief notes it: [S], [M], [G]. */
export type Read =
  /** The abstract or the page itself. */
  | 'read'
  /** Only through a mirror or somebody else's summary. */
  | 'secondary'
  /** Not read: known of from elsewhere. */
  | 'unchecked';

/** One entry of the clinical brief's bibliography (section 6). */
export interface Source {
  /** What a reference beside a statement says: unlike any other, and short. */
  readonly short: string;
  readonly authors: string;
  readonly title: string;
  /** Null where none was seen. */
  readonly year: number | null;
  /** Journal or publisher. */
  readonly where: string;
  /** Null where there is no single address. */
  readonly url: string | null;
  readonly read: Read;
  /** Part of the entry itself, such as the names, was not looked up. */
  readonly unsure?: true;
}
