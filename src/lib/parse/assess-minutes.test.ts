import { describe, expect, test } from 'vitest';
import type { MinutesConfidence } from '#lib/model/confidence.ts';
import { assessMinutes } from './assess-minutes.ts';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const clean = `Referat fra møte i Dalrådet

Dato: 19. november 2024
Sted: Storvik

Til stede:
Kari Nes\tNordre Dal IPR
Ola Vik\tSøre Dal IPR

Sak 1/24 Godkjenning av innkalling
Vedtak: Godkjent

Sak 2/24 Runde rundt bordet

Nordre Dal IPR
- Ny vei til Storvik

Søre Dal IPR
- Budsjettet er vedtatt
`;

function assess(text: string, problems: { code: string }[] = []): MinutesConfidence {
  const minutes = parseMinutes(documentOf(text), sampleRegistry);
  const added = problems.map(({ code }) => ({ code, message: '', start: 0, end: 0 }));
  return assessMinutes({ ...minutes, problems: [...minutes.problems, ...added] }, sampleRegistry);
}

/** Parts that are less than sure, with the signs that failed. */
function doubts({ parts, regions }: MinutesConfidence): string[] {
  const named = [...Object.entries(parts), ...regions.map((region) => [region.regionId, region] as const)];
  return named.flatMap(([name, { level, signs }]) =>
    level === 'high'
      ? []
      : [
          `${name} ${level}: ${signs
            .filter(({ holds }) => !holds)
            .map(({ code }) => code)
            .join(', ')}`
        ]
  );
}

test('minutes in which everything is where it should be are sure in all parts', () => {
  const confidence = assess(clean);
  expect(doubts(confidence)).toEqual([]);
  expect(confidence.whole).toBe('high');
});

describe('what is missing lowers its own part only', () => {
  test.each([
    ['the date', clean.replace('Dato: 19. november 2024\n', ''), 'meeting low: date-found'],
    ['who was there', clean.replace(/Til stede:[^]*?\n\n/, ''), 'attendance medium: attendance-found'],
    ['a number in the agenda', clean.replace('Sak 2/24', 'Sak 4/24'), 'items medium: items-in-order'],
    ['a region that the registry knows', clean.replace('Søre Dal IPR\n-', 'Bakfjell IPR\n-'), 'bakfjell-ipr medium: region-known'],
    ['an end to a sentence', clean.replace('til Storvik', 'til Storvik og'), 'updates medium: updates-end'],
    ['somebody’s name', clean.replace('Ny vei til Storvik', 'Kari Nes: Ny vei til Storvik'), 'updates medium: updates-no-people'],
    ['an end to an update', clean.replace('Ny vei', `Ny vei ${'og enda en vei '.repeat(100)}`), 'updates medium: updates-short']
  ])('%s', (_, text, doubt) => {
    expect(doubts(assess(text))).toEqual([doubt]);
  });

  test('a part of the text', () => {
    const confidence = assess(clean, [{ code: 'page-without-text' }]);
    expect([doubts(confidence), confidence.whole]).toEqual([['updates low: text-whole'], 'low']);
  });
});

test('minutes without a round are unsure of the round and the updates', () => {
  expect(doubts(assess(clean.slice(0, clean.indexOf('Sak 2/24'))))).toEqual([
    'rounds low: round-found, round-named',
    'updates low: updates-found'
  ]);
});
