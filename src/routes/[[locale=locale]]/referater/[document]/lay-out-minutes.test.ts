import { expect, test } from 'vitest';
import type { AgendaItem, LineAccount, Minutes, Update } from '#lib/model/minutes.ts';
import { layOutMinutes } from './lay-out-minutes.ts';

const item = (number: string | null, kind: AgendaItem['kind']): AgendaItem => ({
  number,
  title: 'Sak',
  kind,
  decision: null,
  text: '',
  source: { start: 0, end: 0 }
});
const update = (id: string): Update => ({
  id,
  regionId: id.replace(/-\d+$/u, ''),
  region: id,
  depth: 0,
  leadIn: [],
  text: id,
  source: { start: 0, end: 0, page: null }
});
const line = (updateId: string, inItem: number | null): LineAccount => ({
  start: 0,
  end: 0,
  role: 'update',
  item: inItem,
  updateId,
  regionId: null
});
const layOut = (items: AgendaItem[], updates: [id: string, item: number | null][]) =>
  layOutMinutes(
    { items, updates: updates.map(([id]) => update(id)), lines: updates.map(([id, inItem]) => line(id, inItem)) } as Minutes,
    []
  ).map((section) => [section.anchor, section.regions.map((region) => [region.anchor, region.updates.map((it) => it.update.id)])]);

test('puts each update into its round, region by region', () => {
  expect(
    layOut(
      [item('1', 'case'), item('2', 'round')],
      [
        ['moss-1', 1],
        ['moss-2', 1],
        ['oslo-1', 1]
      ]
    )
  ).toEqual([
    ['sak-1', []],
    [
      'sak-2',
      [
        ['delregion-moss', ['moss-1', 'moss-2']],
        ['delregion-oslo', ['oslo-1']]
      ]
    ]
  ]);
});

test('shows a round that stands in no item, before the items', () => {
  expect(layOut([item('1', 'case')], [['moss-1', null]])).toEqual([
    ['runde', [['delregion-moss', ['moss-1']]]],
    ['sak-1', []]
  ]);
});

test('never gives two places the same anchor', () => {
  const anchors = layOut(
    [item('14/07', 'round'), item('14/07', 'round'), item(null, 'case')],
    [
      ['moss-1', 0],
      ['oslo-1', 0],
      ['moss-2', 1]
    ]
  );
  expect(anchors.map(([anchor]) => anchor)).toEqual(['sak-14-07', 'sak-14-07-2', 'sak-u3']);
  expect(JSON.stringify(anchors)).toContain('delregion-moss-2');
});
