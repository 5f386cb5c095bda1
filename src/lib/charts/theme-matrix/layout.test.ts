import { expect, test } from 'vitest';
import { layoutThemeMatrix, narrowFormat, shadeOf, wideFormat, type MatrixRegion, type MatrixTopic } from './layout.ts';
import { orderMatrix } from './order-matrix.ts';

const region = (regionId: string, updates: number, silence: string | null = null): MatrixRegion => ({
  regionId,
  name: regionId,
  updates,
  silence
});
const topic = (topicId: string, regionsRaising: number, procedural = false): MatrixTopic & { procedural: boolean } => ({
  topicId,
  label: topicId,
  core: false,
  regionsRaising,
  procedural
});
const regions = [region('hadeland', 3), region('follo', 1), region('ringerike', 0, 'ikke til stede')];
const topics = [topic('power', 2), topic('defence', 1)];
const cells = [
  { regionId: 'hadeland', topicId: 'power', updates: 2 },
  { regionId: 'hadeland', topicId: 'defence', updates: 1 },
  { regionId: 'follo', topicId: 'power', updates: 1 }
];

test('has a cell for every reporting region and topic, and none for a silent region', () => {
  const matrix = layoutThemeMatrix(regions, topics, cells, wideFormat);
  expect(matrix.cells.map((cell) => [cell.regionId, cell.topicId, cell.updates])).toEqual([
    ['hadeland', 'power', 2],
    ['hadeland', 'defence', 1],
    ['follo', 'power', 1],
    ['follo', 'defence', 0]
  ]);
  expect(matrix.silent.map((row) => [row.regionId, row.silence])).toEqual([['ringerike', 'ikke til stede']]);
});

test.each([wideFormat, narrowFormat])('keeps everything inside a drawing $width wide', (format) => {
  const twelve = Array.from({ length: 12 }, (_, index) => topic(`t${index}`, index));
  const matrix = layoutThemeMatrix(regions, twelve, cells, format);
  const right = Math.max(...matrix.cells.map((cell) => cell.x + matrix.cellWidth));
  expect(right).toBeLessThanOrEqual(matrix.left + matrix.cellsWidth + 0.01);
  expect(matrix.barLeft + Math.max(...matrix.rows.map((row) => row.bar))).toBeLessThanOrEqual(format.width);
  expect(Math.max(...matrix.silent.map((row) => row.y)) + matrix.cellHeight).toBeLessThanOrEqual(matrix.height);
});

test('draws bars in proportion to the updates', () => {
  const [first, second] = layoutThemeMatrix(regions, topics, cells, wideFormat).rows;
  expect((second?.bar ?? 0) / (first?.bar ?? 1)).toBeCloseTo(1 / 3, 2);
});

test('shades a single update lightest and keeps the darkest for four or more', () => {
  expect([0, 1, 2, 3, 4].map((updates) => shadeOf(updates, 2))).toEqual([0, 1, 2, 3, 4]);
  expect([1, 20].map((updates) => shadeOf(updates, 20))).toEqual([1, 4]);
});

test('draws an empty meeting without failing', () => {
  const matrix = layoutThemeMatrix([], [], [], wideFormat);
  expect([matrix.cells, matrix.rows, matrix.silent]).toEqual([[], [], []]);
  expect(matrix.height).toBeGreaterThan(0);
});

test('sorts by total with procedural topics and silent regions last', () => {
  const ordered = orderMatrix(
    [region('ringerike', 0, 'forfall'), region('follo', 1), region('hadeland', 3)],
    [topic('cooperation', 9, true), topic('defence', 1), topic('power', 2)],
    'total',
    { regions: [], topics: [] }
  );
  expect(ordered.regions.map((row) => row.regionId)).toEqual(['hadeland', 'follo', 'ringerike']);
  expect(ordered.topics.map((column) => column.topicId)).toEqual(['power', 'defence', 'cooperation']);
});

test('sorts the Norwegian alphabet with å last', () => {
  const names = [region('åsnes', 1), region('østfold', 1), region('asker', 1)];
  expect(orderMatrix(names, [], 'alphabet', { regions: [], topics: [] }).regions.map((row) => row.name)).toEqual([
    'asker',
    'østfold',
    'åsnes'
  ]);
});

test('sorts by similarity as told', () => {
  const ordered = orderMatrix([region('a', 1), region('b', 2), region('c', 3)], [], 'similarity', { regions: ['b', 'a', 'c'], topics: [] });
  expect(ordered.regions.map((row) => row.regionId)).toEqual(['b', 'a', 'c']);
});
