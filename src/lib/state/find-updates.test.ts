import { expect, test } from 'vitest';
import type { OpenUpdates } from './explore-view.ts';
import { noFilters, type Filters } from './filters.ts';
import { findUpdates } from './find-updates.ts';
import type { Library } from './library.svelte.ts';

const said: readonly [meetingId: string, date: string | null, regionId: string, text: string, topicId: string | null][] = [
  ['juni', '2024-06-01', 'nord', 'Nettleien øker', 'power'],
  ['juni', '2024-06-01', 'sor', 'Ny vei', 'transport'],
  ['november', '2024-11-19', 'nord', 'Kraft til ny industri', 'power'],
  ['udatert', null, 'sor', 'Nettleie igjen', 'power']
];

const library = {
  documents: [...new Set(said.map(([meetingId]) => meetingId))].map((documentId) => {
    const here = said.filter(([meetingId]) => meetingId === documentId);
    const updates = here.map(([, , regionId, text], place) => ({ id: `${documentId}-${place}`, regionId, text, leadIn: [] }));
    const hits = here.map(([, , , , topicId]) => (topicId === null ? [] : [{ id: topicId, evidence: [] }]));
    return {
      origin: 'site',
      understanding: { meetings: [{ documentId, minutes: { meeting: { date: here[0]?.[1] ?? null }, updates }, hits }] }
    };
  })
} as unknown as Library;

const everything: OpenUpdates = { topicId: null, regionId: null, from: null, to: null };
const texts = (open: Partial<OpenUpdates>, filters: Partial<Filters> = {}) =>
  findUpdates(library, { ...everything, ...open }, { ...noFilters, ...filters }).map(({ update }) => update.text);

test('what is opened is of the newest meeting first, without a date last', () => {
  expect(texts({})).toEqual(['Kraft til ny industri', 'Nettleien øker', 'Ny vei', 'Nettleie igjen']);
  expect(texts({ topicId: 'power', regionId: 'nord' })).toEqual(['Kraft til ny industri', 'Nettleien øker']);
});

test('what is opened keeps to the filters, the words among them', () => {
  expect(texts({ topicId: 'power' }, { text: 'nettleie' })).toEqual(['Nettleien øker', 'Nettleie igjen']);
  expect(texts({}, { regionIds: ['sor'] })).toEqual(['Ny vei', 'Nettleie igjen']);
  expect(texts({}, { meetingIds: ['juni'] })).toEqual(['Nettleien øker', 'Ny vei']);
  expect(texts({ from: '2024-01-01' }, { to: '2024-06-30' })).toEqual(['Nettleien øker', 'Ny vei']);
});
