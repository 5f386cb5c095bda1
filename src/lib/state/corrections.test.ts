import { expect, test } from 'vitest';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { documentOf, sampleRegistry } from '#lib/parse/sample-minutes.ts';
import { correctLine, dropUpdate, joinWithNext, linesOfSpan, settleProblem, splitUpdate } from './corrections.ts';

const document = documentOf(
  'Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal\n- Ny vei\n- Ny skole\n\nSøre Dal\n- Budsjett\n'
);
const corrected = { document, minutes: parseMinutes(document, sampleRegistry) };

test('an update is left out by its words and its region, for two may share a line', () => {
  const update = { text: 'Ny skole', occurrence: 0 };
  expect(dropUpdate(corrected, 'nordre-dal-2')).toEqual({ kind: 'drop-update', update, regionId: 'nordre-dal' });
  const joint = documentOf('Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal og Søre Dal\n- Ny vei\n- Ny vei\n');
  const both = { document: joint, minutes: parseMinutes(joint, sampleRegistry) };
  expect(dropUpdate(both, 'sore-dal-2')).toEqual({ kind: 'drop-update', update: { text: 'Ny vei', occurrence: 1 }, regionId: 'sore-dal' });
});

test('a problem is settled by its words', () => {
  const told = documentOf('Møte 1. mars 2024\n\nVi takker for kaffen.\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal\n- Ny vei\n');
  const minutes = parseMinutes(told, sampleRegistry);
  const problem = minutes.problems.find(({ code }) => code === 'unplaced-text');
  if (!problem) throw new Error('nothing to settle');
  expect(settleProblem({ document: told, minutes }, problem)).toEqual({
    kind: 'settle-problem',
    problem: { code: 'unplaced-text', text: 'Vi takker for kaffen.', line: null, occurrence: 0 }
  });
});

test('an update is joined with the next one of its region only', () => {
  expect(joinWithNext(corrected, 'nordre-dal-1')).toMatchObject({ first: { text: 'Ny vei' }, second: { text: 'Ny skole' } });
  expect(joinWithNext(corrected, 'nordre-dal-2')).toBeNull();
  expect(joinWithNext(corrected, 'sore-dal-1')).toBeNull();
});

test('an update is split where there are words on both sides', () => {
  expect(splitUpdate(corrected, 'nordre-dal-1', 2)).toMatchObject({ head: 'Ny' });
  expect(splitUpdate(corrected, 'nordre-dal-1', 0)).toBeNull();
  expect(splitUpdate(corrected, 'nordre-dal-1', 6)).toBeNull();
});

test('a line is corrected by its words', () => {
  const region = { regionId: 'vestre-dal', region: 'Vestre Dal IPR' };
  expect(correctLine(corrected, 4, { kind: 'region-heading', region })).toEqual({
    kind: 'region-heading',
    line: { text: 'Nordre Dal', occurrence: 0 },
    ...region
  });
});

test('a stretch of text is in the lines that it reaches into', () => {
  const start = document.text.indexOf('- Ny vei');
  expect(linesOfSpan(document, { start, end: document.text.indexOf('skole') })).toEqual([5, 6]);
  expect(linesOfSpan(document, { start, end: start + 3 })).toEqual([5]);
});
