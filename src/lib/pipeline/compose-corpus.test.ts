import { describe, expect, it } from 'vitest';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import { composeCorpus } from './compose-corpus.ts';

const registry = { regions: [{ id: 'follo', name: 'Folloregionen IPR', aliases: [], municipalities: [] }] };

function tagged(
  documentId: string,
  updates: [regionId: string, region: string][],
  silent: [regionId: string, region: string][] = []
): TaggedMinutes {
  const meeting = { title: null, body: null, date: null, start: null, end: null, place: null, attendance: [], apologies: [] };
  const minutes: Minutes = {
    source: { name: `${documentId}.txt`, format: 'txt', sha256: '', pages: null },
    meeting,
    items: [],
    updates: updates.map(([regionId, region], index) => ({
      id: `${regionId}-${index + 1}`,
      regionId,
      region,
      depth: 0,
      leadIn: [],
      text: 'x',
      source: { start: 0, end: 1, page: null }
    })),
    silent: silent.map(([regionId, region]) => ({ regionId, region, why: 'attended', note: 'Ingen nye saker' })),
    problems: [],
    lines: []
  };
  return { documentId, text: '', minutes, hits: updates.map(() => []) };
}

describe('composeCorpus', () => {
  it('puts a region that only the minutes know after those of the registry, under its first heading', () => {
    const documents = [
      tagged('a', [
        ['valdres', 'Valdres regionråd'],
        ['follo', 'Follo']
      ]),
      tagged('b', [['valdres', 'Regionrådet for Valdres']])
    ];
    const { regions } = composeCorpus(documents, registry, []);
    expect(regions.map(({ id, name }) => [id, name])).toEqual([
      ['follo', 'Folloregionen IPR'],
      ['valdres', 'Valdres regionråd']
    ]);
  });

  it('lists a new region that is only ever silent under the name that the minutes give it', () => {
    const silent: [string, string][] = [
      ['valdres', 'Valdres regionråd'],
      ['follo', 'Follo']
    ];
    const { regions } = composeCorpus([tagged('a', [], silent)], registry, []);
    expect(regions.map(({ id, name }) => [id, name])).toEqual([
      ['follo', 'Folloregionen IPR'],
      ['valdres', 'Valdres regionråd']
    ]);
  });

  it('names a new region by its heading even where an earlier meeting heard nothing from it', () => {
    const { regions } = composeCorpus(
      [tagged('a', [], [['valdres', 'Valdres']]), tagged('b', [['valdres', 'Valdres regionråd']])],
      registry,
      []
    );
    expect(regions[1]?.name).toBe('Valdres regionråd');
  });

  it('keeps two files of one name apart in links', () => {
    const { documents } = composeCorpus([tagged('referat', []), tagged('referat', []), tagged('referat-2', [])], registry, []);
    expect(documents.map(({ documentId }) => documentId)).toEqual(['referat', 'referat-2', 'referat-2-2']);
  });

  it('carries no rules of the topic book along', () => {
    const words = { nb: 'Kraft', nn: 'Kraft', en: 'Power' };
    const topic = { id: 'power', label: words, description: words, core: true, procedural: false, strong: [{ match: 'kraft' }] };
    expect(composeCorpus([], registry, [topic]).topics).toEqual([
      { id: 'power', label: words, description: words, core: true, procedural: false }
    ]);
  });
});
