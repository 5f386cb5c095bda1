import { describe, expect, it } from 'vitest';
import { layoutDumbbell } from './layout.ts';

const side = (share: number | null) => ({ share, low: Math.max(0, (share ?? 0) - 0.1), high: (share ?? 0) + 0.1 });
const rows = [
  { id: 'power', name: 'Kraft', one: side(0.5), other: side(0.25) },
  { id: 'health', name: 'Helse', one: side(null), other: side(0) }
];
const chart = layoutDumbbell(rows, 0.5, { width: 214, labelWidth: 100 });

describe('two shares a row', () => {
  it('stand on one scale', () => {
    expect(chart.rows.map(({ one, other }) => [one?.x ?? null, other?.x ?? null])).toEqual([
      [200, 150],
      [null, 100]
    ]);
  });

  it('keep their intervals inside the picture', () => {
    expect(chart.rows[0]?.one).toEqual({ x: 200, low: 180, high: 200 });
  });

  it('have fewer figures under a short scale', () => {
    const ticksOf = (width: number) => layoutDumbbell(rows, 1, { width, labelWidth: 100 }).ticks.map(({ value }) => value);
    expect(ticksOf(214)).toEqual([0, 0.5, 1]);
    expect(ticksOf(600)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('grow in height with the rows', () => {
    expect(chart.height - layoutDumbbell(rows.slice(1), 0.5, { width: 214, labelWidth: 100 }).height).toBe(30);
  });
});
