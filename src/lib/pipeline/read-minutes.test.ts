import { describe, expect, it } from 'vitest';
import { readKnowledge } from './read-knowledge.ts';
import { readMinutes } from './read-minutes.ts';
import { buildCorpus } from './build-corpus.ts';

const book = `version: '1'
topics:
  - { id: power, label: { nb: x, nn: x, en: x }, description: { nb: x, nn: x, en: x }, strong: [kraft] }
`;
const registry = { regions: [{ id: 'follo', name: 'Folloregionen IPR', aliases: [], municipalities: [] }] };
const knowledge = readKnowledge(registry, book);

const encode = (text: string) => new TextEncoder().encode(text);
const minutes = `Referat fra møte 4. mars 2025

1. Runde rundt bordet

Folloregionen IPR

- Ny strategi er vedtatt
- Mangel på kraft

2. Eventuelt

Ingen saker.
`;

describe('readMinutes', () => {
  it('goes from the bytes of a file to its updates and the topics of each', async () => {
    const reading = await readMinutes(encode(minutes), 'Referat mars.txt', knowledge);
    if (!reading.ok) throw new Error(reading.problem.message);
    const { document, tagged } = reading.value;
    expect(document.text).toBe(minutes);
    expect(tagged.documentId).toBe('referat-mars');
    expect(tagged.minutes.updates.map(({ text }) => text)).toEqual(['Ny strategi er vedtatt', 'Mangel på kraft']);
    expect(tagged.hits.map((hits) => hits.map(({ id }) => id))).toEqual([[], ['power']]);
  });

  it('hands on why a file cannot be read', async () => {
    const reading = await readMinutes(new Uint8Array(), 'tom.txt', knowledge);
    expect(reading).toMatchObject({ ok: false, problem: { code: 'empty-file' } });
  });
});

describe('buildCorpus', () => {
  it('reads the documents in the order of their names, whatever order they come in', async () => {
    const files = ['b.txt', 'a.txt'].map((name) => ({ name, bytes: encode(minutes) }));
    const { documents } = await buildCorpus(files, knowledge);
    expect(documents.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  it('stops the build on minutes that cannot be read', async () => {
    await expect(buildCorpus([{ name: 'tom.txt', bytes: new Uint8Array() }], knowledge)).rejects.toThrow(/unreadable minutes: tom\.txt/);
  });
});
