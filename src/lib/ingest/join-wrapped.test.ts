import { expect, test } from 'vitest';
import { hyphenEvidence, joinWrapped } from './join-wrapped.ts';

const join = (above: string, below: string, ...others: string[]) =>
  joinWrapped(above, below, () => hyphenEvidence([above, below, ...others]));

test.each([
  ['a space where the line ends between words', 'Fokus på', 'kraft', 'Fokus på kraft'],
  ['nothing where a word was broken', 'god kommune-', 'økonomi i år', 'god kommuneøkonomi i år'],
  ['nothing where a soft hyphen broke it', 'Sam\u00ADferd\u00AD', 'sel', 'Sam\u00ADferdsel'],
  ['nothing where a word with a capital was broken before its ending', 'ny Nasjo-', 'nal transportplan', 'ny Nasjonal transportplan'],
  ['nothing before an ending in the other language either', 'Kommu-', 'nane', 'Kommunane'],
  ['the hyphen between a name and a word', 'Oslo-', 'regionen', 'Oslo-regionen'],
  ['the hyphen before a name', 'Nittedal-', 'Groruddalen', 'Nittedal-Groruddalen'],
  ['the hyphen of an abbreviation', 'nye IKT-', 'systemer', 'nye IKT-systemer'],
  ['the hyphen and a space where a part is left out', 'nærings-', 'og reiseliv', 'nærings- og reiseliv'],
  ['a space after a dash', 'Rv4 –', 'løsning', 'Rv4 – løsning']
])('puts %s', (_, above, below, joined) => expect(join(above, below)).toBe(joined));

test('keeps the hyphen of a word that the document hyphenates elsewhere', () => {
  expect(join('om start-', 'ups her', 'flere start-ups')).toBe('om start-ups her');
  expect(join('om Kraft-', 'satsing', 'kraftsatsing')).toBe('om Kraftsatsing');
  expect(join('Kraft-', 'satsing')).toBe('Kraft-satsing');
});
