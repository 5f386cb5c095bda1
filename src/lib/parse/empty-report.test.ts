import { expect, test } from 'vitest';
import { readEmptyReport, readExcusedReport } from './empty-report.ts';

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
  'Ingen store saker.',
  'Ingen viktige nyheter',
  'Ingenting',
  'Inga melding.',
  'Ingen meldinger',
  'Ingen innmeldte saker.',
  'Ikkje innspel denne gongen',
  'Ingen endringer siden sist',
  'Ingenting å tilføye',
  'Har ikke noe å rapportere.',
  'Ingen aktuelle saker nå',
  'Ingen tilbakemelding',
  'Ikkje noko nytt sidan førre møte',
  'Ingen endringer siden forrige runde',
  'Melder pass',
  'Status quo',
  'Ingen nye saker. Ikke noe til eventuelt.'
])('"%s" says that there is nothing new', (text) => {
  expect(readEmptyReport(text)).toBe('nothing-new');
});

test.each(['Ikke tilstede', 'ikke til stede', 'ikke her', 'ikke til stedet', 'Ikkje møtt', 'Ikkje til stades.'])(
  '"%s" says that nobody was there',
  (text) => {
    expect(readEmptyReport(text)).toBe('absent');
  }
);

test.each([
  'Ikke deltatt',
  'Var ikkje med denne gongen',
  'Møtte ikke',
  'Ingen til stede',
  'Ingen møtte',
  'Ingen deltaker',
  'ingen representant',
  'Ingen fra kommunen til stede',
  'Ikke til stede. Ingen innmeldte saker.'
])('"%s" says that nobody came', (text) => {
  expect(readEmptyReport(text)).toBe('absent');
});

test.each([
  'Forfall',
  'Meldt forfall',
  'Fråfall',
  'Forfall (ferie)',
  'Meldte forfall.',
  'Hadde fråfall i dag',
  'Kunne ikke delta',
  'meldte avbud',
  'Avbud'
])('"%s" says that apologies were sent', (text) => {
  expect(readEmptyReport(text)).toBe('apologies');
});

test.each([
  'Ingen endringar i leiarstillingane',
  'Lite nedbør i sommer',
  'Ikke til stede i møtet om kraft, men støtter vedtaket og sender innspill',
  'Ingen søkere til stillingen',
  'Nytt sykehus',
  'Ingen melding om kraft fra Statnett',
  'Forfall (30 prosent) på kommunens bruer',
  'Forfall på bruene',
  'Ingen møtte opp til folkemøtet om skolen',
  'Ingen endringer i skolestrukturen',
  'Ikke med i byvekstavtalen',
  ''
])('"%s" is a report, or nothing', (text) => {
  expect(readEmptyReport(text)).toBeNull();
});

test.each([
  'Nytt byråd, ikke noe å melde ennå',
  'Valgår – ingenting å melde',
  'Nytt kommunestyre, ikkje noko å melde enno.',
  'Ingen nye saker på grunn av valget',
  'Ikke noe å melde pga. sommerferien'
])('"%s" says why there is nothing new', (text) => {
  expect([readEmptyReport(text), readExcusedReport(text)]).toEqual([null, 'nothing-new']);
});

test.each([
  'Nytt sykehus, ingen nye leger',
  'Skolen på Vik er stengt på grunn av mugg',
  'E16 Bjørum–Skaret, ikke noe nytt',
  'Budsjettet for 2025 er vedtatt av et enstemmig kommunestyre, ikke noe å melde',
  'Lite snø pga. mildvær'
])('"%s" tells something', (text) => {
  expect(readExcusedReport(text)).toBeNull();
});

test.each([
  'Ikke levert',
  'Ikkje innlevert',
  'Har ikke sendt inn',
  'Ikkje sendt inn',
  'Skriftlig rapport ikke levert',
  'Ingen kommentar',
  'Utsatt til neste møte.',
  'Vert utsett til neste gong'
])('"%s" says that no report came', (text) => {
  expect(readEmptyReport(text)).toBe('nothing-new');
});

test.each(['Ingen deltakere', 'Ingen deltakarar møtte'])('"%s" says that nobody was there', (text) => {
  expect(readEmptyReport(text)).toBe('absent');
});

test.each([
  'Ikke levert barnehageplan i tide',
  'Utsatt byggestart for skolen',
  'Saka om ny ungdomsskule er utsett til neste møte i kommunestyret',
  'Ikkje sendt inn søknad om tilskot til flomsikring'
])('"%s" tells of something that did not happen', (text) => {
  expect(readEmptyReport(text)).toBeNull();
});
