import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCube } from './compose-cube.ts';
import type { CubeRows } from './cube-rows.ts';
import { refillCube, type KeptCube } from './refill-cube.ts';

const topicIds = ['power', 'health', 'transport'];
const regionIds = ['nord', 'ost', 'sor', 'vest'];

type Held = { date: string | null; said: { region: number; topics: string }[]; silent: number | null };
const anyHeld: fc.Arbitrary<Held> = fc.record({
  date: fc.option(fc.constantFrom('2023-02-01', '2023-06-01', '2024-02-01', '2024-11-19')),
  said: fc.array(
    fc.record({ region: fc.nat({ max: 2 }), topics: fc.constantFrom('', 'power', 'health', 'health\npower', 'health\ntransport') }),
    { maxLength: 6 }
  ),
  silent: fc.option(fc.constant(3))
});

/** Rows of documents by their ids, as the database gives them: meetings by date, those without one last. */
function rowsOf(documents: ReadonlyMap<string, Held>): CubeRows {
  const ordered = [...documents].sort(([a, one], [b, other]) => (one.date ?? '9').localeCompare(other.date ?? '9') || a.localeCompare(b));
  return {
    meetings: ordered.map(([documentId, { date }]) => ({ documentId, date, title: null, sourceName: documentId, sha256: documentId })),
    reports: ordered.flatMap(([documentId, { said, silent }]) => [
      ...[...new Set(said.map(({ region }) => region))].map((region) => report(documentId, region, 'reported')),
      ...(silent === null ? [] : [report(documentId, silent, 'absent')])
    ]),
    updates: ordered.flatMap(([documentId, { said }]) =>
      said.map(({ region, topics }, place) => ({ documentId, updateId: `${place}`, regionId: regionIds[region] ?? '', topicIds: topics }))
    )
  };
}

function report(documentId: string, region: number, state: 'reported' | 'absent'): CubeRows['reports'][number] {
  return { documentId, regionId: regionIds[region] ?? '', name: `${regionIds[region]} IPR`, state };
}

/** A document comes, goes or says something else. */
const anySteps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), held: fc.option(anyHeld) }), {
  minLength: 1,
  maxLength: 12
});

describe('a cube that is filled document by document', () => {
  it('is the one that is built of everything, after any documents that came, went and changed', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const documents = new Map<string, Held>();
        let kept: KeptCube | null = null;
        for (const { id, held } of steps) {
          const before: Held | undefined = documents.get(id);
          if (held) documents.set(id, held);
          else documents.delete(id);
          kept = refillCube(kept, rowsOf(documents), topicIds);
          expect(kept.cube).toEqual(composeCube(rowsOf(documents), topicIds));
          // Nothing but the one document was counted, and not even that where it is gone or says the same.
          const isNew =
            held !== null && (!before || JSON.stringify([before.said, before.silent]) !== JSON.stringify([held.said, held.silent]));
          expect(kept.counted).toEqual(isNew ? [id] : []);
        }
      })
    );
  });

  it('is counted anew for another topic book', () => {
    const rows = rowsOf(new Map([['a', { date: null, said: [{ region: 0, topics: 'power' }], silent: null }]]));
    const kept = refillCube(refillCube(null, rows, topicIds), rows, ['power']);
    expect(kept.counted).toEqual(['a']);
    expect(kept.cube).toEqual(composeCube(rows, ['power']));
  });
});
