import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { layoutSlopeChart, type SlopeRow, type SlopeSize } from './layout.ts';
import SlopeChart from './SlopeChart.svelte';

const value = (share: number | null) => ({ share, low: Math.max(0, (share ?? 0) - 0.1), high: (share ?? 0) + 0.1 });
const row = (id: string, one: number | null, other: number | null, isFront = true): SlopeRow => ({
  id,
  name: id,
  one: value(one),
  other: value(other),
  isFront
});
const size: SlopeSize = { width: 300, height: 144, labels: { left: 50, right: 100 } };

describe('a slope chart', () => {
  it('stands both times on one scale, from nothing at the base to the most at the top', () => {
    const { slopes, base, top, left, right } = layoutSlopeChart([row('up', 0, 0.5)], 0.5, size);
    expect([base, top, left, right]).toEqual([130, 30, 50, 200]);
    expect(slopes[0]).toMatchObject({ direction: 'up', one: { x: 50, y: 130 }, other: { x: 200, y: 30, low: 50, high: 30 } });
  });

  it('lays those in front over the grey ones, and moves their labels apart', () => {
    const { slopes } = layoutSlopeChart([row('a', 0.3, 0.2), row('b', 0.3, 0.21), row('grey', 0.3, 0.2, false)], 0.5, size);
    expect(slopes.map(({ id }) => id)).toEqual(['grey', 'a', 'b']);
    const [, a, b] = slopes;
    expect(Math.abs((a?.one?.labelY ?? 0) - (b?.one?.labelY ?? 0))).toBe(16);
    expect(slopes[0]?.one?.labelY).toBe(slopes[0]?.one?.y);
  });

  it('keeps labels above the base', () => {
    const { slopes, base } = layoutSlopeChart(
      ['a', 'b', 'c'].map((id) => row(id, 0, 0)),
      0.5,
      size
    );
    expect(slopes.map(({ other }) => other?.labelY)).toEqual([base - 32, base - 16, base]);
  });

  it('draws no line from where nothing is known', () => {
    const props = {
      rows: [row('ukjent', null, 0.2), row('kjent', 0.1, 0.2)],
      most: 0.5,
      size,
      names: { one: '2023', other: '2024' },
      label: 'Fra 2023 til 2024',
      describe: (id: string) => `om ${id}`,
      formatShare: (share: number) => `${share * 100} %`,
      hrefOf: (id: string) => `#${id}`,
      onselect: () => undefined
    };
    const svg = render(SlopeChart, { props }).body;
    expect(svg.match(/class="slope[ "]/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="om ukjent"');
    expect(svg).toContain('20 % kjent');
  });
});
