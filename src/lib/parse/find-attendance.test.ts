import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const agenda = '\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Kai\n';

function read(head: string) {
  const { meeting, updates, silent, problems } = parseMinutes(documentOf(`Referat 3. mars 2025\n\n${head}${agenda}`), sampleRegistry);
  const plain = (people: typeof meeting.attendance) => people.map(({ name, organisation, regionId }) => [name, organisation, regionId]);
  return {
    attended: plain(meeting.attendance),
    apologies: plain(meeting.apologies),
    updates: updates.map(({ text }) => text),
    silent: silent.map(({ regionId, why }) => [regionId, why]),
    problems: problems.map(({ code }) => code)
  };
}

const two = [
  ['Anna Berg', 'Nordre Dal', 'nordre-dal'],
  ['Bo Lie', 'Vestre Dal', 'vestre-dal']
];

describe('a table of who attended whose cells stand one a line', () => {
  test.each([
    ['under a heading', 'Tilstede\n\nNavn\nRegion\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['with blank lines between', 'Tilstede:\n\nNavn\n\nRegion\n\nAnna Berg\n\nNordre Dal\n\nBo Lie\n\nVestre Dal\n'],
    ['without a header', 'Til stede:\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['without a heading', 'Navn\nDelregion\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['with a third column', 'Deltakere\nNavn\nFunksjon\nKommune\nAnna Berg\nordfører\nNordre Dal\nBo Lie\nvaraordfører\nVestre Dal\n'],
    ['with the region first', 'Til stede:\nRegion\nNavn\nNordre Dal\nAnna Berg\nVestre Dal\nBo Lie\n']
  ])('is read %s', (_, head) => {
    expect(read(head)).toMatchObject({ attended: two, updates: ['Ny veg', 'Kai'] });
  });

  test.each([
    ['region first', 'Nordre Dal\nAnna Berg\nVestre Dal\nBo Lie\n'],
    ['with a blank line between', 'Nordre Dal\nAnna Berg\n\nVestre Dal\nordfører Bo Lie\n'],
    ['name first', 'Anna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['a colon between', 'Nordre Dal: Anna Berg\nVestre Dal: Bo Lie\n']
  ])('is no round without header and heading either: %s', (_, head) => {
    expect(read(head).updates).toEqual(['Ny veg', 'Kai']);
  });
});

test('a person’s name under a region’s heading is who speaks, no update', () => {
  const text = '1. Runde rundt bordet\n\nNordre Dal\nAnna Berg\n- Ny veg\n\nSøre Dal\nordfører Bo Lie\n- Kai\n';
  const { updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map((update) => update.text)).toEqual(['Ny veg', 'Kai']);
});

describe('apologies', () => {
  test.each([
    ['Vestre Dal IPR hadde meldt forfall.\n', [['', 'Vestre Dal IPR', 'vestre-dal']]],
    ['Deltakere:\nAnna Berg, Nordre Dal\n\nVestre Dal IPR hadde meldt forfall.\n', [['', 'Vestre Dal IPR', 'vestre-dal']]],
    ['Vestredalregionen meldte forfall\n', [['', 'Vestredalregionen', 'vestre-dal']]],
    ['Bo Lie (Vestre Dal) har meldt fråfall.\n', [['Bo Lie', 'Vestre Dal', 'vestre-dal']]],
    ['Følgende medlemmer hadde meldt forfall:\nBo Lie / ordfører / Vestre Dal\n', [['Bo Lie', 'Vestre Dal', 'vestre-dal']]],
    ['Forfall: ingen\n', []],
    ['Forfall: Ingen meldte forfall.\n', []]
  ])('may be told as in "%s"', (head, apologies) => {
    expect(read(head)).toMatchObject({ apologies, problems: [] });
  });

  test('that a sentence tells are not the whole sentence where it says more', () => {
    expect(read('Det var stor interesse for møtet, og bare noen få hadde meldt forfall.\n').apologies).toEqual([]);
  });
});

test('a header with slashes names no person', () => {
  const head = 'Møtte:\nNavn / Funksjon / Kommune\nAnna Berg / ordfører / Nordre Dal\nBo Lie / leder / Vestre Dal\n';
  expect(read(head).attended).toEqual(two);
});

test('a guest from the county does not make the county a member that was silent', () => {
  const text =
    'Referat 3. mars 2025\n\nTil stede:\nGol: Anna Berg\nHol: Bo Lie\nÅl: Per By\nBuskerud fylkeskommune: Kari Nes\n\n1. Åpning\nVel møtt.\n2. Runde rundt bordet\n\nGol kommune\n- Ny veg\n\nHol kommune\n- Kai\n';
  const { silent } = parseMinutes(documentOf(text), sampleRegistry);
  expect(silent.map(({ region }) => region)).toEqual(['Ål']);
});
