import { expect, test } from 'vitest';
import { chooseBars, type ChartedColumn } from './choose-bars.ts';
import { layoutQuickBars } from './layout.ts';

const column = (name: string, shownAs: ChartedColumn['shownAs']): ChartedColumn => ({ name, shownAs });

test('the first text names the bars, the last number measures them', () => {
  const columns = [column('topic', 'VARCHAR'), column('n', 'INTEGER'), column('share', 'DOUBLE')];
  expect(
    chooseBars(columns, [
      ['Kraft', 8, 0.5],
      [null, 1, null],
      ['Vei', 2, 0.25]
    ])
  ).toEqual({
    names: 'topic',
    values: 'share',
    bars: [
      { name: 'Kraft', value: 0.5 },
      { name: 'Vei', value: 0.25 }
    ],
    more: 0
  });
});

test('without text, numbers or rows there is nothing to draw', () => {
  expect(chooseBars([column('n', 'INTEGER')], [[1]])).toBeNull();
  expect(chooseBars([column('topic', 'VARCHAR'), column('core', 'BOOLEAN')], [['Kraft', true]])).toBeNull();
  expect(chooseBars([column('topic', 'VARCHAR'), column('n', 'INTEGER')], [])).toBeNull();
});

test('more than thirty are told, not drawn', () => {
  const rows = Array.from({ length: 42 }, (_, place) => [`${place}`, place]);
  const chosen = chooseBars([column('a', 'VARCHAR'), column('n', 'INTEGER')], rows);
  expect([chosen?.bars.length, chosen?.more]).toEqual([30, 12]);
});

test('bars begin at zero, whatever their sign', () => {
  const { bars } = layoutQuickBars(
    [
      { name: 'a', value: 3 },
      { name: 'b', value: -1 }
    ],
    { width: 304, labelWidth: 40 }
  );
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [90, 150],
    [40, 50]
  ]);
});
