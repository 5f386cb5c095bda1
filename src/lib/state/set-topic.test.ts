import { expect, test } from 'vitest';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { documentOf, sampleRegistry } from '#lib/parse/sample-minutes.ts';
import { applyHandTags } from '#lib/pipeline/apply-hand-tags.ts';
import type { LibraryDocument } from './library-document.ts';
import { newDocument } from './saved-documents.ts';
import { decideTopic } from './set-topic.ts';

const source = documentOf('Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal\n- Ny vei\n- Ny vei\n');
const minutes = parseMinutes(source, sampleRegistry);
const byRules = { documentId: 'm', text: source.text, minutes, hits: minutes.updates.map(() => [{ id: 'transport', evidence: [] }]) };
const topicIds = ['power', 'transport'];

function documentWith(corrections: LibraryDocument['saved']['corrections']): LibraryDocument {
  const { meetings, misfits } = applyHandTags([byRules], corrections, topicIds);
  return {
    saved: { ...newDocument('m.txt', 'f', null, ''), corrections },
    origin: 'own',
    content: { kind: 'minutes', document: source },
    understanding: { meetings, misfits, confidence: null, problems: [] }
  };
}

function decide(document: LibraryDocument, topicId: string, present: boolean | null): LibraryDocument {
  const [meeting] = document.understanding.meetings;
  if (!meeting) throw new Error('no meeting');
  return documentWith(decideTopic(document, meeting, 'nordre-dal-2', topicId, present)(document.saved.corrections));
}

const topicsOf = ({ understanding }: LibraryDocument) => understanding.meetings[0]?.hits.map((hits) => hits.map(({ id }) => id));

test('a topic is set on one of two updates with the same words, and taken off again', () => {
  const set = decide(documentWith([]), 'power', true);
  expect(topicsOf(set)).toEqual([['transport'], ['power', 'transport']]);
  const off = decide(set, 'transport', false);
  expect(topicsOf(off)).toEqual([['transport'], ['power']]);
  expect(off.saved.corrections).toMatchObject([
    { kind: 'set-topic', update: { text: 'Ny vei', occurrence: 1 }, topicId: 'power', present: true },
    { kind: 'set-topic', update: { text: 'Ny vei', occurrence: 1 }, topicId: 'transport', present: false }
  ]);
});

test('nothing is kept that says what the rules say', () => {
  const off = decide(documentWith([]), 'transport', false);
  expect(decide(off, 'transport', true).saved.corrections).toEqual([]);
  expect(decide(off, 'transport', null).saved.corrections).toEqual([]);
  expect(decide(documentWith([]), 'power', false).saved.corrections).toEqual([]);
});

test('an update that is not there is told', () => {
  expect(() => decideTopic(documentWith([]), byRules, 'nordre-dal-9', 'power', true)).toThrow('unknown update: nordre-dal-9');
});
