import { expect, test } from 'vitest';
import { readUnitName, shapeOfUnit } from './unit-name.ts';

test.each([
  ['Interkommunalt politisk råd i Søndre Østfold (innsendt):', 'Interkommunalt politisk råd i Søndre Østfold', 'innsendt'],
  ['Regionrådet for Gjøvikregionen ved Sven', 'Regionrådet for Gjøvikregionen', 'Sven'],
  ['Fauske kommune – Marlen Berg', 'Fauske kommune', 'Marlen Berg'],
  ['Marlen Berg / Fauske kommune', 'Fauske kommune', 'Marlen Berg'],
  ['Marlen Berg (Fauske kommune)', 'Fauske kommune', 'Marlen Berg'],
  ['Valdres, med Ola og Kari:', 'Valdres', 'Ola og Kari'],
  ['Risør (PKL):', 'Risør', 'PKL'],
  ['Samarbeidsrådet (SNR)', 'Samarbeidsrådet (SNR)', ''],
  ['Gol kommune (KN)', 'Gol kommune', 'KN'],
  ['Lokalmedisinske senter (HLMS)', 'Lokalmedisinske senter (HLMS)', ''],
  ['Kari Nes (Sp), Nordre Dal', 'Nordre Dal', 'Kari Nes (Sp)'],
  ['Follo –', 'Follo', '']
])('"%s" names %s', (label, name, remark) => {
  expect(readUnitName(label)).toEqual({ name, remark });
});

test.each([
  'Hallingdal',
  'Valdres regionråd',
  'Fauske kommune',
  'Region Nordhordland',
  'Salten',
  'ÅLESUND KOMMUNE',
  'Telemark fylkeskommune',
  'Haldenregionen',
  'Kristiansund og Nordmøre',
  'REGIONRÅDET FOR TOTEN',
  'Statsforvaltaren i Innlandet',
  'Statsforvalteren i Oslo og Viken',
  'Fylkeskommunen',
  'Fylkesmannen',
  'Rådet for Toten',
  'Romsdal interkommunale politiske råd',
  'Det interkommunale politiske rådet i Nordre Dal',
  'Interkommunale politiske råd i Agder'
])('"%s" has the shape of a place', (name) => {
  expect(shapeOfUnit(name)).toBe('place');
});

test.each([
  'NAV Valdres',
  'Sykehuset Innlandet',
  'Sjukehuset Nordfjord',
  'Helse Fonna',
  'Innovasjon Norge',
  'Universitetet i Stavanger',
  'NHO Vestland'
])('"%s" has the shape of a name, no person’s', (name) => {
  expect(shapeOfUnit(name)).toBe('name');
});

test.each([
  'Rådet har fått ny leder',
  'Rådet ber om møte',
  'Regionen vokser raskt',
  'Kommunen er stengt',
  'Fylkeskommunen kutter bussruter',
  'Statsforvalteren sier nei',
  'Økonomi',
  'Samferdsel',
  'Eventuelt',
  'Helse og omsorg',
  'Kommuneøkonomi',
  'Ola Nordmann',
  'Ny skole er bygd',
  'kommunen',
  'Kommunen',
  'Runde 2',
  'Blikk på kommunene',
  'Saker til kommunene',
  'Spørsmål fra regionrådene'
])('"%s" has not the shape of a unit', (name) => {
  expect(shapeOfUnit(name)).toBe('none');
});
