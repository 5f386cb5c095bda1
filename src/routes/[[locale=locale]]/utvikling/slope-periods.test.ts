import { beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { composeCube } from '#lib/state/cube.ts';
import { findSlopePeriods, listSlopePeriods } from './slope-periods.ts';

const dates = ['2023-02-01', '2023-05-01', '2023-06-01', '2024-02-01', '2024-11-01'];
const cubeOf = (some: readonly string[]) =>
  composeCube(
    {
      meetings: some.map((date) => ({ documentId: `mote-${date}`, date, title: null, sourceName: '', sha256: '' })),
      reports: some.map((date) => ({ documentId: `mote-${date}`, regionId: 'nord', name: 'Nord', state: 'reported' })),
      updates: []
    },
    ['power']
  );
const choicesOf = (some: readonly string[]) => listSlopePeriods(cubeOf(some), [[0, some.length]], 'nb');

describe('the periods to set against each other', () => {
  beforeAll(() => overwriteGetLocale(() => 'nb'));

  it('are the meetings, their quarters and years, oldest first', () => {
    const { meetings, quarters, years } = choicesOf(dates);
    expect(meetings.map(({ end, name }) => [end?.id, name])[0]).toEqual(['mote-2023-02-01', '1. februar 2023']);
    expect(quarters.map(({ end }) => end?.id)).toEqual(['2023-1', '2023-2', '2024-1', '2024-4']);
    expect(years.map(({ name, runs, first, last }) => ({ name, runs, first, last }))).toEqual([
      { name: '2023', runs: [[0, 3]], first: '2023-02-01', last: '2023-06-01' },
      { name: '2024', runs: [[3, 5]], first: '2024-02-01', last: '2024-11-01' }
    ]);
  });

  it('are the two halves where nothing is chosen, or what is chosen is not there', () => {
    const choices = choicesOf(dates);
    const halves = findSlopePeriods(choices, null, { kind: 'year', id: '1999' });
    expect(halves?.map(({ end, name }) => [end, name])).toEqual([
      [null, 'Første halvdel'],
      [null, 'Andre halvdel']
    ]);
    expect(halves?.map(({ first, last }) => [first, last])).toEqual([
      ['2023-02-01', '2023-06-01'],
      ['2024-02-01', '2024-11-01']
    ]);
    const chosen = findSlopePeriods(choices, { kind: 'meeting', id: 'mote-2024-02-01' }, { kind: 'quarter', id: '2023-2' });
    expect(chosen?.map(({ runs }) => runs)).toEqual([[[3, 4]], [[1, 3]]]);
  });

  it('are none of a single meeting', () => {
    expect(findSlopePeriods(choicesOf(dates.slice(0, 1)), null, null)).toBeNull();
    expect(choicesOf(dates.slice(0, 2)).years).toEqual([]);
  });
});
