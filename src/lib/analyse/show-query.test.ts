import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/model/corpus.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { openNativeDatabase } from '#lib/store/native-database.ts';
import { askForReader } from '#lib/store/reader-query.ts';
import { anyCorpus } from '../../../tests/support/any-corpus.ts';
import { smallCorpus } from '../../../tests/support/small-corpus.ts';
import { composeCube } from './cube/compose-cube.ts';
import { countCube, runsOf } from './cube/count-cube.ts';
import { readCubeRows } from './cube/cube-rows.ts';
import { readPriorities } from './cube/priorities.ts';
import { readSlopes } from './cube/slopes.ts';
import { exampleQueries } from './example-queries.ts';
import { matrixQuery, priorityQuery, regionQuery, slopeQuery, trendQuery, type ExploreRange } from './show-query.ts';

describe('the query behind a chart', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openNativeDatabase();
  });
  afterAll(() => db.close());

  const rowsOf = async (sql: string) => (await askForReader(db, sql)).rows;
  const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join('|')).sort();

  /** A choice of a corpus: some of its regions and meetings, by bits. */
  function choose(corpus: Corpus, mask: number): ExploreRange {
    const some = <T>(all: readonly T[], bits: number) => all.filter((_, place) => (bits >> place) & 1);
    return {
      from: null,
      to: null,
      topicIds: [],
      meetingIds: some(
        corpus.documents.map(({ documentId }) => documentId),
        mask
      ),
      regionIds: some(
        corpus.regions.map(({ id }) => id),
        mask >> 3
      )
    };
  }

  it('gives the same figures as the chart, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, fc.nat({ max: 255 }), async (corpus, mask) => {
        await loadCorpus(db, corpus);
        const topicIds = corpus.topics.map(({ id }) => id);
        const names = new Map(corpus.topics.map(({ id, label }) => [id, label.nb]));
        const cube = composeCube(await readCubeRows(db), topicIds);
        const range = choose(corpus, mask);
        const runs = runsOf(cube, ({ documentId }) => range.meetingIds.length === 0 || range.meetingIds.includes(documentId));
        const regions = cube.regions.flatMap(({ id }, place) =>
          range.regionIds.length === 0 || range.regionIds.includes(id) ? [place] : []
        );
        const { mentions } = countCube(cube, runs);

        const priorities = readPriorities(cube, runs, { procedural: new Set(), regions });
        const asked = await rowsOf(priorityQuery(range, 'label_nb'));
        expect(sorted(asked)).toEqual(
          sorted(priorities.map(({ topicId, raising, reporting, mentions: n }) => [names.get(topicId), raising, reporting, n]))
        );

        const cells = regions.flatMap((region) =>
          topicIds.flatMap((id, topic) => {
            const n = mentions[region * topicIds.length + topic] ?? 0;
            return n > 0 ? [[cube.regions[region]?.name, names.get(id), n]] : [];
          })
        );
        expect(sorted(await rowsOf(matrixQuery(range, 'label_nb')))).toEqual(sorted(cells));

        const lines = runs.flatMap(([from, to]) =>
          Array.from({ length: to - from }, (_, place) => from + place).flatMap((meeting) => {
            const counts = countCube(cube, [[meeting, meeting + 1]]);
            const sum = (counter: Uint32Array, at: (region: number) => number) =>
              regions.reduce((total, region) => total + (counter[at(region)] ?? 0), 0);
            const updates = sum(counts.updates, (region) => region);
            if (updates === 0) return [];
            return topicIds.map((id, topic) => [
              cube.meetings[meeting]?.date,
              names.get(id),
              sum(counts.mentions, (region) => region * topicIds.length + topic),
              updates
            ]);
          })
        );
        expect(sorted(await rowsOf(trendQuery(range, 'label_nb')))).toEqual(sorted(lines));

        const dates = cube.meetings.flatMap(({ date }) => date ?? []);
        const [first = '', middle = '', last = ''] = [dates[0], dates[Math.floor(dates.length / 2)], dates.at(-1)];
        const isChosen = ({ documentId }: { documentId: string }) => range.meetingIds.length === 0 || range.meetingIds.includes(documentId);
        const within = (from: string, to: string) =>
          runsOf(cube, (meeting) => isChosen(meeting) && meeting.date !== null && meeting.date >= from && meeting.date <= to);
        const slopes = readSlopes(cube, within(first, middle), within(middle, last), regions);
        const periods = [
          { first, last: middle },
          { first: middle, last }
        ] as const;
        expect(sorted(await rowsOf(slopeQuery(range, periods, 'label_nb')))).toEqual(
          sorted(slopes.map(({ topicId, one, other }) => [names.get(topicId), one.x, one.n, other.x, other.n]))
        );
      }),
      { numRuns: 25 }
    );
  });

  it('of a region tells its updates about each topic beside the others’', async () => {
    await loadCorpus(db, smallCorpus);
    const cube = composeCube(
      await readCubeRows(db),
      smallCorpus.topics.map(({ id }) => id)
    );
    const { mentions, updates } = countCube(cube, [[0, cube.meetings.length]]);
    const T = cube.topicIds.length;
    const all = { from: null, to: null, regionIds: [], topicIds: [], meetingIds: [] };
    for (const [region, { id }] of cube.regions.entries()) {
      const rows = await rowsOf(regionQuery(id, all, 'label_nb'));
      const total = rows.reduce((sum, row) => sum + Number(row[1]), 0);
      expect(total).toBe(cube.topicIds.reduce((sum, _, topic) => sum + (mentions[region * T + topic] ?? 0), 0));
      for (const row of rows) expect(row[2]).toBe(updates[region]);
    }
  });

  it('is one that answers, for each of the examples, in every language', async () => {
    await loadCorpus(db, smallCorpus);
    for (const label of ['label_nb', 'label_nn', 'label_en'] as const) {
      for (const { id, sql } of exampleQueries(label)) {
        const { columns } = await askForReader(db, sql);
        expect(columns.length, id).toBeGreaterThan(1);
      }
    }
  });

  it('quotes what an address could bring', () => {
    const range = { from: null, to: null, regionIds: ["x'); DROP TABLE updates; --"], topicIds: [], meetingIds: [] };
    expect(matrixQuery(range, 'label_nb')).toContain("IN ('x''); DROP TABLE updates; --')");
  });
});
