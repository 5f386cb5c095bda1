import { describe, expect, it } from 'vitest';
import { findDistinctive } from './find-distinctive.ts';
import { testFisher } from './fisher-exact.ts';
import { compareShares } from './share-difference.ts';
import { weightedLogOdds } from './weighted-log-odds.ts';

const counts = [
  [18, 5, 4],
  [4, 6, 5],
  [3, 5, 4]
];
const totals = [40, 40, 40];

describe('what is distinctive of a region', () => {
  const cells = findDistinctive(counts, totals);

  it('is what it says more of than the others, beyond chance', () => {
    expect(cells.map((row) => row.map(({ distinctive }) => distinctive))).toEqual([
      [true, false, false],
      [false, false, false],
      [false, false, false]
    ]);
  });

  it('is told with its size, and tested against the others alone', () => {
    const [cell] = cells[0] ?? [];
    expect(cell?.effect).toEqual(compareShares({ x: 18, n: 40 }, { x: 7, n: 80 }));
    expect(cell?.p).toBe(testFisher({ x: 18, n: 40 }, { x: 7, n: 80 }));
    expect(cell?.logOdds).toEqual(weightedLogOdds(counts, 'informative')[0]?.[0]);
  });

  it('is not what it says less of', () => {
    const less = findDistinctive([[0], [20], [20]], totals)[0]?.[0];
    expect(less?.adjustedP).toBeLessThan(0.05);
    expect(less?.distinctive).toBe(false);
  });

  it('cannot be told of a silent region, nor of the only one', () => {
    expect(findDistinctive([[0], [5]], [0, 9])[0]?.[0]).toMatchObject({ effect: null, p: 1, distinctive: false });
    expect(findDistinctive([[5]], [9])[0]?.[0]).toMatchObject({ effect: null, p: 1, distinctive: false });
    expect(findDistinctive([], [])).toEqual([]);
  });

  it('refuses more updates about a topic than there are', () => {
    expect(() => findDistinctive([[5], [1]], [4, 9])).toThrow('not a count out of 4: 5');
    expect(() => findDistinctive([[5]], [])).toThrow('not a total for each region: 0 for 1');
  });
});
