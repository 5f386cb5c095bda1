import { expect, test } from 'vitest';
import { layoutSparkline } from './layout.ts';

const size = { width: 106, height: 26 };

test('a sparkline goes from the first date to the last, from zero to the most', () => {
  const { line, end, base } = layoutSparkline(
    [
      { date: '2024-01-01', value: 0 },
      { date: '2024-01-02', value: 0.5 },
      { date: '2024-01-05', value: 1 }
    ],
    1,
    size
  );
  expect(line).toBe('M3,23L28,13L103,3');
  expect(end).toEqual({ x: 103, y: 3 });
  expect(base).toBe(23);
});

test('a sparkline breaks where nothing is known, and ends where something last was', () => {
  const { line, end } = layoutSparkline(
    [
      { date: '2024-01-01', value: 1 },
      { date: '2024-01-02', value: null },
      { date: '2024-01-03', value: 0 },
      { date: '2024-01-05', value: null }
    ],
    1,
    size
  );
  expect(line).toBe('M3,3ZM53,23Z');
  expect(end).toEqual({ x: 53, y: 23 });
});

test('a sparkline of one date is a point, and of none nothing', () => {
  expect(layoutSparkline([{ date: '2024-01-01', value: 0.5 }], 1, size)).toMatchObject({ line: '', end: { x: 53, y: 13 } });
  expect(layoutSparkline([], 0, size)).toMatchObject({ line: '', end: null });
});
