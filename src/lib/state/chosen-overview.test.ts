import { describe, expect, it } from 'vitest';
import { smallCorpus } from '../../../tests/support/small-corpus.ts';
import { chosenMeetings, overviewOf } from './chosen-overview.ts';
import type { Cube } from './cube.ts';
import { noFilters, type Filters } from './filters.ts';

const dates = [
  ['juni', '2024-06-01'],
  ['november', '2024-11-19'],
  ['mars', '2025-03-01'],
  ['udatert', null]
] as const;
const cube = {
  meetings: dates.map(([documentId, date]) => ({ documentId, date, title: null, sourceName: '' })),
  regions: smallCorpus.regions.map(({ id, name }) => ({ id, name }))
} as unknown as Cube;

const chosen = (filters: Partial<Filters>, named: string | null = null) =>
  chosenMeetings(cube, { ...noFilters, ...filters }, { named, shown: 'mars' });

describe('the meetings that a filtered overview is about', () => {
  it('are the one that is shown where the filters say nothing of meetings', () => {
    expect(chosen({ regionIds: ['nord'] })).toEqual(['mars']);
    expect(chosen({ text: 'kraft' }, 'mars')).toEqual(['mars']);
  });

  it('are all that a period or a list leaves, newest first, those without a date last', () => {
    expect(chosen({ from: '2024-11-01' })).toEqual(['mars', 'november']);
    expect(chosen({ meetingIds: ['udatert', 'juni', 'mars'] })).toEqual(['mars', 'juni', 'udatert']);
  });

  it('are a named one only if the filters leave it', () => {
    expect(chosen({ from: '2024-11-01' }, 'november')).toEqual(['november']);
    expect(chosen({ from: '2025-01-01' }, 'november')).toEqual([]);
  });
});

it('an overview of meetings that are not open is none', () => {
  const asked = { filters: noFilters, cube, library: { findMeeting: () => null } };
  expect(overviewOf(['juni'], { topics: [] } as never, asked)).toBeNull();
});
