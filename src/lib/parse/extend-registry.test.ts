import { expect, test } from 'vitest';
import type { RegionRegistry } from '#lib/model/region.ts';
import { extendRegistry } from './extend-registry.ts';
import { resolveRegion } from './resolve-region.ts';

const registry: RegionRegistry = {
  regions: [
    { id: 'hadeland', name: 'Hadelandsregionen IPR', aliases: ['Hadeland'], municipalities: ['Gran'] },
    { id: 'gjovik', name: 'Gjøvikregionen', aliases: ['Mjøsrådet'], municipalities: ['Gjøvik'] }
  ]
};

test('a confirmed spelling means its region from then on', () => {
  const extended = extendRegistry(registry, [{ name: 'Brandbu og omegn', regionId: 'hadeland', region: 'Hadelandsregionen IPR' }]);
  expect(resolveRegion('Brandbu og omegn', registry)).toBeNull();
  expect(resolveRegion('Brandbu og omegn', extended)).toEqual({ regionId: 'hadeland', certainty: 'exact' });
});

test('a confirmed spelling wins over the registry’s own', () => {
  const extended = extendRegistry(registry, [{ name: 'Mjøsrådet', regionId: 'hadeland', region: 'Hadelandsregionen IPR' }]);
  expect(resolveRegion('Mjøsrådet', extended)?.regionId).toBe('hadeland');
});

test('a region that nobody knew is one of the registry’s after it was confirmed', () => {
  const extended = extendRegistry(registry, [{ name: 'Toten', regionId: 'toten', region: 'Toten' }]);
  expect(extended.regions.map(({ id }) => id)).toEqual(['hadeland', 'gjovik', 'toten']);
  expect(resolveRegion('Totenregionen', extended)?.regionId).toBe('toten');
});

test.each([
  ['a municipality', 'Gran'],
  ['another region', 'Gjøvikregionen']
])('a confirmed spelling that is also the name of %s means the region without doubt', (_, name) => {
  const extended = extendRegistry(registry, [{ name, regionId: 'hadeland', region: 'Hadelandsregionen IPR' }]);
  expect(resolveRegion(name, extended)).toEqual({ regionId: 'hadeland', certainty: 'exact' });
});

test('of two confirmations of one spelling the later one holds', () => {
  const extended = extendRegistry(registry, [
    { name: 'Toten', regionId: 'hadeland', region: 'Hadelandsregionen IPR' },
    { name: 'Toten', regionId: 'gjovik', region: 'Gjøvikregionen' }
  ]);
  expect(resolveRegion('Toten', extended)?.regionId).toBe('gjovik');
});

test('without spellings the registry is the same', () => {
  expect(extendRegistry(registry, [])).toBe(registry);
});
