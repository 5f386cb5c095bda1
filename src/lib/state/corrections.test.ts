import { expect, test } from 'vitest';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { documentOf, sampleRegistry } from '#lib/parse/sample-minutes.ts';
import { correctLine, dropUpdate, joinWithNext, linesOfSpan, splitUpdate } from './corrections.ts';

const document = documentOf(
  'Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal\n- Ny vei\n- Ny skole\n\nSøre Dal\n- Budsjett\n'
);
const corrected = { document, minutes: parseMinutes(document, sampleRegistry) };

test('an update is left out with its lines', () => {
  expect(dropUpdate(corrected, 'nordre-dal-2')).toEqual([{ kind: 'drop-line', line: { text: '- Ny skole', occurrence: 0 } }]);
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
