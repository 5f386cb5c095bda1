import { expect, test } from 'vitest';
import { layoutTopicSets } from './layout.ts';

const rows = ['power', 'economy', 'defence'].map((id) => ({ id, name: id, count: 1 }));
const columns = [
  { key: 'a', ids: ['power', 'defence'], names: ['Nord', 'Sør'] },
  { key: 'b', ids: [], names: ['Vest'] }
];
const chart = layoutTopicSets(rows, columns, { width: 180, labelWidth: 100 });

test('a set has a bar as high as those that share it are many, over its dots', () => {
  expect(chart.columns.map(({ x, bar, dots }) => [x, bar.height, dots.map(({ filled }) => filled)])).toEqual([
    [120, 56, [true, false, true]],
    [160, 28, [false, false, false]]
  ]);
  expect(chart.columns.map(({ bar }) => bar.y + bar.height)).toEqual([chart.top, chart.top]);
});

test('a line joins the first and the last dot of a set', () => {
  expect(chart.columns.map(({ link }) => link)).toEqual([{ from: chart.rows[0]?.y, to: chart.rows[2]?.y }, null]);
});

test('sets that find no room are left out, the last first', () => {
  const many = Array.from({ length: 40 }, (_, place) => ({ key: `${place}`, ids: [], names: ['Nord'] }));
  expect(layoutTopicSets(rows, many, { width: 180, labelWidth: 100 }).columns.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4']);
});
