import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/model/corpus.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { openNativeDatabase } from '#lib/store/native-database.ts';
import { anyCorpus } from '../../../../tests/support/any-corpus.ts';
import { readCoverageCells } from '../coverage-cells.ts';
import { readTopicCoverage } from '../topic-coverage.ts';
import { composeCube } from './compose-cube.ts';
import { countCube, runsOf } from './count-cube.ts';
import type { Cube } from './cube.ts';
import { readCubeRows } from './cube-rows.ts';

const topicIds = (corpus: Corpus) => corpus.topics.map(({ id }) => id);

describe('the cube', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openNativeDatabase();
  });
  afterAll(() => db.close());

  async function cubeOf(corpus: Corpus): Promise<Cube> {
    await loadCorpus(db, corpus);
    return composeCube(await readCubeRows(db), topicIds(corpus));
  }

  it('counts as SQL does, meeting by meeting', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, async (corpus) => {
        const cube = await cubeOf(corpus);
        for (const [index, { documentId }] of cube.meetings.entries()) {
          const { mentions, reports } = countCube(cube, [[index, index + 1]]);
          const cells = cube.regions.flatMap(({ id }, region) =>
            cube.topicIds.flatMap((topicId, topic) => {
              const updates = mentions[region * cube.topicIds.length + topic] ?? 0;
              return updates > 0 ? [{ regionId: id, topicId, updates }] : [];
            })
          );
          const asked = await readCoverageCells(db, documentId);
          expect(sorted(cells)).toEqual(sorted(asked));
          const coverage = await readTopicCoverage(db, documentId);
          expect(coverage.map(({ topicId, regionsRaising }) => [topicId, regionsRaising]).sort()).toEqual(
            cube.topicIds.map((topicId) => [topicId, cells.filter((cell) => cell.topicId === topicId).length]).sort()
          );
          expect(coverage[0]?.regionsReporting).toBe(reports.reduce((sum, count) => sum + count, 0));
        }
      }),
      { numRuns: 25 }
    );
  }, 30_000);

  it('counts any choice of meetings as one would by hand, each update, region and meeting once', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, fc.nat(), async (corpus, mask) => {
        const cube = await cubeOf(corpus);
        const wanted = new Set(corpus.documents.filter((_, place) => (mask >> place) & 1).map(({ documentId }) => documentId));
        const counts = countCube(
          cube,
          runsOf(cube, ({ documentId }) => wanted.has(documentId))
        );
        const documents = corpus.documents.filter(({ documentId }) => wanted.has(documentId));
        cube.regions.forEach(({ id }, region) => {
          const told = documents.map(({ minutes, hits }) =>
            minutes.updates.flatMap((update, place) => (update.regionId === id ? [(hits[place] ?? []).map((hit) => hit.id)] : []))
          );
          expect(counts.updates[region]).toBe(told.flat().length);
          expect(counts.tagged[region]).toBe(told.flat().filter((topics) => topics.length > 0).length);
          expect(counts.reports[region]).toBe(told.filter((updates) => updates.length > 0).length);
          cube.topicIds.forEach((topicId, topic) => {
            const place = region * cube.topicIds.length + topic;
            expect(counts.mentions[place]).toBe(told.flat().filter((topics) => topics.includes(topicId)).length);
            expect(counts.raised[place]).toBe(told.filter((updates) => updates.some((topics) => topics.includes(topicId))).length);
          });
        });
      }),
      { numRuns: 25 }
    );
  }, 30_000);

  it('leaves out what a search refuses, and keeps who reported', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, async (corpus) => {
        await loadCorpus(db, corpus);
        const rows = await readCubeRows(db);
        const all = composeCube(rows, topicIds(corpus));
        const none = composeCube(rows, topicIds(corpus), () => false);
        expect(none.reports).toEqual(all.reports);
        expect(none.updates.every((count) => count === 0)).toBe(true);
        expect(composeCube(rows, topicIds(corpus), () => true)).toEqual(all);
      }),
      { numRuns: 15 }
    );
  }, 30_000);
});

function sorted<T extends { regionId: string; topicId: string }>(cells: readonly T[]): T[] {
  return cells.toSorted((one, other) => `${one.regionId} ${one.topicId}`.localeCompare(`${other.regionId} ${other.topicId}`));
}
