import { expect, test } from 'vitest';
import type { RegionRegistry } from '#lib/model/region.ts';
import { readUpdateTable } from './read-update-table.ts';

const registry: RegionRegistry = {
  regions: [{ id: 'hadeland', name: 'Hadelandsregionen IPR', aliases: ['Hadeland'], municipalities: ['Gran'] }]
};

test('a table’s regions are those of the registry in any spelling, and its dates ISO dates', async () => {
  const bytes = new TextEncoder().encode(
    'dato;delregion;tekst;kilde\n19.11.2024;Regionrådet for Hadeland (innsendt);Ny  veg;e-post\n3. mars;Valdres regionråd;Skole;\n'
  );
  const reading = await readUpdateTable(bytes, 'innspill.csv', registry);
  expect(reading.ok && reading.value.updates).toEqual([
    {
      document: 'innspill.csv',
      line: 2,
      date: '2024-11-19',
      regionId: 'hadeland',
      region: 'Regionrådet for Hadeland (innsendt)',
      text: 'Ny veg',
      other: { kilde: 'e-post' }
    },
    {
      document: 'innspill.csv',
      line: 3,
      date: null,
      regionId: 'valdres-regionrad',
      region: 'Valdres regionråd',
      text: 'Skole',
      other: { kilde: '' }
    }
  ]);
  expect(reading.ok && reading.value.problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
    ['date-unreadable', 'Line 3']
  ]);
});

test('a table that cannot be read says why', async () => {
  expect(await readUpdateTable(new Uint8Array(), 'tom.csv', registry)).toMatchObject({ ok: false, problem: { code: 'empty-file' } });
});
