import { expect, test } from 'vitest';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { documentOf, sampleRegistry } from '#lib/parse/sample-minutes.ts';
import { nameOfLine } from './name-of-line.ts';

function namesOf(text: string): Record<string, string> {
  const document = documentOf(text);
  const minutes = parseMinutes(document, sampleRegistry);
  return Object.fromEntries(text.split('\n').map((line, index) => [line, nameOfLine({ document, minutes }, index)]));
}

test('a heading names its region without its mark and its colon', () => {
  expect(namesOf('Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\n## Nordre Dal\n- Ny vei\n\nBakfjell:\n- Ny bru\n')).toMatchObject({
    '## Nordre Dal': 'Nordre Dal',
    'Bakfjell:': 'Bakfjell',
    '- Ny vei': 'Ny vei'
  });
});

test('a line with an update behind its region names the region only', () => {
  expect(namesOf('Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal: Ny vei til Ås\nBakfjell – ny bru\n')).toMatchObject({
    'Nordre Dal: Ny vei til Ås': 'Nordre Dal',
    'Bakfjell – ny bru': 'Bakfjell'
  });
});

test('a row of a table names its region, not the person beside it', () => {
  const rows = ['Nordre Dal\tKari Nes\tNy vei', 'Bakfjell\tOla Li\tNy bru', 'Søre Dal\tEli Mo\tSkole'];
  expect(namesOf(`Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\n${rows.join('\n')}\n`)).toMatchObject({
    [rows[0] ?? '']: 'Nordre Dal',
    [rows[1] ?? '']: 'Bakfjell'
  });
});

test('a long sentence names nothing', () => {
  const sentence = 'Vi vil gjerne takke alle som har bidratt til at jubileet ble så vellykket som det ble';
  expect(namesOf(`Møte 1. mars 2024\n\n${sentence}\n`)).toMatchObject({ [sentence]: '' });
});
