import type { NamedRegion } from '#lib/model/correction.ts';
import { attendantNames } from '#lib/plan/attendant-names.ts';
import { citableUpdates, type CitableUpdate } from '#lib/plan/citable-update.ts';
import type { LibraryDocument } from './library-document.ts';

/** Every update of the open documents, as plans quote them; regions are called as `known` does, where it knows them. */
export function citableDocuments(documents: readonly LibraryDocument[], known: readonly NamedRegion[]): CitableUpdate[] {
  const names = new Map(known.map(({ regionId, region }) => [regionId, region]));
  return documents.flatMap(({ understanding }) => understanding.meetings).flatMap((meeting) => citableUpdates(meeting, names));
}

/** Names of all who attended, for exports to leave out. */
export function namesInDocuments(documents: readonly LibraryDocument[]): string[] {
  return attendantNames(documents.flatMap(({ understanding }) => understanding.meetings));
}
