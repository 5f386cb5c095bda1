import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { checkCitation, type Finding } from './check-citation.ts';
import { indexCitable, type CitableUpdate } from './citable-update.ts';
import { citeUpdate } from './citation.ts';
import { acceptSource, replaceSource } from './settle-citation.ts';

const at = '2024-12-01T10:00:00.000Z';
const later = '2025-03-01T10:00:00.000Z';
const words = 'Ressursgruppe på kraft: uten kraft ingen vekst.';
const source = citable(words);
const other = citable('Vekstkonferansen ble arrangert.', { regionId: 'follo', region: 'Folloregionen', updateId: 'follo-1', topicIds: [] });
const cited = citeUpdate(source, { at });

const findingsIn = (...updates: CitableUpdate[]): readonly Finding[] => checkCitation(cited, indexCitable(updates)).findings;

describe('a quote', () => {
  it('is sound as long as its update says the same under the same topics', () => {
    expect(findingsIn(other, source)).toEqual([]);
  });

  it('is looked for without hashing what cannot be its source', () => {
    const elsewhere = Array.from({ length: 50 }, (_, at) => citable(`Sak ${at}.`, { documentId: '2025-03-18', updateId: `x-${at}` }));
    const hashed: string[] = [];
    const corpus = indexCitable([...elsewhere, { ...source, documentId: '2025-03-18' }]);
    const { findings } = checkCitation(cited, { ...corpus, hashOf: (update) => (hashed.push(update.text), corpus.hashOf(update)) });
    expect(findings).toMatchObject([{ kind: 'moved-document' }]);
    expect(new Set(hashed)).toEqual(new Set([words]));
  });

  it('stays sound where updates before it were added and removed', () => {
    expect(findingsIn(citable('Nytt punkt.', { updateId: 'hadeland-1' }), { ...source, updateId: 'hadeland-2' })).toEqual([]);
  });

  it('tells the new words where its update says something else now', () => {
    const after = 'Ressursgruppe på kraft: uten kraft og nett ingen vekst.';
    expect(findingsIn(other, citable(after))).toEqual([{ kind: 'changed', before: words, after }]);
  });

  it('tells of a single letter that changed', () => {
    expect(findingsIn(citable(words.replace('vekst', 'Vekst')))).toMatchObject([{ kind: 'changed' }]);
  });

  it('tells that its update is gone where nothing in the document is like it', () => {
    expect(findingsIn(other)).toEqual([{ kind: 'removed', what: 'update' }]);
  });

  it('tells that its document is gone', () => {
    expect(findingsIn({ ...other, documentId: '2025-03-18' })).toEqual([{ kind: 'removed', what: 'document' }]);
  });

  it('tells which topics its update lost and got', () => {
    expect(findingsIn({ ...source, topicIds: ['business'] })).toEqual([{ kind: 'retagged', lost: ['power'], gained: ['business'] }]);
  });

  it('tells that its update belongs to another region, and that the meeting has another date', () => {
    expect(findingsIn({ ...source, regionId: 'follo', region: 'Folloregionen', meetingDate: '2024-11-20' })).toEqual([
      { kind: 'moved-region', before: 'Hadeland IPR', after: 'Folloregionen' },
      { kind: 'moved-meeting', before: '2024-11-19', after: '2024-11-20' }
    ]);
  });

  it('tells that its words stand in another document', () => {
    expect(findingsIn(other, { ...source, documentId: 'referat', document: 'referat.pdf' })).toEqual([
      { kind: 'moved-document', before: '2024-11-19.txt', after: 'referat.pdf' }
    ]);
  });

  it('tells that the bullet above it says something else', () => {
    expect(findingsIn({ ...source, leadIn: ['Fokus på'] })).toEqual([{ kind: 'lead-in-changed', before: [], after: ['Fokus på'] }]);
  });

  it('stays with its own region where two tell the same words', () => {
    const copy = { ...source, regionId: 'follo', region: 'Folloregionen', occurrence: 1 };
    expect(findingsIn(source, copy)).toEqual([]);
    expect(findingsIn({ ...copy, occurrence: 0 }, { ...source, occurrence: 1 })).toEqual([]);
  });

  it('tells that its own words were tampered with, though its source is as it was', () => {
    const tampered = { ...cited, quote: 'Uten kraft full vekst.' };
    expect(checkCitation(tampered, indexCitable([source])).findings).toMatchObject([{ kind: 'changed', after: words }]);
  });

  it('of a part of an update is sound while the update is, and throws where there is nothing', () => {
    const part = citeUpdate(source, { at, part: { start: 0, end: 14 } });
    expect(part.quote).toBe('Ressursgruppe ');
    expect(checkCitation(part, indexCitable([source])).findings).toEqual([]);
    expect(() => citeUpdate(source, { at, part: { start: 3, end: 3 } })).toThrow('nothing to quote: hadeland-1');
  });
});

describe('a red quote', () => {
  it('changes only when somebody accepts what its source says now', () => {
    const corpus = indexCitable([{ ...citable(`${words} Ny strategi.`), topicIds: ['power', 'business'] }]);
    const check = checkCitation(cited, corpus);
    expect(check.citation).toBe(cited);
    const accepted = acceptSource(check, later);
    expect(accepted).toMatchObject({ id: cited.id, quote: words, topicIds: ['power', 'business'], citedAt: later });
    expect(checkCitation(accepted, corpus).findings).toEqual([]);
  });

  it('takes the whole of the new words where its own are not among them any more', () => {
    const after = 'Ressursgruppe på kraft: uten nett ingen vekst.';
    expect(acceptSource(checkCitation(cited, indexCitable([citable(after)])), later).quote).toBe(after);
  });

  it('is kept without a source where somebody says so, and checked again when the source comes back', () => {
    const kept = acceptSource(checkCitation(cited, indexCitable([other])), later);
    expect(kept).toEqual({ ...cited, keptWithoutSource: later });
    expect(checkCitation(kept, indexCitable([other])).findings).toEqual([]);
    expect(checkCitation(kept, indexCitable([{ ...source, topicIds: [] }])).findings).toMatchObject([{ kind: 'retagged' }]);
  });

  it('is replaced by another update in the same place', () => {
    expect(replaceSource(cited, other, later)).toMatchObject({ id: cited.id, quote: other.text, regionId: 'follo' });
  });
});
