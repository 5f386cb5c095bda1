import type { Cube } from './cube.ts';
import { cutPart, groupRows, joinParts, type CubePart, type DocumentRows } from './cube-parts.ts';
import type { CubeRows } from './cube-rows.ts';

/** A cube with what it was made of, document by document, so that the next one needs to count only what has changed. */
export type KeptCube = {
  cube: Cube;
  parts: ReadonlyMap<string, { rows: DocumentRows; part: CubePart }>;
  /** Ids of the documents that had to be counted for it. */
  counted: readonly string[];
};

/** The same as the cube of the rows, made of what is known where a document's rows are as they were. */
export function refillCube(before: KeptCube | null, rows: CubeRows, topicIds: readonly string[]): KeptCube {
  const isSameBook = before !== null && haveSame(before.cube.topicIds, topicIds, (one, other) => one === other);
  const parts = new Map<string, { rows: DocumentRows; part: CubePart }>();
  const counted: string[] = [];
  for (const document of groupRows(rows)) {
    const { documentId } = document.meeting;
    const known = isSameBook ? before.parts.get(documentId) : undefined;
    if (known && saySame(known.rows, document)) {
      // What the document is called may change without what is counted in it.
      parts.set(documentId, { rows: known.rows, part: { ...known.part, meeting: document.meeting } });
    } else {
      counted.push(documentId);
      parts.set(documentId, { rows: document, part: cutPart(document, topicIds) });
    }
  }
  return {
    cube: joinParts(
      [...parts.values()].map(({ part }) => part),
      topicIds
    ),
    parts,
    counted
  };
}

function saySame(one: DocumentRows, other: DocumentRows): boolean {
  return (
    haveSame(
      one.updates,
      other.updates,
      (a, b) => a === b || (a.updateId === b.updateId && a.regionId === b.regionId && a.topicIds === b.topicIds)
    ) && haveSame(one.reports, other.reports, (a, b) => a === b || (a.regionId === b.regionId && a.name === b.name && a.state === b.state))
  );
}

function haveSame<Row>(one: readonly Row[], other: readonly Row[], isSame: (a: Row, b: Row) => boolean): boolean {
  return one.length === other.length && one.every((row, place) => isSame(row, other[place] as Row));
}
