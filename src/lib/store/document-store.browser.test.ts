import { deleteDB, openDB } from 'idb';
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

function saved(sha256: string, addedAt = ''): SavedDocument {
  const plain = { title: null, options: plainOptions, corrections: [], removed: null, keptBeside: [] };
  return { sha256, id: sha256, name: `${sha256}.txt`, addedAt, bytes: new Uint8Array([1, 2, 3]), ...plain };
}

const add = (...documents: SavedDocument[]) => Promise.all(documents.map((document) => store.add(document, () => document.id)));
const rename = (title: string) => (kept: SavedDocument) => ({ ...kept, title });

async function reopen() {
  store.close();
  store = await openDocumentStore(name);
}

test('documents with their corrections and aliases are there at the next visit, in the order of addition', async () => {
  const date = { kind: 'meeting-date', date: '2024-11-19', id: '1' } as const;
  const first: SavedDocument = { ...saved('b', '2024-11-19T10:00:00.000Z'), corrections: [date] };
  const second = saved('a', '2024-11-20T10:00:00.000Z');
  const alias = { name: 'Hadelandsrådet', regionId: 'hadeland', region: 'Hadelandsregionen' };
  await add(second, first);
  await store.putAlias(alias);
  await reopen();
  expect(await store.readAll()).toEqual({ documents: [first, second], aliases: [alias] });
});

test('two documents that are added at once get names of their own', async () => {
  const nameBeside = (taken: ReadonlySet<string>) => (taken.has('referat') ? 'referat-2' : 'referat');
  const other = await openDocumentStore(name);
  const added = await Promise.all([store.add(saved('a'), nameBeside), other.add(saved('b'), nameBeside)]);
  other.close();
  expect(added.map(({ id }) => id)).toEqual(['referat', 'referat-2']);
});

test('a file that is kept already stays as it is, and is not removed any more', async () => {
  const removed = { title: 'Vårmøtet', at: '2025-03-18T10:00:00.000Z' };
  await add(saved('a'));
  await store.change([{ from: saved('a'), change: (kept) => ({ ...kept, title: 'Vårmøtet', removed }) }]);
  expect(await store.add({ ...saved('a'), name: 'kopi.txt' }, () => 'kopi')).toEqual({ ...saved('a'), title: 'Vårmøtet' });
});

test('a document is changed from what another tab made of it, not from what was last seen here', async () => {
  const seen = saved('a');
  await add(seen);
  const other = await openDocumentStore(name);
  await other.change([{ from: seen, change: rename('Vårmøtet') }]);
  other.close();
  const [changed] = await store.change([{ from: seen, change: (kept) => ({ ...kept, keptBeside: ['b'] }) }]);
  expect(changed).toEqual({ ...seen, title: 'Vårmøtet', keptBeside: ['b'] });
  expect((await store.readAll()).documents).toEqual([changed]);
});

test('a document that is not kept yet is kept with its change', async () => {
  await store.change([{ from: saved('a'), change: rename('Vårmøtet') }]);
  expect((await store.readAll()).documents).toEqual([{ ...saved('a'), title: 'Vårmøtet' }]);
});

test('a document that is forgotten takes what was read from it along', async () => {
  await add(saved('a'), saved('b'));
  await store.keepContent({ sha256: 'a', made: 'v1', content: { text: 'Møte' } });
  await store.keepContent({ sha256: 'b', made: 'v1', content: { text: 'Vedtak' } });
  await store.forget(['a']);
  await reopen();
  expect((await store.readAll()).documents.map(({ sha256 }) => sha256)).toEqual(['b']);
  expect(await store.readContent('a')).toBeNull();
  expect(await store.readContent('b')).toEqual({ sha256: 'b', made: 'v1', content: { text: 'Vedtak' } });
});

test('a change that fails in one part changes nothing', async () => {
  await add(saved('a'), saved('b'));
  const broken = () => ({ ...saved('b'), title: (() => '') as unknown as string });
  const edits = [
    { from: saved('a'), change: rename('Vårmøtet') },
    { from: saved('b'), change: broken }
  ];
  await expect(store.change(edits)).rejects.toThrow();
  expect((await store.readAll()).documents.map(({ title }) => title)).toEqual([null, null]);
});

test('aliases are known by their name', async () => {
  await store.putAlias({ name: 'SNR', regionId: 'a', region: 'A' });
  await store.putAlias({ name: 'SNR', regionId: 'b', region: 'B' });
  await store.forgetAlias('XYZ');
  expect((await store.readAll()).aliases).toEqual([{ name: 'SNR', regionId: 'b', region: 'B' }]);
  await store.forgetAlias('SNR');
  expect((await store.readAll()).aliases).toEqual([]);
});

test('what the first version kept is still there, with its corrections told apart', async () => {
  store.close();
  await deleteDB(name);
  const date = { kind: 'meeting-date', date: '2024-11-19' } as const;
  const first = await openDB(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('documents', { keyPath: 'sha256' });
      opened.createObjectStore('contents', { keyPath: 'sha256' });
      opened.createObjectStore('aliases', { keyPath: 'name' });
    }
  });
  await first.put('documents', { ...saved('a'), corrections: [date, date], removed: false });
  await first.put('documents', { ...saved('b'), removed: true });
  first.close();
  store = await openDocumentStore(name);
  const [one, other] = (await store.readAll()).documents;
  expect(one).toMatchObject({ ...saved('a'), corrections: [date, date] });
  expect(new Set(one?.corrections.map(({ id }) => id)).size).toBe(2);
  expect(other?.removed).toEqual({ title: 'b.txt', at: '' });
});
