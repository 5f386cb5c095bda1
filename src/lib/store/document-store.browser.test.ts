import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainOptions, type SavedDocument } from '#lib/model/saved-document.ts';
import { openDocumentStore, type DocumentStore } from './document-store.ts';

const name = 'regionpuls-test';
let store: DocumentStore;

beforeEach(async () => {
  await deleteDB(name);
  store = await openDocumentStore(name);
});
afterEach(() => store.close());

function saved(sha256: string, addedAt: string): SavedDocument {
  const plain = { title: null, options: plainOptions, corrections: [], removed: false, keptBeside: [] };
  return { sha256, id: sha256, name: `${sha256}.txt`, addedAt, bytes: new Uint8Array([1, 2, 3]), ...plain };
}

async function reopen() {
  store.close();
  store = await openDocumentStore(name);
}

test('documents with their corrections and aliases are there at the next visit, in the order of addition', async () => {
  const first: SavedDocument = { ...saved('b', '2024-11-19T10:00:00.000Z'), corrections: [{ kind: 'meeting-date', date: '2024-11-19' }] };
  const second = saved('a', '2024-11-20T10:00:00.000Z');
  const alias = { name: 'Hadelandsrådet', regionId: 'hadeland', region: 'Hadelandsregionen' };
  await store.apply({ put: [second, first], aliases: [alias] });
  await reopen();
  expect(await store.readAll()).toEqual({ documents: [first, second], aliases: [alias] });
});

test('a document that is forgotten takes what was read from it along', async () => {
  await store.apply({ put: [saved('a', ''), saved('b', '')] });
  await store.keepContent({ sha256: 'a', made: 'v1', content: { text: 'Møte' } });
  await store.keepContent({ sha256: 'b', made: 'v1', content: { text: 'Vedtak' } });
  await store.apply({ forget: ['a'] });
  await reopen();
  expect((await store.readAll()).documents.map(({ sha256 }) => sha256)).toEqual(['b']);
  expect(await store.readContent('a')).toBeNull();
  expect(await store.readContent('b')).toEqual({ sha256: 'b', made: 'v1', content: { text: 'Vedtak' } });
});

test('a change that fails in one part changes nothing', async () => {
  await store.apply({ put: [saved('a', '')] });
  const broken = { ...saved('b', ''), title: (() => '') as unknown as string };
  await expect(store.apply({ put: [broken], forget: ['a'] })).rejects.toThrow();
  expect((await store.readAll()).documents.map(({ sha256 }) => sha256)).toEqual(['a']);
});

test('aliases are known by their name', async () => {
  await store.apply({ aliases: [{ name: 'SNR', regionId: 'a', region: 'A' }] });
  await store.apply({ aliases: [{ name: 'SNR', regionId: 'b', region: 'B' }], forgetAliases: ['XYZ'] });
  expect((await store.readAll()).aliases).toEqual([{ name: 'SNR', regionId: 'b', region: 'B' }]);
  await store.apply({ forgetAliases: ['SNR'] });
  expect((await store.readAll()).aliases).toEqual([]);
});
