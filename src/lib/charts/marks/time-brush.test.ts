import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStretch, stretchBetween, type TimeMark } from './time-brush.ts';

const marks: TimeMark[] = [
  { x: 10, from: '2024-01-10', to: '2024-03-20' },
  { x: 40, from: '2024-04-01', to: '2024-06-01' },
  { x: 90, from: '2024-11-19', to: '2024-11-19' }
];

describe('drawing over a time axis', () => {
  it('chooses the periods in between, from the first day of the first to the last of the last', () => {
    expect(stretchBetween(marks, 5, 60)).toEqual({ from: '2024-01-10', to: '2024-06-01' });
    expect(stretchBetween(marks, 90, 39)).toEqual({ from: '2024-04-01', to: '2024-11-19' });
    expect(stretchBetween(marks, 50, 80)).toBeNull();
  });

  it('is shown half way to what lies outside, and to the edge where nothing does', () => {
    expect(placeStretch(marks, { from: '2024-04-01', to: '2024-06-01' }, 100)).toEqual({ left: 25, right: 65 });
    expect(placeStretch(marks, { from: '2024-01-10', to: '2024-11-19' }, 100)).toEqual({ left: 0, right: 100 });
    expect(placeStretch(marks, { from: '2024-07-01', to: '2024-08-01' }, 100)).toBeNull();
  });

  it('covers in any chart just the periods that it chooses', () => {
    const anyMarks = fc.uniqueArray(fc.nat({ max: 900 }), { minLength: 1, maxLength: 30 }).map((places) =>
      places
        .toSorted((one, other) => one - other)
        .map((x): TimeMark => {
          const date = new Date(Date.UTC(2020, 0, 1 + x)).toISOString().slice(0, 10);
          return { x, from: date, to: date };
        })
    );
    fc.assert(
      fc.property(anyMarks, fc.nat({ max: 900 }), fc.nat({ max: 900 }), (some, one, other) => {
        const stretch = stretchBetween(some, one, other);
        if (!stretch) return;
        const band = placeStretch(some, stretch, 901);
        const covered = some.filter(({ x }) => band !== null && x >= band.left && x <= band.right);
        expect(covered).toEqual(some.filter(({ from }) => from >= stretch.from && from <= stretch.to));
      })
    );
  });
});
