import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const head = 'Til stede: ordfører Kari Nes (Nordre Dal), Ola Li (Søre Dal), Per By (Østre Dal)\nForfall: Siri Vik (Vestre Dal)\n\n';
const read = (text: string, top = head) =>
  parseMinutes(
    documentOf(`Referat 3. mars 2025\n\n${top}1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\n${text}\n3. Eventuelt\nIngen saker.\n`),
    sampleRegistry
  );
const told = (text: string, top?: string) => read(text, top).updates.map(({ regionId, text: words }) => [regionId, words]);
const three = [
  ['nordre-dal', 'Ny veg.'],
  ['sore-dal', 'Ny bru.'],
  ['ostre-dal', 'Ny kai.']
];

describe('a round by those who speak', () => {
  test.each([
    ['Kari Nes:\n- Ny veg.\n\nOla Li:\n- Ny bru.\n\nPer By:\n- Ny kai.\n'],
    ['Kari Nes\nNy veg.\n\nOla Li\nNy bru.\n\nPer By\nNy kai.\n'],
    ['Kari Nes: Ny veg.\nOla Li: Ny bru.\nPer By: Ny kai.\n'],
    ['**Kari:** Ny veg.\n\n**Ola:** Ny bru.\n\n**Per:** Ny kai.\n'],
    ['Ordfører Kari Nes (Ap)\n- Ny veg.\n\nOla Li (H)\n- Ny bru.\n\nPer By (Sp)\n- Ny kai.\n']
  ])('has the regions that the attendance tells of them: %j', (text) => {
    expect(told(text)).toEqual(three);
    expect(read(text).updates[0]?.region).toBe('Nordre Dal');
  });

  test('has the regions that stand behind the names and the parties', () => {
    const text = 'Kari Nes (Sp), Nordre Dal: Ny veg.\n\nOla Li (H), Søre Dal: Ny bru.\n\nPer By (Ap), Østre Dal: Ny kai.\n';
    expect(told(text, '')).toEqual(three);
  });

  test('in prose has them too', () => {
    expect(
      told('Kari Nes orienterte om ny veg.\n\nOla Li fortalte om ny bru.\n\nPer By viste til ny kai.\n').map(([regionId]) => regionId)
    ).toEqual(['nordre-dal', 'sore-dal', 'ostre-dal']);
  });

  test('has regions by their own names where it has these', () => {
    const text = 'Nordre Dal\nKari Nes\n- Ny veg.\n\nSøre Dal\nOla Li\n- Per By kommer i juni.\n';
    expect(told(text)).toEqual([
      ['nordre-dal', 'Ny veg.'],
      ['sore-dal', 'Per By kommer i juni.']
    ]);
  });

  test('has none where nobody tells where they come from', () => {
    expect(told('Kari Nes:\n- Ny veg.\n\nOla Li:\n- Ny bru.\n', 'Til stede: Kari Nes, Ola Li\n\n')).toEqual([]);
  });
});

describe('members that attended', () => {
  const members = 'Til stede: Kari Nes (Kystlandet), Ola Li (Innlandsdalen), Per By (Midtbygda)\n\n';
  test('may be headed in another way than the others', () => {
    const text = '#### Kystlandet\n\nNy veg.\n\n**Innlandsdalen**\n\nNy bru.\n\n#### Midtbygda\n\nNy kai.\n';
    expect(told(text, members).map(([regionId]) => regionId)).toEqual(['kystlandet', 'innlandsdalen', 'midtbygda']);
  });

  test('may have their report on the line of their name', () => {
    const text = 'Kystlandet\n- Ny veg.\n\nInnlandsdalen: Bygger ny bru.\n\nMidtbygda\n- Ny kai.\n';
    expect(told(text, members)).toEqual([
      ['kystlandet', 'Ny veg.'],
      ['innlandsdalen', 'Bygger ny bru.'],
      ['midtbygda', 'Ny kai.']
    ]);
  });
});
