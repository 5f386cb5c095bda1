import { expect, test } from 'vitest';
import { joinBrokenWords } from './join-broken-words.ts';
import { readDocument } from './read-document.ts';

test.each([
  ['a word that a program broke', '- Ny skole i kommune-\n  senteret er vedtatt', '- Ny skole i kommunesenteret\n  er vedtatt'],
  [
    'a name that stands whole elsewhere',
    'Hallingdalsregionen vokser, og Hallingdals-\nregionen bygger.',
    'Hallingdalsregionen vokser, og Hallingdalsregionen\nbygger.'
  ],
  ['a word with a soft hyphen', 'Sam\u00ADferd\u00AD\nsel er viktig', 'Sam\u00ADferdsel\ner viktig'],
  ['a word that ends its paragraph', '- Lånet er på ti millio-\n  ner.\n- Ny veg', '- Lånet er på ti millioner.\n\n- Ny veg'],
  ['a word with a hyphen of its own', 'Kommunen kjøper nye IKT-\nsystemer i år', 'Kommunen kjøper nye IKT-systemer\ni år']
])('%s at the end of a line is whole again', (_, text, whole) => {
  expect(joinBrokenWords(text)).toBe(whole);
});

test.each([
  'Plan for nærings-\nog reiselivsutvikling',
  'Asker-\nBærum',
  '- Vann-\n- avløp',
  'Ny veg -\nog ny bru',
  'Fokus på kommune-\n\nsenteret',
  '---\ntitle: Referat\n---\n',
  'Overskrift\n-------\ntekst'
])('%j stays as it is', (text) => {
  expect(joinBrokenWords(text)).toBe(text);
});

test('a text file is read so, with as many lines as it has', async () => {
  const reading = await readDocument(new TextEncoder().encode('Follo\n- Ny skole i kommune-\n  senteret er vedtatt\n'), 'referat.txt');
  if (!reading.ok) throw new Error(reading.problem.message);
  const { text, lines } = reading.value;
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Follo', '- Ny skole i kommunesenteret', '  er vedtatt', '']);
});
