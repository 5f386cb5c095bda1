import { describe, expect, it } from 'vitest';
import { composeCube } from './compose-cube.ts';
import { grainFor, groupPeriods } from './group-periods.ts';

/** One update of each named region at each date. */
function cubeOf(meetings: readonly (readonly [date: string | null, ...regions: string[]])[]) {
  return composeCube(
    {
      meetings: meetings.map(([date], place) => ({ documentId: `m${place}`, date, title: null, sourceName: '', sha256: '' })),
      reports: meetings.flatMap(([, ...regions], place) =>
        regions.map((regionId) => ({ documentId: `m${place}`, regionId, name: regionId, state: 'reported' as const }))
      ),
      updates: meetings.flatMap(([, ...regions], place) =>
        regions.map((regionId) => ({ documentId: `m${place}`, updateId: `${regionId}-1`, regionId, topicIds: '' }))
      )
    },
    []
  );
}

describe('periods', () => {
  const cube = cubeOf([
    ['2023-11-01', 'a', 'b', 'c', 'd'],
    ['2024-01-10', 'a'],
    ['2024-03-10', 'a', 'b'],
    ['2024-04-02', 'a', 'b', 'c', 'd'],
    [null, 'a']
  ]);
  const all = [[0, 5]] as const;

  it('are meetings, quarters or years, and know no meeting without a date', () => {
    expect(groupPeriods(cube, all, 'meeting').map(({ first }) => first)).toEqual(['2023-11-01', '2024-01-10', '2024-03-10', '2024-04-02']);
    expect(groupPeriods(cube, all, 'quarter').map(({ key, first, last }) => [key, first, last])).toEqual([
      ['2023-4', '2023-11-01', '2023-11-01'],
      ['2024-1', '2024-01-10', '2024-03-10'],
      ['2024-2', '2024-04-02', '2024-04-02']
    ]);
    expect(groupPeriods(cube, all, 'year').map(({ key }) => key)).toEqual(['2023', '2024']);
  });

  it('count a region once, however many of the meetings it reported at', () => {
    expect(groupPeriods(cube, all, 'quarter').map(({ regionsReporting }) => regionsReporting)).toEqual([4, 2, 4]);
  });

  it('are incomplete where fewer than half as many regions as usual reported', () => {
    expect(groupPeriods(cube, all, 'meeting').map(({ incomplete }) => incomplete)).toEqual([false, true, false, false]);
  });

  it('keep apart the meetings that a choice leaves', () => {
    expect(
      groupPeriods(
        cube,
        [
          [0, 1],
          [2, 4]
        ],
        'year'
      ).map(({ runs }) => runs)
    ).toEqual([[[0, 1]], [[2, 4]]]);
  });

  it('grow coarser with the number of meetings', () => {
    const days = (count: number, step: number) =>
      cubeOf(
        Array.from({ length: count }, (_, day) => [new Date(Date.UTC(2010, 0, 1 + day * step)).toISOString().slice(0, 10), 'a'] as const)
      );
    expect(grainFor(cube, all)).toBe('meeting');
    expect(grainFor(days(100, 7), [[0, 100]])).toBe('quarter');
    expect(grainFor(days(100, 70), [[0, 100]])).toBe('year');
  });
});
