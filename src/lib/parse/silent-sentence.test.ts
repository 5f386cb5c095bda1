import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';
import { readSilentSentence } from './silent-sentence.ts';

test.each([
  ['Gol hadde ikke noe nytt å melde.', ['Gol'], 'nothing-new'],
  ['Gol hadde ikkje noko å melde denne gongen', ['Gol'], 'nothing-new'],
  ['Gol, Hol og Ål hadde ingen saker.', ['Gol, Hol og Ål'], 'nothing-new'],
  ['Ordføraren i Gol hadde ikkje noko nytt.', ['Gol'], 'nothing-new'],
  ['Kari Nes (Gol) hadde ingenting å melde.', ['Gol'], 'nothing-new'],
  ['Gol kommune meldte ingen nye saker.', ['Gol kommune'], 'nothing-new'],
  ['Fra Gol var det ikke noe nytt.', ['Gol'], 'nothing-new'],
  ['Ingen nye saker fra Gol og Hol.', ['Gol og Hol'], 'nothing-new'],
  ['Det var ikkje noko nytt frå Gol kommune.', ['Gol kommune'], 'nothing-new'],
  ['Gol var ikke til stede.', ['Gol'], 'absent'],
  ['Gol var ikkje representert.', ['Gol'], 'absent'],
  ['Gol deltok ikke.', ['Gol'], 'absent'],
  ['Ingen frå Gol møtte.', ['Gol'], 'absent'],
  ['Gol hadde meldt forfall.', ['Gol'], 'apologies'],
  ['Gol kunne ikke delta.', ['Gol'], 'apologies'],
  ['Gol hadde ikke noe nytt. Hol var ikke til stede.', ['Gol', 'Hol'], 'nothing-new']
])('"%s" says of %j that they report nothing', (text, names, says) => {
  const told = readSilentSentence(text);
  expect(told?.map(({ names: found }) => found)).toEqual(names);
  expect(told?.[0]?.says).toBe(says);
});

test.each([
  'Gol hadde ikke nok lærere.',
  'Gol har ikke noe sykehus.',
  'Gol har ikke ny skole, men bygger.',
  'Ingen søkere fra Gol.',
  'Ingen nye leger i Gol kommune',
  'Gol hadde møte med fylket.',
  'Det var ikke noe snø i Gol.',
  'Gol var ikke med i prosjektet.',
  'Gol melder om ny skole.',
  ''
])('"%s" tells something', (text) => {
  expect(readSilentSentence(text)).toBeNull();
});

describe('a region that another sentence than its own report says is silent', () => {
  const read = (round: string, head = '') => {
    const { updates, silent, lines } = parseMinutes(
      documentOf(`Referat 3. mars 2025\n\n${head}1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\n${round}\n3. Eventuelt\nIngen saker.\n`),
      sampleRegistry
    );
    return {
      told: updates.map(({ regionId, text }) => [regionId, text]),
      silent: silent.filter(({ note }) => note !== null).map(({ regionId, why, note }) => [regionId, why, note]),
      silence: lines.filter(({ role }) => role === 'silence').length
    };
  };

  test('is silent, at the end of the last report as elsewhere', () => {
    const round =
      'Nordre Dal\n- Ny veg\n\nSøre Dal\n- Ny bru\n\nØstre Dal hadde ikke noe nytt å melde.\nVestre Dal IPR var ikke til stede.\n';
    expect(read(round)).toEqual({
      told: [
        ['nordre-dal', 'Ny veg'],
        ['sore-dal', 'Ny bru']
      ],
      silent: [
        ['vestre-dal', 'absent', 'Vestre Dal IPR var ikke til stede.'],
        ['ostre-dal', 'attended', 'Østre Dal hadde ikke noe nytt å melde.']
      ],
      silence: 2
    });
  });

  test('is silent before the first report', () => {
    expect(
      read('Vestre Dal og Østre Dal hadde ingen saker.\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Ny bru\n').silent.map(
        ([regionId]) => regionId
      )
    ).toEqual(['vestre-dal', 'ostre-dal']);
  });

  test('is a member that the registry does not know, where it attended or the sentence stands by itself', () => {
    const round = 'Ordføraren i Gol orienterte om ny veg.\n\nOrdføraren i Hol orienterte om ny bru.\n\nÅl hadde ikkje noko nytt å melde.\n';
    expect(read(round)).toMatchObject({
      told: [
        ['gol', 'Ordføraren i Gol orienterte om ny veg.'],
        ['hol', 'Ordføraren i Hol orienterte om ny bru.']
      ],
      silent: [['al', 'attended', 'Ål hadde ikkje noko nytt å melde.']]
    });
    const bullets = 'Gol:\n- Ny veg\n\nHol:\n- Ny bru\n- Ål hadde ikkje noko nytt å melde.\n';
    expect(read(bullets, 'Til stades: Gol, Hol og Ål.\n\n').silent).toEqual([['al', 'attended', 'Ål hadde ikkje noko nytt å melde.']]);
  });

  test('is not a municipality that its region speaks of', () => {
    const round = 'Nordre Dal\n- Ny veg\n- Gol hadde ikke noe å melde.\n\nSøre Dal\n- Ny bru\n';
    expect(read(round)).toMatchObject({
      told: [
        ['nordre-dal', 'Ny veg'],
        ['nordre-dal', 'Gol hadde ikke noe å melde.'],
        ['sore-dal', 'Ny bru']
      ],
      silent: []
    });
  });
});
