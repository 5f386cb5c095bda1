import { describe, expect, test } from 'vitest';
import type { Explored } from '#lib/analyse/explored.ts';
import { planWords } from '../../../../../tests/support/plan-words.ts';
import { citable } from '../../../../../tests/support/citable.ts';
import { noFilters } from '#lib/state/filters.ts';
import { readBrief } from './brief-figures.ts';

const meetings = ['2024-09-01', '2024-11-19'];
const regions = ['follo', 'hadeland', 'moss'];
/** Topics of the regions' updates: before, and at the last meeting. Moss did not report last. */
const said: Record<string, [string[], string[]]> = {
  follo: [['power'], ['power', 'defence']],
  hadeland: [
    ['power', 'meetings'],
    ['defence', 'meetings']
  ],
  moss: [['power'], []]
};
const topicIds = ['power', 'defence', 'meetings'];

const explored: Explored = {
  rows: {
    meetings: meetings.map((date) => ({ documentId: date, date, title: null, sourceName: `${date}.txt`, sha256: '' })),
    reports: meetings.flatMap((documentId, place) =>
      regions.map((regionId) => {
        const state = (said[regionId]?.[place] ?? []).length > 0 ? ('reported' as const) : ('absent' as const);
        return { documentId, regionId, name: `${regionId} IPR`, state };
      })
    ),
    updates: meetings.flatMap((documentId, place) =>
      regions.flatMap((regionId) =>
        (said[regionId]?.[place] ?? []).map((topicId, index) => ({
          documentId,
          regionId,
          updateId: `${regionId}-${index}`,
          topicIds: topicId
        }))
      )
    )
  },
  rules: [],
  topics: topicIds.map((topicId) => ({
    topicId,
    label: { nb: topicId, nn: topicId, en: topicId },
    core: true,
    procedural: topicId === 'meetings'
  })),
  decisions: []
};
const updates = meetings.flatMap((documentId) =>
  regions.flatMap((regionId) =>
    topicIds.map((topicId) =>
      citable(`${regionId} snakker lenge om ${topicId} i dag`, { documentId, meetingDate: documentId, regionId, topicIds: [topicId] })
    )
  )
);
// Without words to look for, nobody asks the library.
const library = { documents: [] };
const read = (filters = noFilters) =>
  readBrief({ explored, library, filters, updates, topicNames: new Map(topicIds.map((id) => [id, id])), words: planWords });

describe('what a brief tells', () => {
  test('is what more than one region raises, without procedure, with the interval of its share and a quote of the newest meeting', () => {
    const { priorities } = read().figures;
    expect(priorities.map(({ topicId, regionsRaising, regionsReporting }) => [topicId, regionsRaising, regionsReporting])).toEqual([
      ['power', 3, 3],
      ['defence', 2, 3]
    ]);
    for (const { low, high, regionsRaising, regionsReporting, quote } of priorities) {
      expect(low).toBeLessThan(regionsRaising / regionsReporting);
      expect(high).toBeGreaterThanOrEqual(regionsRaising / regionsReporting);
      expect(quote?.meetingDate).toBe('2024-11-19');
    }
    expect(priorities[0]?.quote?.regionId).not.toBe(priorities[1]?.quote?.regionId);
  });

  test('is what is new and what has gone quiet at the last meeting, against the last time that each region reported', () => {
    expect(read().figures.news).toEqual([
      { label: 'defence', change: 'new', regions: ['Follo', 'Hadeland'] },
      { label: 'power', change: 'quiet', regions: ['Hadeland'] }
    ]);
  });

  test('is of one meeting where the filters say so, and then has a chart of who raises what, and none over time', () => {
    const { figures, charts } = read({ ...noFilters, meetingIds: ['2024-11-19'] });
    expect(figures).toMatchObject({ regionsReporting: 2, regionsSilent: 1, updates: 4, filters: 'moter=2024-11-19' });
    expect(figures.priorities.map(({ topicId }) => topicId)).toEqual(['defence']);
    expect(charts).toMatchObject([{ id: 'shared', regions: ['Follo', 'Hadeland'], rows: [{ id: 'defence', raised: [1, 1] }] }]);
  });

  test('shades by the share of its meetings at which a region raised a topic', () => {
    expect(read().charts[0]).toMatchObject({
      rows: [
        { id: 'power', raised: [1, 1 / 2, 1] },
        { id: 'defence', raised: [1 / 2, 1 / 2, 0] }
      ]
    });
  });

  test('is of the topics and regions that are chosen', () => {
    const { figures } = read({ ...noFilters, topicIds: ['power'], regionIds: ['follo', 'moss'] });
    expect(figures.priorities.map(({ topicId, regions: names }) => [topicId, names])).toEqual([['power', ['Follo', 'Moss']]]);
    for (const { quote } of figures.priorities) expect(['follo', 'moss']).toContain(quote?.regionId);
  });
});
