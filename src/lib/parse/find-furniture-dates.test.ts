import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const round = '1. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Kai\n';

function dateOf(text: string, ...setAside: string[]): [string | null, string[]] {
  const problems = setAside.map((message) => ({ code: 'page-furniture', message, start: 0, end: 0 }));
  const minutes = parseMinutes({ ...documentOf(text), problems }, sampleRegistry);
  return [minutes.meeting.date, minutes.problems.map(({ code }) => code).filter((code) => code.startsWith('date'))];
}

test.each([
  'The line "Referat fra møte 5. mars 2025 1" to "Referat fra møte 5. mars 2025 4" stands on 4 pages as their header or footer and was set aside.',
  '"Dalrådet 05.03.2025" stands at the top of the pages and was set aside.'
])('a date that stands only at the edge of the pages is the meeting’s: %s', (message) => {
  expect(dateOf(`Referat fra møte i Dalrådet\n\n${round}`, message)).toEqual(['2025-03-05', []]);
});

test('a date at the foot of typed pages is the meeting’s too', () => {
  expect(dateOf(`Referat fra møte i Dalrådet\n\n${round}\nReferat 5. mars 2025 side 1 av 2\n`)).toEqual(['2025-03-05', []]);
});

test('the date in the text counts, whatever stands at the edge of the pages', () => {
  const text = `Referat fra møte i Dalrådet 4. mars 2025\n\n${round}`;
  expect(dateOf(text, '"Møtedato 05.03.2025" stands at the top of the pages and was set aside.')).toEqual(['2025-03-04', []]);
});

test('the year may stand at the edge of the pages alone', () => {
  const text = `Referat fra møte i Dalrådet\nDato: onsdag 5. mars\n\n${round}`;
  expect(dateOf(text, '"Referat 05.03.2025" stands at the top of the pages and was set aside.')).toEqual(['2025-03-05', []]);
});

test('the day on which the pages were printed is not the meeting’s', () => {
  const message = '"Utskrift 12.03.2025" stands at the foot of the pages and was set aside.';
  expect(dateOf(`Referat fra møte i Dalrådet\n\n${round}`, message)).toEqual([null, ['date-missing']]);
});
