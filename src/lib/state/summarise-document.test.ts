import { expect, test } from 'vitest';
import { orderSummaries, summariseRow, type DocumentSummary } from './summarise-document.ts';

const row = {
  documentId: 'a',
  sourceName: 'a.txt',
  title: null,
  body: 'Rådet',
  date: '2024-11-19',
  regionsReporting: 3,
  updates: 7,
  untaggedUpdates: 1,
  problems: 0
};
const dated = (title: string, date: string | null): DocumentSummary => ({ ...summariseRow({ ...row, date }), title });

test('a document without a title is called by its body, which is then not said twice', () => {
  expect(summariseRow(row)).toMatchObject({ title: 'Rådet', body: null, dates: { first: '2024-11-19', last: '2024-11-19' }, opened: null });
});

test('the newest document comes first and those without a date last, by title', () => {
  const summaries = [dated('Ås', null), dated('A', '2023-01-01'), dated('B', '2024-01-01'), dated('Bærum', null)];
  expect(orderSummaries(summaries).map(({ title }) => title)).toEqual(['B', 'A', 'Bærum', 'Ås']);
});
