import { expect, test } from 'vitest';
import { shortRegionName } from './region-name.ts';

test.each([
  ['Asker og Bærum IPR', 'Asker og Bærum'],
  ['Samarbeidsrådet for Nedre Romerike', 'Nedre Romerike'],
  ['Interkommunalt politisk råd i Søndre Østfold', 'Søndre Østfold'],
  ['Romsdal interkommunale politiske råd', 'Romsdal'],
  ['Det interkommunale politiske rådet for Romsdal', 'Romsdal'],
  ['Oslo kommune', 'Oslo'],
  ['Regionrådet for Hallingdal', 'Hallingdal'],
  ['Salten regionråd', 'Salten'],
  ['Drammensregionen IPR', 'Drammensregionen'],
  ['IPR', 'IPR'],
  ['VIK KOMMUNE', 'Vik'],
  ['ASKER OG BÆRUM IPR', 'Asker og Bærum'],
  ['SNR', 'SNR'],
  ['SØIPR', 'SØIPR']
])('shortens %s to %s', (name, short) => {
  expect(shortRegionName(name)).toBe(short);
});
