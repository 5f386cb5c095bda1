import { expect, test } from 'vitest';
import { readUpdateTable } from '#lib/ingest/table.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { minutesOfTable } from './minutes-of-table.ts';

const registry: RegionRegistry = {
  regions: [{ id: 'hadeland', name: 'Hadelandsregionen IPR', aliases: ['Hadeland'], municipalities: ['Gran'] }]
};

async function minutesOf(rows: string) {
  const table = await readUpdateTable(new TextEncoder().encode(`dato;region;tekst\n${rows}`), 'innspill.csv', {});
  if (!table.ok) throw new Error(table.problem.message);
  return minutesOfTable('innspill', 'innspill.csv', table.value, registry).minutes;
}

test('a row that says that there is nothing new is no update: its region is silent', async () => {
  const [one] = await minutesOf(
    '3.3.2025;Hadeland;Ny veg\n3.3.2025;Valdres;Ikkje noko nytt\n3.3.2025;Follo;Forfall\n3.3.2025;Toten;Ikke til stede\n3.3.2025;Hamar;Ingen saker pga. valget\n'
  );
  expect(one?.minutes.updates.map(({ regionId, text }) => [regionId, text])).toEqual([['hadeland', 'Ny veg']]);
  expect(one?.minutes.silent).toEqual([
    { regionId: 'valdres', region: 'Valdres', why: 'attended', note: 'Ikkje noko nytt' },
    { regionId: 'follo', region: 'Follo', why: 'apologies', note: 'Forfall' },
    { regionId: 'toten', region: 'Toten', why: 'absent', note: 'Ikke til stede' },
    { regionId: 'hamar', region: 'Hamar', why: 'attended', note: 'Ingen saker pga. valget' }
  ]);
  const [heading, update, , silence] = one?.minutes.lines ?? [];
  expect([heading?.role, update?.role, silence?.role]).toEqual(['region-heading', 'update', 'silence']);
});

test('an empty row beside updates of its region is set aside, and told', async () => {
  const [one] = await minutesOf('3.3.2025;Hadeland;Ny veg\n3.3.2025;Hadeland;Ingen nye saker\n');
  expect(one?.minutes.updates.map(({ id, text }) => [id, text])).toEqual([['hadeland-1', 'Ny veg']]);
  expect(one?.minutes.silent).toEqual([]);
  expect(one?.minutes.problems.map(({ code, start, end }) => [code, one.text.slice(start, end)])).toEqual([
    ['empty-report-beside-updates', 'Ingen nye saker']
  ]);
});
