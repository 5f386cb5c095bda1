import { expect, test } from 'vitest';
import { plainOptions, type SavedDocument } from '#lib/model/saved-document.ts';
import type { DocumentStore } from '#lib/store/document-store.ts';
import { DocumentKeeper, type Keeping } from './keep-documents.ts';

function saved(sha256: string): SavedDocument {
  const plain = { title: null, options: plainOptions, corrections: [], removed: null, keptBeside: [] };
  return { sha256, id: sha256, name: `${sha256}.txt`, addedAt: sha256, bytes: null, ...plain };
}

/** A store whose documents can be read, and that has no room for more. */
function fullStore(...documents: SavedDocument[]): DocumentStore {
  const full = async () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  return { readAll: async () => ({ documents, aliases: [] }), add: full, change: full, forget: full } as unknown as DocumentStore;
}

const rename = (document: SavedDocument, title: string) => ({ from: document, change: (kept: SavedDocument) => ({ ...kept, title }) });

test('what the browser has no room for goes on in memory, in its place among the others, and it is told', async () => {
  const told: Keeping[] = [];
  const keeper = new DocumentKeeper(fullStore(saved('a'), saved('c')), (keeping) => told.push(keeping));
  expect(await keeper.add(saved('b'), (taken) => [...taken, 'b'].join('-'))).toMatchObject({ sha256: 'b', id: 'b' });
  expect(await keeper.change([rename(saved('b'), 'Vårmøtet')])).toMatchObject([{ sha256: 'b', title: 'Vårmøtet' }]);
  expect((await keeper.readAll()).documents.map(({ sha256, title }) => [sha256, title])).toEqual([
    ['a', null],
    ['b', 'Vårmøtet'],
    ['c', null]
  ]);
  expect(told.at(-1)).toMatchObject({ kind: 'not-kept', reason: 'full' });
});

test('without a store everything is in memory, until it is forgotten', async () => {
  const keeper = new DocumentKeeper(null, () => undefined);
  await keeper.add(saved('a'), () => 'a');
  await keeper.change([rename(saved('b'), 'Vårmøtet'), rename(saved('a'), 'Høstmøtet')]);
  expect((await keeper.readAll()).documents.map(({ title }) => title)).toEqual(['Høstmøtet', 'Vårmøtet']);
  await keeper.forget(['a']);
  expect((await keeper.readAll()).documents.map(({ sha256 }) => sha256)).toEqual(['b']);
});
