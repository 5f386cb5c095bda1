import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const minutes = parseMinutes(
  documentOf(`Møte i Fjordrådet 12. mars 2026

Til stades:
Stord kommune: Anne Vik
Bømlo: Per Sæbø
Nav Vestland: Siri Dal
Forfall: Fitjar v/ Ola Rimmereid

Sak 1/26 Runda rundt bordet

Stord
- Nettet er fullt

Bømlo
- Vegen rasa ut
`),
  sampleRegistry
);

test('who was there belongs to the region that the minutes tell of, also where the registry has never heard of it', () => {
  expect(minutes.meeting.attendance.map(({ name, regionId }) => [name, regionId])).toEqual([
    ['Anne Vik', 'stord'],
    ['Per Sæbø', 'bomlo'],
    ['Siri Dal', null]
  ]);
  expect(new Set(minutes.updates.map(({ regionId }) => regionId))).toEqual(new Set(['stord', 'bomlo']));
});

test('who sent apologies belongs to the region that is silent for it', () => {
  expect(minutes.silent.map(({ regionId, why }) => [regionId, why])).toEqual([['fitjar', 'apologies']]);
  expect(minutes.meeting.apologies.map(({ name, regionId }) => [name, regionId])).toEqual([['Ola Rimmereid', 'fitjar']]);
});
