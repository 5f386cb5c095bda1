import type { Cube } from './cube.ts';
import { cutPart, groupRows, joinParts } from './cube-parts.ts';
import type { CubeRows } from './cube-rows.ts';

/** Whether an update is to be counted, by the meeting's document and its own id. */
export type CountsUpdate = (documentId: string, updateId: string) => boolean;

/**
 * The cube of the rows. A topic that topicIds does not list is not counted. With `counts`, updates that it refuses are left out, and a region all
 * of whose updates are left out still reported.
 */
export function composeCube(rows: CubeRows, topicIds: readonly string[], counts?: CountsUpdate): Cube {
  const updates = counts ? rows.updates.filter(({ documentId, updateId }) => counts(documentId, updateId)) : rows.updates;
  return joinParts(
    groupRows({ ...rows, updates }).map((document) => cutPart(document, topicIds)),
    topicIds
  );
}
