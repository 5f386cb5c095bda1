import { expect, test } from 'vitest';
import type { KeptCorrection } from '#lib/model/correction.ts';
import type { SavedDocument } from '#lib/model/saved-document.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import type { LibraryDocument } from './library-document.ts';
import { meansTheSame, newDocument, replacement } from './saved-documents.ts';

const made = (id: string): KeptCorrection => ({ kind: 'meeting-title', title: id, id });
function open(name: string, changed: Partial<SavedDocument>): LibraryDocument {
  const saved = { ...newDocument(`${name}.txt`, name, null, ''), ...changed };
  return { saved, understanding: { meetings: [] } } as unknown as LibraryDocument;
}
const apply = (edits: readonly DocumentEdit[], ...now: SavedDocument[]) => edits.map(({ change }, at) => change(now[at] as SavedDocument));
const ids = ({ corrections }: SavedDocument) => corrections.map(({ id }) => id).join('');

const old = open('utkast', { title: 'Vårmøtet', corrections: [made('a'), made('b')] });
const by = open('endelig', { corrections: [made('c')] });
const at = '2025-03-18T10:00:00.000Z';

test('a document that takes another one’s place takes its title and its corrections over, before its own', () => {
  const [later, earlier] = apply(replacement(old, by, at).made, by.saved, old.saved);
  expect(later).toMatchObject({ sha256: 'endelig', title: 'Vårmøtet', removed: null });
  expect(later && ids(later)).toBe('abc');
  expect(earlier).toEqual({ ...old.saved, removed: { title: 'Vårmøtet', at } });
});

test('a replacement that is undone leaves what was put right since', () => {
  const { made: done, undone } = replacement(old, by, at);
  const [later, earlier] = apply(done, by.saved, old.saved) as [SavedDocument, SavedDocument];
  const since = { ...later, corrections: [...later.corrections, made('d')] };
  const [back, returned] = apply(undone, since, earlier) as [SavedDocument, SavedDocument];
  expect([back.title, ids(back)]).toEqual([null, 'cd']);
  expect(returned).toEqual(old.saved);
});

test('a document that was replaced before does not bring its corrections twice', () => {
  const again = open('endelig', { corrections: [made('a'), made('b'), made('c')] });
  const [later] = apply(replacement(old, again, at).made, again.saved, old.saved);
  expect(later && ids(later)).toBe('abc');
});

test('documents mean the same unless they are read or corrected otherwise', () => {
  expect(meansTheSame(by.saved, { ...by.saved, title: 'Nytt navn', removed: { title: '', at } })).toBe(true);
  expect(meansTheSame(by.saved, { ...by.saved, corrections: [] })).toBe(false);
  expect(meansTheSame(by.saved, { ...by.saved, options: { encoding: 'utf-8', columns: null } })).toBe(false);
});
