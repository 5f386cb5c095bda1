import { expect, test } from 'vitest';
import { plainOptions } from '#lib/model/saved-document.ts';
import type { Minutes, Update } from '#lib/model/minutes.ts';
import { updatesAsCsv, understandingAsJson } from './export-document.ts';
import type { LibraryDocument } from './library-document.ts';

function documentWith(...texts: string[]): LibraryDocument {
  const updates = texts.map((text, at): Update => {
    const source = { start: 0, end: text.length, page: 2 };
    return { id: `follo-${at + 1}`, regionId: 'follo', region: 'Follo', depth: 1, leadIn: ['Viktig:'], text, source };
  });
  const person = { name: 'Kari Nes', organisation: 'Follo', regionId: 'follo', source: { start: 0, end: 8 } };
  const meeting = {
    title: null,
    body: 'Rådet',
    date: '2024-11-19',
    start: null,
    end: null,
    place: null,
    attendance: [person],
    apologies: [person]
  };
  const source = { name: 'referat.txt', format: 'txt' as const, sha256: 'a', pages: null };
  const minutes: Minutes = { source, meeting, items: [], updates, silent: [], problems: [], lines: [] };
  const hits = texts.map(() => [{ id: 'transport', evidence: [] }]);
  const saved = { sha256: 'a', id: 'referat', name: 'referat.txt', title: null, addedAt: '', bytes: null, options: plainOptions };
  return {
    saved: { ...saved, corrections: [], removed: null, keptBeside: [] },
    origin: 'own',
    content: {
      kind: 'table',
      name: 'x',
      table: { format: 'csv', encoding: null, sha256: 'a', columns: { date: '', region: '', text: '' }, rows: [], problems: [] }
    },
    understanding: { meetings: [{ documentId: 'referat', text: '', minutes, hits }], confidence: null, misfits: [], problems: [] }
  };
}

test('updates go into a spreadsheet with quotes doubled and formulas made harmless', () => {
  const [header, first, second, end] = updatesAsCsv([documentWith('Ny "vei"; sa de', '=1+1')], []).split('\r\n');
  expect(header).toBe('\uFEFF"date";"document";"region_id";"region";"depth";"lead_in";"text";"topics";"page"');
  expect(first).toBe('"2024-11-19";"referat.txt";"follo";"Follo";1;"Viktig:";"Ny ""vei""; sa de";"transport";2');
  expect(second).toContain('"\'=1+1"');
  expect(end).toBe('');
});

test('a region has one name in a spreadsheet, however its headings are written: the registry’s, or the first', () => {
  const [one, other] = [documentWith('Ny vei'), documentWith('Skole')];
  const [update] = other.understanding.meetings[0]?.minutes.updates ?? [];
  if (update) update.region = 'Follorådet (innsendt)';
  const namesIn = (csv: string) =>
    csv
      .split('\r\n')
      .slice(1, 3)
      .map((row) => row.split(';')[3]?.slice(1, -1));
  expect(namesIn(updatesAsCsv([other, one], [{ regionId: 'follo', region: 'Folloregionen IPR' }]))).toEqual([
    'Folloregionen IPR',
    'Folloregionen IPR'
  ]);
  expect(namesIn(updatesAsCsv([other, one], []))).toEqual(['Follorådet (innsendt)', 'Follorådet (innsendt)']);
});

test('names of those who attended are in no export', () => {
  const document = documentWith('Ny vei');
  expect(updatesAsCsv([document], [])).not.toContain('Kari');
  expect(understandingAsJson(document)).not.toContain('Kari');
  expect(JSON.parse(understandingAsJson(document))).toMatchObject({
    name: 'referat.txt',
    meetings: [{ meeting: { date: '2024-11-19', body: 'Rådet' }, updates: [{ text: 'Ny vei', topics: [{ id: 'transport' }] }] }]
  });
});
