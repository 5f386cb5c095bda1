import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from '../statistics/share-difference.ts';
import { testFisher } from '../statistics/fisher-exact.ts';
import { composeCube } from './compose-cube.ts';
import type { CubeRows } from './cube-rows.ts';
import { readSlopes, shareMeetings } from './slopes.ts';

const topicIds = ['power', 'health'];
const [meetings, regions] = [
  ['a', 'b', 'c'],
  ['nord', 'sor']
];

/** said[meeting][region]: the topics of each update, joined. */
function cubeOf(said: string[][][]) {
  const rows: CubeRows = {
    meetings: meetings.map((documentId, place) => ({ documentId, date: `202${place}-01-01`, title: null, sourceName: '', sha256: '' })),
    reports: meetings.flatMap((documentId) =>
      regions.map((regionId) => ({ documentId, regionId, name: regionId, state: 'reported' as const }))
    ),
    updates: said.flatMap((ofMeeting, meeting) =>
      ofMeeting.flatMap((updates, region) =>
        updates.map((topics, place) => ({
          documentId: meetings[meeting] ?? '',
          updateId: `${region}-${place}`,
          regionId: regions[region] ?? '',
          topicIds: topics
        }))
      )
    )
  };
  return composeCube(rows, topicIds);
}

const cube = cubeOf([
  [['power', 'power', '', ''], ['health']],
  [['health'], []],
  [['health', 'health', 'power'], ['health']]
]);

describe('the slope of a topic', () => {
  it('is its share of the updates of one period and of the other, the biggest change first', () => {
    const [health, power] = readSlopes(cube, [[0, 1]], [[2, 3]]);
    expect(health).toMatchObject({ topicId: 'health', one: { x: 1, n: 5, share: 1 / 5 }, other: { x: 3, n: 4, share: 3 / 4 } });
    expect(power).toMatchObject({ topicId: 'power', one: { x: 2, n: 5 }, other: { x: 1, n: 4 } });
    expect(health?.change).toEqual(compareShares({ x: 3, n: 4 }, { x: 1, n: 5 }));
    // Two tests: the smaller p counts twice at most.
    const ps = [testFisher({ x: 1, n: 5 }, { x: 3, n: 4 }), testFisher({ x: 2, n: 5 }, { x: 1, n: 4 })];
    expect(health?.adjustedP).toBeCloseTo(Math.min(2 * Math.min(...ps), Math.max(...ps)), 12);
  });

  it('is of some regions where they are chosen, and none where a period has no updates of theirs', () => {
    const [one] = readSlopes(cube, [[0, 1]], [[1, 2]], [1]);
    expect(one).toMatchObject({ one: { n: 1 }, other: { n: 0, share: null }, change: null, adjustedP: 1 });
  });

  it('is not told from chance where a meeting is in both periods', () => {
    expect(shareMeetings([[0, 2]], [[2, 3]])).toBe(false);
    expect(
      shareMeetings(
        [
          [0, 1],
          [2, 3]
        ],
        [[1, 3]]
      )
    ).toBe(true);
    expect(readSlopes(cube, [[0, 2]], [[1, 3]]).map(({ adjustedP }) => adjustedP)).toEqual([1, 1]);
  });

  it('is turned round when the periods are', () => {
    const anySaid = fc.array(
      fc.array(fc.array(fc.constantFrom('', 'power', 'health', 'health\npower'), { maxLength: 9 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 3,
        maxLength: 3
      }
    );
    fc.assert(
      fc.property(anySaid, (said) => {
        const any = cubeOf(said);
        const there = new Map(readSlopes(any, [[0, 1]], [[1, 3]]).map((slope) => [slope.topicId, slope]));
        for (const back of readSlopes(any, [[1, 3]], [[0, 1]])) {
          const slope = there.get(back.topicId);
          expect([back.one, back.other]).toEqual([slope?.other, slope?.one]);
          expect(back.adjustedP).toBeCloseTo(slope?.adjustedP ?? Number.NaN, 12);
          expect(back.change?.difference ?? 0).toBeCloseTo(-(slope?.change?.difference ?? 0), 12);
        }
      })
    );
  });
});
