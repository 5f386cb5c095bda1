import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const read = (text: string) => {
  const { updates, problems, items } = parseMinutes(documentOf(text), sampleRegistry);
  const furniture = problems.filter(({ code }) => code === 'page-furniture');
  return { told: updates.map((update) => [update.regionId, update.text]), furniture: furniture.length, items };
};
const footer = (page: number) =>
  `Postboks 12, 3570 Ål              Tlf. 32 00 00 ${page}${page}\n                     Side ${page} av 3\nFjordrådet – referat 3.3.2025\n`;
const pages = (first: string, second: string, third: string) =>
  `Referat fra møte i Fjordrådet 3. mars 2025\n\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\nNordre Dal\n${first}\n\n${footer(1)}\n${second}\n\n${footer(2)}\n${third}\n`;

test('a number right above a form feed is that of a page', () => {
  expect(
    read(
      pages('- Ny veg', '- Ny bru', '- Ny hall')
        .replace(/\nPostboks[^]*?\n(?=- Ny bru)/, '\n1\n\f')
        .replace(/\nPostboks[^]*?\n(?=- Ny hall)/, '- Kai\n2\n\f')
    )
  ).toMatchObject({
    told: [
      ['nordre-dal', 'Ny veg'],
      ['nordre-dal', 'Ny bru'],
      ['nordre-dal', 'Kai'],
      ['nordre-dal', 'Ny hall']
    ],
    furniture: 2
  });
});

describe('what stands around the numbers of pages', () => {
  test('is set aside where it comes again', () => {
    expect(read(pages('- Ny veg', '- Ny bru\n\nSøre Dal\n- Ny kai', '- Ny hall'))).toMatchObject({
      told: [
        ['nordre-dal', 'Ny veg'],
        ['nordre-dal', 'Ny bru'],
        ['sore-dal', 'Ny kai'],
        ['sore-dal', 'Ny hall']
      ],
      furniture: 6
    });
  });

  test.each([
    [
      'in small letters',
      '- Det er vedtatt å bygge en ny\n  barnehage på',
      '  skoletomta i sentrum',
      'Det er vedtatt å bygge en ny barnehage på skoletomta i sentrum'
    ],
    ['in a short line', '- Folkemøtet i Vik', '  sa nei.', 'Folkemøtet i Vik sa nei.'],
    [
      'with a name',
      '- Folkemøtet i kommunen ble holdt på\n  det gamle samfunnshuset på',
      '  Vik i går.',
      'Folkemøtet i kommunen ble holdt på det gamle samfunnshuset på Vik i går.'
    ]
  ])('does not end a sentence that goes on %s', (_, first, second, whole) => {
    expect(read(pages(first, `${second}\n\nSøre Dal\n- Ny kai`, '- Ny hall')).told[0]).toEqual(['nordre-dal', whole]);
  });

  test('ends a paragraph that has ended', () => {
    const first = 'Det er vedtatt å bygge en ny barnehage på den gamle skoletomta i sentrum av Vik.';
    expect(read(pages(first, 'Ny bru.\n\nSøre Dal\nNy kai', 'Ny hall')).told.slice(0, 2)).toEqual([
      ['nordre-dal', first],
      ['nordre-dal', 'Ny bru.']
    ]);
  });

  test('is text where it stands elsewhere too', () => {
    const text = `Referat 3. mars 2025\n\nSak 1/25 Åpning\nVedtak: Godkjent.\nSide 1 av 3\nSak 2/25 Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Ny kai\nSide 2 av 3\nSak 3/25 Budsjett\nVedtak: Godkjent.\nSide 3 av 3\nSak 4/25 Plan\nTekst.\nVedtak: Godkjent.\n`;
    const { items, furniture } = read(text);
    expect(items.map(({ decision }) => decision)).toEqual(['Godkjent.', null, 'Godkjent.', 'Godkjent.']);
    expect(furniture).toBe(3);
  });

  test('may stand around form feeds without any number', () => {
    const text =
      'Fjordrådet – referat 3. mars 2025\n\nRunde rundt bordet\n\nNordre Dal\n- Ny veg i kommunen som\n\fFjordrådet – referat 3. mars 2025\n  åpnes i mai\n- Ny bru\n\nSøre Dal\n\fFjordrådet – referat 3. mars 2025\n- Ny kai\n';
    expect(read(text)).toMatchObject({
      told: [
        ['nordre-dal', 'Ny veg i kommunen som åpnes i mai'],
        ['nordre-dal', 'Ny bru'],
        ['sore-dal', 'Ny kai']
      ],
      furniture: 2
    });
  });

  test('may be numbers alone, with dashes or with words', () => {
    for (const number of ['- 2 -', '2', 'Side: 2', 'Side 2/5', 's. 2', '2 av 5', 'Sidetall 2', '[2]', 'SIDE 2 AV 5'])
      expect([
        number,
        read(`Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\n${number}\n\n- Ny bru\n\nSøre Dal\n- Ny kai\n`).told.length
      ]).toEqual([number, 3]);
  });
});
