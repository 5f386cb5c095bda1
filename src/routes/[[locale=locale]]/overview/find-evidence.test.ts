import { expect, test } from 'vitest';
import type { Overview } from '#lib/analyse/overview.ts';
import { findEvidence } from './find-evidence.ts';

const update = (updateId: string, regionId: string, topicIds: string[], byHandIds: string[] = []) =>
  ({ updateId, regionId, topicIds, byHandIds, text: updateId, leadIn: [] }) as unknown as Overview['updates'][number];
const evidence = (updateId: string, topicId: string) => ({
  updateId,
  topicId,
  rule: topicId,
  start: 0,
  end: 1,
  text: 'x',
  leadInIndex: -1
});
const overview = {
  updates: [update('a-1', 'a', ['power', 'economy']), update('a-2', 'a', []), update('b-1', 'b', ['power'])],
  evidence: [evidence('a-1', 'power'), evidence('a-1', 'economy'), evidence('b-1', 'power')]
} as unknown as Overview;
const found = (view: Parameters<typeof findEvidence>[1]) =>
  findEvidence(overview, view).map((it) => [it.update.updateId, it.evidence.map((row) => row.topicId)]);

test('a cell shows its own updates with the words of its own topic', () => {
  expect(found({ regionId: 'a', topicId: 'power' })).toEqual([['a-1', ['power']]]);
});

test('a region shows all it said, a topic all who said it', () => {
  expect(found({ regionId: 'a', topicId: null })).toEqual([
    ['a-1', ['power', 'economy']],
    ['a-2', []]
  ]);
  expect(found({ regionId: null, topicId: 'power' })).toEqual([
    ['a-1', ['power']],
    ['b-1', ['power']]
  ]);
});

test('an update says whether its topic was set by hand', () => {
  const byHand = { ...overview, updates: [update('a-1', 'a', ['power', 'economy'], ['economy'])] };
  expect(findEvidence(byHand, { regionId: 'a', topicId: 'economy' }).map((it) => it.byHand)).toEqual([true]);
  expect(findEvidence(byHand, { regionId: 'a', topicId: 'power' }).map((it) => it.byHand)).toEqual([false]);
});

test('the list of updates without a topic shows just those', () => {
  expect(found('untagged')).toEqual([['a-2', []]]);
});
