import { expect, test } from 'vitest';
import { anchorOfProblem } from '#lib/model/settle-problems.ts';
import { plainOptions } from '#lib/model/saved-document.ts';
import type { Correction } from '#lib/model/correction.ts';
import { readFile } from './read-file.ts';
import { readKnowledge } from './read-knowledge.ts';
import { understandFile } from './understand-file.ts';

const book = `version: '1'
topics:
  - { id: power, label: { nb: x, nn: x, en: x }, description: { nb: x, nn: x, en: x }, strong: [kraft] }
`;
const registry = { regions: [{ id: 'follo', name: 'Folloregionen IPR', aliases: ['Follo'], municipalities: [] }] };
const knowledge = readKnowledge(registry, book);

async function understand(text: string, name: string, corrections: readonly Correction[] = []) {
  const content = await readFile(new TextEncoder().encode(text), name, plainOptions);
  if (!content.ok) throw new Error(content.problem.message);
  return understandFile('dal', content.value, corrections, knowledge);
}

test('a problem that somebody settled is told no more, and the rest of the reading is judged without it', async () => {
  const text = 'Referat fra møte 4. mars 2025\n\nVi takker for kaffen.\n\nSak 1/25 Runde rundt bordet\n\nFollo\n- Ny vei\n';
  const before = await understand(text, 'dal.txt');
  const unplaced = before.problems.find(({ code }) => code === 'unplaced-text');
  if (!unplaced) throw new Error('nothing to settle');
  const settle: Correction = { kind: 'settle-problem', problem: anchorOfProblem({ text, problems: before.problems }, unplaced) };
  const { problems, meetings, misfits, confidence } = await understand(text, 'dal.txt', [settle]);
  expect([problems, meetings[0]?.minutes.problems].map((told) => told?.map(({ code }) => code))).toEqual([[], []]);
  expect(misfits).toEqual([]);
  expect(before.confidence?.parts.rounds.level).toBe('medium');
  expect(confidence?.parts.rounds.level).toBe('high');
});

test('a row of a table that somebody settled is told no more', async () => {
  const table = 'dato;delregion;tekst\n2025-03-18;Follo;Ny vei\n2025-03-18;;Skole\n';
  const { problems } = await understand(table, 'innspill.csv');
  const [row] = problems;
  if (!row) throw new Error('nothing to settle');
  const settle: Correction = { kind: 'settle-problem', problem: anchorOfProblem({ text: '', problems }, row) };
  expect((await understand(table, 'innspill.csv', [settle])).problems).toEqual([]);
});
