import { expect, test } from 'vitest';
import { readEmptyReport } from './empty-report.ts';

test.each([
  'Ingen nye saker',
  'Ingen nye saker siden sist.',
  'Ingenting nytt',
  'Intet nytt å melde',
  'Intet å melde denne gang.',
  'Inga nye saker',
  'Ikkje noko spesielt',
  'ikke noe nytt',
  'ikke skjedd så mye',
  'Lite å melde',
  'Ingenting'
])('"%s" says that there is nothing new', (text) => {
  expect(readEmptyReport(text)).toBe('nothing-new');
});

test.each(['Ikke tilstede', 'ikke til stede', 'ikke her', 'ikke til stedet', 'Ikkje møtt', 'Ikkje til stades.'])(
  '"%s" says that nobody was there',
  (text) => {
    expect(readEmptyReport(text)).toBe('absent');
  }
);

test.each(['Forfall', 'Meldt forfall', 'Fråfall'])('"%s" says that apologies were sent', (text) => {
  expect(readEmptyReport(text)).toBe('apologies');
});

test.each([
  'Ingen endringar i leiarstillingane',
  'Lite nedbør i sommer',
  'Ikke til stede i møtet om kraft, men støtter vedtaket og sender innspill',
  'Ingen søkere til stillingen',
  'Nytt sykehus',
  ''
])('"%s" is a report, or nothing', (text) => {
  expect(readEmptyReport(text)).toBeNull();
});
