import { beforeEach, describe, expect, test, vi } from 'vitest';
import { massageWait } from '../../../core/routines/caps.ts';
import { encode } from '../../../core/stored/document.ts';
import { SCREENING } from '../../../core/stored/documents.ts';
import { answered } from '../support/answers.ts';
import { MIN, NINE } from '../support/times.ts';

/** Storage that may fail after so many changes, as a browser that is killed does. */
const storage = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  changes: 0,
  failsAfter: Number.POSITIVE_INFINITY,
}));

function change(by: () => void) {
  if (storage.changes >= storage.failsAfter) throw new Error('killed');
  storage.changes += 1;
  by();
}

vi.mock('../../../browser/storage.ts', () => ({
  readDocuments: async (keys: readonly string[]) =>
    Object.fromEntries(Object.entries(storage.kept).filter(([key]) => keys.includes(key))),
  readAllDocuments: async () => ({ ...storage.kept }),
  writeDocuments: async (documents: Record<string, object>) =>
    change(() => Object.assign(storage.kept, JSON.parse(JSON.stringify(documents)))),
  removeDocuments: async (keys: readonly string[]) =>
    change(() => {
      for (const key of keys) delete storage.kept[key];
    }),
}));

const { loadState } = await import('../../../browser/store.ts');

function keep(documents: Record<string, unknown>, failsAfter = Number.POSITIVE_INFINITY) {
  Object.assign(storage, { kept: { ...documents }, changes: 0, failsAfter });
}
const broken = { recent: 'broken', settings: 7, screening: encode(SCREENING, answered()) };

beforeEach(() => keep({}));

describe('a record of late that cannot be read', () => {
  test('is put aside whole, with one massage just now in its place', async () => {
    keep(broken);
    const { recent } = await loadState(NINE);
    expect(massageWait(recent, NINE + MIN)).toMatchObject({ why: 'gap' });
    expect(storage.kept['quarantine:history']).toMatchObject({ kept: [{ raw: 'broken' }] });
    expect(storage.kept['quarantine:settings']).toMatchObject({ kept: [{ raw: 7 }] });
    expect(storage.kept).not.toHaveProperty('settings');
    expect(storage.kept.screening).toEqual(broken.screening);
    expect((await loadState(NINE + MIN)).recent).toEqual(recent);
  });

  test.each([0, 1, 2, 3])(
    'opens no massage, and is not lost, where the browser is killed after %i changes',
    async (changes) => {
      keep(broken, changes);
      await loadState(NINE).catch(() => undefined);
      storage.failsAfter = Number.POSITIVE_INFINITY;
      const { recent } = await loadState(NINE + MIN);
      expect(massageWait(recent, NINE + MIN)).not.toBeNull();
      expect(storage.kept['quarantine:history']).toMatchObject({ kept: [{ raw: 'broken' }] });
    },
  );
});

test('what can be read is written by no look at it', async () => {
  keep({ screening: broken.screening });
  await loadState(NINE);
  expect(storage.changes).toBe(0);
});
