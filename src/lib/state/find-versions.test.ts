import { expect, test } from 'vitest';
import type { Correction, KeptCorrection } from '#lib/model/correction.ts';
import { plainOptions } from '#lib/model/saved-document.ts';
import { readFile } from '#lib/pipeline/read-file.ts';
import { readKnowledge } from '#lib/pipeline/read-knowledge.ts';
import { understandFile } from '#lib/pipeline/understand-file.ts';
import { compareVersions, findVersions } from './find-versions.ts';
import type { LibraryDocument } from './library-document.ts';
import { newDocument } from './saved-documents.ts';

const book = `version: '1'
topics:
  - { id: power, label: { nb: x, nn: x, en: x }, description: { nb: x, nn: x, en: x }, strong: [kraft] }
`;
const registry = { regions: [{ id: 'follo', name: 'Folloregionen IPR', aliases: ['Follo'], municipalities: [] }] };
const knowledge = readKnowledge(registry, book);
const library = {
  understandAs: async ({ saved, content }: LibraryDocument, corrections: readonly Correction[]) =>
    understandFile(saved.id, content, corrections, knowledge)
};

async function open(name: string, updates: string, corrections: KeptCorrection[] = []): Promise<LibraryDocument> {
  const text = `Referat fra Dalrådet\n\nDato: 18. mars 2025\n\nSak 1/25 Runde rundt bordet\n\nFollo\n${updates}`;
  const reading = await readFile(new TextEncoder().encode(text), name, plainOptions);
  if (!reading.ok) throw new Error(reading.problem.message);
  const saved = { ...newDocument(name, name, null, ''), corrections };
  return { saved, origin: 'own', content: reading.value, understanding: understandFile(name, reading.value, corrections, knowledge) };
}

test('versions are compared with the corrections of the earlier one in both', async () => {
  const drop: KeptCorrection = { kind: 'drop-update', update: { text: 'Kaffe', occurrence: 0 }, regionId: 'follo', id: '1' };
  const earlier = await open('utkast.txt', '- Ny vei til Ås er vedtatt\n- Kaffe\n', [drop]);
  const later = await open('endelig.txt', '- Ny vei til Ås er endelig vedtatt\n- Kaffe\n- Legevakt\n');
  expect(findVersions([earlier, later])).toEqual([{ earlier, later }]);
  const { added, dropped, changed, same } = await compareVersions({ earlier, later }, library);
  expect([added.map(({ text }) => text), dropped.map(({ text }) => text), same]).toEqual([['Legevakt'], [], 0]);
  expect(changed.map(({ words }) => words)).toEqual([
    [
      { kind: 'same', text: 'Ny vei til Ås er' },
      { kind: 'new', text: 'endelig' },
      { kind: 'same', text: 'vedtatt' }
    ]
  ]);
});

test('documents that are to stay beside each other are no versions any more', async () => {
  const earlier = await open('a.txt', '- Ny vei\n');
  const later = await open('b.txt', '- Ny vei\n');
  const kept = { ...later, saved: { ...later.saved, keptBeside: [earlier.saved.sha256] } };
  expect(findVersions([earlier, kept])).toEqual([]);
});
