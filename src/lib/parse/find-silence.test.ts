import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

test('a silent region is named as the minutes name it, else as the registry does', () => {
  const text =
    'Referat 3. mars 2025\n\nTil stede:\nAnna Berg, Regionrådet for Søre Dal\nForfall: Bo Lie (Vestre Dal)\n\n1. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nØstre Dal (innsendt):\nIngen nye saker\n\n2. Eventuelt\n';
  const { silent } = parseMinutes(documentOf(text), sampleRegistry);
  expect(silent.map(({ regionId, region, why }) => [regionId, region, why])).toEqual([
    ['sore-dal', 'Regionrådet for Søre Dal', 'attended'],
    ['vestre-dal', 'Vestre Dal', 'apologies'],
    ['ostre-dal', 'Østre Dal', 'attended'],
    ['fjellregionen', 'Bergestadregionen IPR', 'absent']
  ]);
});

test.each([
  ['Kari Nes (ikke til stede)', 'absent', 'Kari Nes (ikke til stede)'],
  ['v/ Kari Nes – forfall', 'apologies', 'v/ Kari Nes – forfall'],
  ['(forfall)', 'apologies', '(forfall)'],
  ['Kari Nes: ingen nye saker', 'attended', 'Kari Nes: ingen nye saker'],
  ['Ordfører Kari Nes hadde ingen saker.', 'attended', 'Ordfører Kari Nes hadde ingen saker.'],
  ['– Intet', 'attended', 'Intet'],
  ['Ingen saker meldt inn.', 'attended', 'Ingen saker meldt inn.'],
  ['Har ikke meldt inn noe.', 'attended', 'Har ikke meldt inn noe.']
])('a region is silent whose one line says so of who speaks for it: "%s"', (line, why, note) => {
  const text = `Referat 3. mars 2025\n\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\nNordre Dal\nOla Li:\n- Ny veg\n\nSøre Dal\n${line}\n\nØstre Dal\nPer By:\n- Ny kai\n\n3. Eventuelt\n`;
  const { silent, updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map(({ regionId, text: words }) => [regionId, words])).toEqual([
    ['nordre-dal', 'Ny veg'],
    ['ostre-dal', 'Ny kai']
  ]);
  expect(silent.find(({ regionId }) => regionId === 'sore-dal')).toMatchObject({ why, note });
});

test('a sub-bullet that says that there is nothing new tells of its lead-in', () => {
  const text = 'Referat 3. mars 2025\n\nRunde rundt bordet\n\nNordre Dal\n- E16:\n  - ingen endringer\n  - ny bom\n\nSøre Dal\n- Ny kai\n';
  expect(parseMinutes(documentOf(text), sampleRegistry).updates.map(({ leadIn, text: words }) => [...leadIn, words].join(' > '))).toEqual([
    'E16:',
    'E16: > ingen endringer',
    'E16: > ny bom',
    'Ny kai'
  ]);
});

test.each(['Innspill:\n- Ingen', 'Nytt siden sist:\nIngenting', 'Saker:\n  - ingen nye saker'])(
  'a region is silent where only a label stands before it: %j',
  (lines) => {
    const text = `Referat 3. mars 2025\n\nRunde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n${lines}\n\nØstre Dal\n- Ny kai\n`;
    const { silent, updates } = parseMinutes(documentOf(text), sampleRegistry);
    expect(updates.map(({ regionId }) => regionId)).toEqual(['nordre-dal', 'ostre-dal']);
    expect(silent.find(({ regionId }) => regionId === 'sore-dal')?.why).toBe('attended');
  }
);

test.each(['–', '-', '—'])('a region with a dash for its report is silent, on the line of its heading and below: "%s"', (dash) => {
  const inline = `Referat 3. mars 2025\n\nRunde rundt bordet\nNordre Dal: Ny veg\nSøre Dal: ${dash}\nØstre Dal: Ny kai\n`;
  const below = `Referat 3. mars 2025\n\nRunde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n${dash}\n\nØstre Dal\n- Ny kai\n`;
  for (const text of [inline, below]) {
    const { silent, updates } = parseMinutes(documentOf(text), sampleRegistry);
    expect(updates.map(({ regionId, text: words }) => [regionId, words])).toEqual([
      ['nordre-dal', 'Ny veg'],
      ['ostre-dal', 'Ny kai']
    ]);
    expect(silent.find(({ regionId }) => regionId === 'sore-dal')).toMatchObject({ why: 'attended', note: dash });
  }
});

test('minutes in which regions of the registry are guests tell nothing of the silence of its others', () => {
  const text =
    'Referat 3. mars 2025\n\nRunde rundt bordet\n\nValdres\n- Ny veg\n\nNordre Dal\n- Ny kai\n\nHallingdal\n- Ny skole\n\nSetesdal\n- Ny bru\n';
  const { silent, updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map(({ regionId }) => regionId)).toEqual(['valdres', 'nordre-dal', 'hallingdal', 'setesdal']);
  expect(silent).toEqual([]);
});
