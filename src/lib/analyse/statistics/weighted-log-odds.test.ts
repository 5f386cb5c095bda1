import { describe, expect, it } from 'vitest';
import { compareGroups, weightedLogOdds } from './weighted-log-odds.ts';

const table = [
  [20, 5, 10],
  [8, 15, 10],
  [4, 6, 22]
];
/** Cars by shape of engine (rows) and number of gears, the example of tidylo's documentation. */
const cars = [
  [12, 2, 4],
  [3, 10, 1]
];

describe('weighted log odds', () => {
  it.each([
    [
      'informative',
      table,
      [
        [1.7402112174202, -0.80357286545099, -0.9126074339591],
        [-0.49656144195736, 1.2892847856727, -0.75890432697273],
        [-1.2035664374556, -0.46235397705263, 1.7846311144568]
      ]
    ],
    [
      'uninformative',
      table,
      [
        [3.4780250672736, -1.4699002401652, -1.6224796260231],
        [-0.93619645876902, 2.5418594076959, -1.393667245102],
        [-2.1816797836151, -0.88232763068232, 3.9123128641674]
      ]
    ],
    [
      'informative',
      cars,
      [
        [1.1728347235536, -1.3767515712439, 0.40331245974401],
        [-1.1354777303161, 1.5661167905228, -0.4362339790201]
      ]
    ],
    [
      'uninformative',
      cars,
      [
        [1.8912728603594, -1.9691059828645, 0.55491720691313],
        [-1.7407107263391, 2.8421436355764, -0.65706742130241]
      ]
    ]
  ] as const)('with the %s prior of %j have the z of the reference computation', (prior, counts, reference) => {
    weightedLogOdds(counts, prior).forEach((row, set) => {
      row.forEach(({ z }, feature) => expect(z / (reference[set]?.[feature] ?? NaN)).toBeCloseTo(1, 9));
    });
  });

  it('have the unweighted form as their difference, with the uninformative prior', () => {
    const [first = []] = weightedLogOdds(table, 'uninformative');
    const reference = [0.96002612538196, -0.65924562888426, -0.54572099961661];
    first.forEach(({ delta }, feature) => expect(delta / (reference[feature] ?? NaN)).toBeCloseTo(1, 9));
  });

  it('say nothing of a feature that nobody has, nor of one that is all there is', () => {
    const nothing = { delta: 0, z: 0, p: 1 };
    const [first = []] = weightedLogOdds(
      [
        [3, 0, 1],
        [2, 0, 4]
      ],
      'informative'
    );
    expect(first[1]).toEqual(nothing);
    expect(weightedLogOdds([[3], [2]], 'informative')).toEqual([[nothing], [nothing]]);
    expect(weightedLogOdds([], 'informative')).toEqual([]);
  });

  it('refuse a table that is none', () => {
    expect(() => weightedLogOdds([[1, 2], [1]], 'informative')).toThrow('rows of different lengths: 2, 1');
    expect(() => weightedLogOdds([[1, -2]], 'informative')).toThrow('not a count: -2');
  });
});

describe('log odds of two groups', () => {
  it('have the z of the reference computation', () => {
    const reference = [4.8539349357617, -2.1134453017329, -2.4439245634751];
    compareGroups([20, 5, 10], [12, 21, 32]).forEach(({ z }, feature) => expect(z / (reference[feature] ?? NaN)).toBeCloseTo(1, 9));
  });

  it('change sign with the groups', () => {
    const [there, back] = [compareGroups([20, 5, 0], [12, 21, 3]), compareGroups([12, 21, 3], [20, 5, 0])];
    there.forEach(({ delta, p }, feature) => {
      expect(delta).toBeCloseTo(-(back[feature]?.delta ?? NaN), 12);
      expect(p).toBeCloseTo(back[feature]?.p ?? NaN, 12);
    });
  });

  it('refuse groups of other features, and no prior', () => {
    expect(() => compareGroups([1], [1, 2])).toThrow('rows of different lengths: 1, 2');
    expect(() => compareGroups([1], [1], 0)).toThrow('not above zero: 0');
  });
});
