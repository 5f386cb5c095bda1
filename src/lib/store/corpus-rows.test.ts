import { describe, expect, test } from 'vitest';
import type { Corpus } from '#lib/model/corpus.ts';
import { smallCorpus } from '../../../tests/support/small-corpus.ts';
import { corpusRows } from './corpus-rows.ts';

describe('the rows of a corpus', () => {
  test('count attendants by region, those of no region together', () => {
    expect(corpusRows({ ...smallCorpus, documents: smallCorpus.documents.slice(1, 2) }).attendance).toEqual([
      { document_id: '2024-11-19', region_id: 'nord', attended: 1, apologies: 0 },
      { document_id: '2024-11-19', region_id: null, attended: 1, apologies: 0 },
      { document_id: '2024-11-19', region_id: 'vest', attended: 0, apologies: 1 }
    ]);
  });

  test('count as remarks what somebody should look at, not what was set aside at the edge of pages', () => {
    const [june] = smallCorpus.documents;
    if (!june) throw new Error('no document');
    const problems = ['page-furniture', 'unplaced-text', 'page-furniture'].map((code) => ({ code, message: '', start: 0, end: 0 }));
    const rows = corpusRows({ ...smallCorpus, documents: [{ ...june, minutes: { ...june.minutes, problems } }] });
    expect(rows.documents.map((row) => row.problems)).toEqual([1]);
  });

  test('take a region that reported after all as having reported', () => {
    const [, november] = smallCorpus.documents;
    if (!november) throw new Error('no document');
    const silent = [{ regionId: 'nord', region: 'Nord', why: 'absent' as const, note: null }];
    const rows = corpusRows({ ...smallCorpus, documents: [{ ...november, minutes: { ...november.minutes, silent } }] });
    expect(rows.region_reports.map(({ region_id, state }) => [region_id, state])).toEqual([
      ['nord', 'reported'],
      ['ost', 'reported'],
      ['sor', 'reported']
    ]);
  });

  test.each<[string, Corpus]>([
    ['unknown region: nord', { ...smallCorpus, regions: [] }],
    ['unknown topic: transport', { ...smallCorpus, topics: [] }],
    [
      'hits of 2024-06-01: 0 for 2 updates',
      { ...smallCorpus, documents: smallCorpus.documents.map((document) => ({ ...document, hits: [] })) }
    ]
  ])('refuse a corpus that contradicts itself: %s', (message, corpus) => {
    expect(() => corpusRows(corpus)).toThrow(message);
  });
});
