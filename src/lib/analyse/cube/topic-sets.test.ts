import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeCube } from './compose-cube.ts';
import type { CubeRows } from './cube-rows.ts';
import { readTopicSets } from './topic-sets.ts';

const topicIds = ['power', 'economy', 'defence'];

/** What each region says at each meeting: topics of its one update; null: it did not report. */
function cubeOf(meetings: readonly Record<string, string | null>[]) {
  const documents = meetings.map((_, place) => `mote-${place}`);
  const said = meetings.flatMap((meeting, place) =>
    Object.entries(meeting).map(([regionId, topics]) => ({ documentId: documents[place] ?? '', regionId, topics }))
  );
  const rows: CubeRows = {
    meetings: documents.map((documentId, place) => ({
      documentId,
      date: `2024-0${place + 1}-01`,
      title: null,
      sourceName: '',
      sha256: ''
    })),
    reports: said.map(({ documentId, regionId, topics }) => ({
      documentId,
      regionId,
      name: regionId,
      state: topics === null ? ('absent' as const) : ('reported' as const)
    })),
    updates: said.flatMap(({ documentId, regionId, topics }) =>
      topics === null ? [] : [{ documentId, updateId: `${regionId}-1`, regionId, topicIds: topics.replaceAll(' ', '\n') }]
    )
  };
  return composeCube(rows, topicIds);
}

const told = (cube: ReturnType<typeof cubeOf>, topics = topicIds) => {
  const { topics: ranked, sets } = readTopicSets(cube, [[0, cube.meetings.length]], topics);
  return {
    ranked: ranked.map(({ topicId, regions }) => [topicId, regions]),
    sets: sets.map((set) => [set.topicIds.join('+'), set.regions.map((region) => cube.regions[region]?.id)])
  };
};

test('regions stand together that raise the same topics, and silent ones nowhere', () => {
  const cube = cubeOf([{ nord: 'power economy', sor: 'economy power', vest: 'economy', aust: '', taus: null }]);
  expect(told(cube)).toEqual({
    ranked: [
      ['economy', 3],
      ['power', 2],
      ['defence', 0]
    ],
    sets: [
      ['economy+power', ['nord', 'sor']],
      ['economy', ['vest']],
      ['', ['aust']]
    ]
  });
  expect(told(cube, ['power']).sets).toEqual([
    ['power', ['nord', 'sor']],
    ['', ['aust', 'vest']]
  ]);
});

test('over several meetings a topic counts that a region raises at half or more of those at which it reported', () => {
  const cube = cubeOf([
    { nord: 'power', sor: 'power' },
    { nord: '', sor: '' },
    { nord: null, sor: '' }
  ]);
  expect(told(cube, ['power']).sets).toEqual([
    ['power', ['nord']],
    ['', ['sor']]
  ]);
});

test('every region that reported is in one set, and the sets add up to what each topic has', () => {
  const topics = fc.subarray(topicIds).map((some) => some.join(' '));
  const meeting = fc.record({ nord: fc.option(topics), sor: fc.option(topics), vest: fc.option(topics) });
  fc.assert(
    fc.property(fc.array(meeting, { minLength: 1, maxLength: 5 }), (meetings) => {
      const cube = cubeOf(meetings);
      const { topics: ranked, sets } = readTopicSets(cube, [[0, cube.meetings.length]], topicIds);
      const reported = ['nord', 'sor', 'vest'].filter((id) => meetings.some((said) => said[id as 'nord'] !== null));
      const inSets = sets.flatMap(({ regions }) => regions.map((region) => cube.regions[region]?.id ?? ''));
      expect(inSets.toSorted()).toEqual(reported.toSorted());
      for (const { topicId, regions } of ranked) {
        const held = sets.filter((set) => set.topicIds.includes(topicId)).reduce((sum, set) => sum + set.regions.length, 0);
        expect(held).toBe(regions);
      }
    })
  );
});
