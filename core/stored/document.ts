import * as v from 'valibot';

/**
 * A kind of stored document: its schema number, its shape, and how older shapes became this one.
 * Every document is kept as `{ schema, ...value }` and written whole.
 */
export interface DocumentKind<T> {
  readonly schema: number;
  readonly shape: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** `migrations[n]` turns schema n's document into schema n + 1's. */
  readonly migrations: Readonly<Record<number, (old: Record<string, unknown>) => unknown>>;
}

export type Decoded<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'missing'; readonly value: T }
  /** The raw value is to be put aside, never dropped; `value` is the safe default. */
  | { readonly kind: 'unreadable'; readonly reason: 'corrupt' | 'newer'; readonly value: T };

function schemaOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('schema' in raw)) return undefined;
  return Number.isInteger(raw.schema) ? (raw.schema as number) : undefined;
}

/** Reads a stored value. Never throws: whatever it meets, there is a value to go on with. */
export function decode<T>(kind: DocumentKind<T>, raw: unknown): Decoded<T> {
  const value = kind.fallback;
  if (raw === undefined) return { kind: 'missing', value };
  const schema = schemaOf(raw);
  if (schema === undefined) return { kind: 'unreadable', reason: 'corrupt', value };
  if (schema > kind.schema) return { kind: 'unreadable', reason: 'newer', value };
  let document: unknown = raw;
  for (let from = schema; from < kind.schema; from++) {
    const migrate = kind.migrations[from];
    if (!migrate || typeof document !== 'object' || document === null) {
      return { kind: 'unreadable', reason: 'corrupt', value };
    }
    document = migrate(document as Record<string, unknown>);
  }
  const parsed = v.safeParse(kind.shape, document);
  if (!parsed.success) return { kind: 'unreadable', reason: 'corrupt', value };
  return { kind: 'ok', value: parsed.output };
}

/** What is put into storage: plain JSON with its schema number. */
export function encode<T>(kind: DocumentKind<T>, value: T & object): object {
  return { schema: kind.schema, ...value };
}
