import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RegionRegistry } from '#lib/model/region.ts';
import { resolveRegion, resolveRegions } from './resolve-region.ts';
import { sampleRegistry } from './sample-minutes.ts';

const registry = JSON.parse(readFileSync(new URL('../../../data/regions.json', import.meta.url), 'utf8')) as RegionRegistry;

describe('a region of the registry', () => {
  test.each([
    ['Hadeland IPR:', 'hadeland'],
    ['Hadeland IPR', 'hadeland'],
    ['HADELAND', 'hadeland'],
    ['Regionrådet for Hadeland', 'hadeland'],
    ['RegionrådetforHadeland', 'hadeland'],
    ['Hadelands-regionen', 'hadeland'],
    ['Hadeland regionråd', 'hadeland'],
    ['Gardermoreregionen', 'gardermoen'],
    ['Mossregionen', 'moss'],
    ['Regionrådet for Mosseregionen', 'moss'],
    ['Kongsbergreionen', 'kongsberg'],
    ['Kongsvingerregionen IPR', 'kongsvinger'],
    ['SNR/Nedre Romerike IPR', 'nedre-romerike'],
    ['Samarbeidsradet for Nedre Romerike', 'nedre-romerike'],
    ['Gjovikregionen', 'gjovik'],
    ['Ringerike-regionen', 'ringerike'],
    ['Oslo', 'oslo'],
    ['Interkommunalt politisk råd for Indre Østfold', 'indre-ostfold']
  ])('is known as %s', (name, regionId) => {
    expect(resolveRegion(name, registry)?.regionId).toBe(regionId);
  });

  test('is known by a typing error that its spellings do not list', () => {
    const bare: RegionRegistry = { regions: registry.regions.map((region) => ({ ...region, aliases: [] })) };
    for (const [name, regionId] of [
      ['Gardermoreregionen IPR', 'gardermoen'],
      ['Mossregionen IPR', 'moss'],
      ['Kongsbergreionen', 'kongsberg'],
      ['Hamaregionen', 'hamar']
    ] as const) {
      expect([name, resolveRegion(name, bare)?.regionId]).toEqual([name, regionId]);
    }
  });

  test('is ambiguous as a bare name that is a municipality’s too', () => {
    expect(resolveRegion('Gjøvik', registry)).toEqual({ regionId: 'gjovik', certainty: 'ambiguous' });
  });
});

describe('no region of the registry', () => {
  test.each([
    'Valdres',
    'Nordre Østfold',

    'Osloregionen',
    'Østfold fylkeskommune',
    'Gjøvik kommune',
    'Vestregionen',
    'Halden',
    'Hallingdal',
    'Økonomi',
    'Voss',
    'Kongsberg: a',
    ''
  ])('is meant by "%s"', (name) => {
    expect(resolveRegion(name, registry)).toBeNull();
  });
});

test('a heading may name two regions, with the word for region once', () => {
  expect(resolveRegions('Hadeland- og Gjøvikregionen', registry).map(({ regionId }) => regionId)).toEqual(['hadeland', 'gjovik']);
  expect(resolveRegions('Asker og Bærum', registry).map(({ regionId }) => regionId)).toEqual(['asker-baerum']);
  expect(resolveRegion('Nordre Dal og Søre Dal', sampleRegistry)).toBeNull();
});
