import { describe, expect, it } from 'vitest';
import type { Explored } from '#lib/analyse/explored.ts';
import { chosenRegions, chosenRuns, cubeOf } from './chosen-cube.ts';
import { countCube } from './cube.ts';
import { noFilters } from './filters.ts';
import type { Library } from './library.svelte.ts';

const meetings = [
  ['juni', '2024-06-01'],
  ['november', '2024-11-19'],
  ['mars', '2025-03-01'],
  ['udatert', null]
] as const;

const explored: Explored = {
  rows: {
    meetings: meetings.map(([documentId, date]) => ({ documentId, date, title: null, sourceName: '', sha256: '' })),
    reports: meetings.flatMap(([documentId]) =>
      ['nord', 'sor'].map((regionId) => ({ documentId, regionId, name: regionId, state: 'reported' as const }))
    ),
    updates: meetings.flatMap(([documentId]) =>
      ['nord', 'sor'].map((regionId) => ({ documentId, updateId: `${regionId}-1`, regionId, topicIds: 'power' }))
    )
  },
  rules: [],
  topics: [{ topicId: 'power', label: { nb: 'Kraft', nn: 'Kraft', en: 'Power' }, core: true, procedural: false }],
  decisions: []
};

/** What the two regions say at each meeting. */
const library = {
  documents: meetings.map(([documentId]) => ({
    understanding: {
      meetings: [
        {
          documentId,
          minutes: {
            updates: [
              { id: 'nord-1', text: 'Nett\u00adleien  øker', leadIn: [] },
              { id: 'sor-1', text: 'Ny sak', leadIn: ['Om nettleien:'] }
            ]
          }
        }
      ]
    }
  }))
} as unknown as Library;

describe('what the filters leave', () => {
  const cube = cubeOf(explored, '', library);
  const chosen = (filters: Partial<typeof noFilters>) =>
    chosenRuns(cube, { ...noFilters, ...filters }).flatMap(([from, to]) =>
      cube.meetings.slice(from, to).map(({ documentId }) => documentId)
    );

  it('is everything where nothing is chosen, undated meetings too', () => {
    expect(chosen({})).toEqual(['juni', 'november', 'mars', 'udatert']);
  });

  it('is a period with both its ends, and no meeting without a date', () => {
    expect(chosen({ from: '2024-11-19' })).toEqual(['november', 'mars']);
    expect(chosen({ from: '2024-06-01', to: '2024-11-19' })).toEqual(['juni', 'november']);
  });

  it('is single meetings, though others lie between them', () => {
    expect(chosenRuns(cube, { ...noFilters, meetingIds: ['juni', 'mars'] })).toEqual([
      [0, 1],
      [2, 3]
    ]);
  });

  it('is regions by their ids, and all of them where none is named', () => {
    expect(chosenRegions(cube, { ...noFilters, regionIds: ['sor'] })?.map((region) => cube.regions[region]?.id)).toEqual(['sor']);
    expect(chosenRegions(cube, noFilters)).toBeNull();
  });

  it('is the updates that hold a word, in themselves or above them, whatever its case and hyphens', () => {
    const total = (text: string) => countCube(cubeOf(explored, text, library), [[0, 4]]).updates.reduce((sum, count) => sum + count, 0);
    expect(total('NETTLEIEN')).toBe(4 * 2);
    expect(total('nettleien øker')).toBe(4);
    expect(total('jernbane')).toBe(0);
  });
});
