import { expect, test } from 'vitest';
import type { Update } from '#lib/model/minutes.ts';
import { compareMinutes } from './compare-minutes.ts';

function minutes(...told: [regionId: string, text: string][]) {
  const updates = told.map(([regionId, text], at): Update => {
    const source = { start: 0, end: text.length, page: null };
    return { id: `${regionId}-${at + 1}`, regionId, region: regionId, depth: 0, leadIn: [], text, source };
  });
  return { updates };
}
const texts = (updates: readonly Update[]) => updates.map(({ regionId, text }) => `${regionId}: ${text}`);

test('a version with the same updates in another order differs in nothing', () => {
  const difference = compareMinutes(
    minutes(['follo', 'Ny vei'], ['hadeland', 'Skole']),
    minutes(['hadeland', 'Skole'], ['follo', 'Ny vei'])
  );
  expect(difference).toEqual({ added: [], dropped: [], changed: [], same: 2 });
});

test('updates that came, went and were reworded are told apart', () => {
  const before = minutes(['follo', 'Ny vei til Ås er vedtatt'], ['follo', 'Skole'], ['hadeland', 'Kraft']);
  const after = minutes(['follo', 'Ny vei til Ås er endelig vedtatt'], ['hadeland', 'Kraft'], ['hadeland', 'Forsvar']);
  const { added, dropped, changed, same } = compareMinutes(before, after);
  expect(texts(added)).toEqual(['hadeland: Forsvar']);
  expect(texts(dropped)).toEqual(['follo: Skole']);
  expect(changed.map(({ before, after }) => [before.text, after.text])).toEqual([
    ['Ny vei til Ås er vedtatt', 'Ny vei til Ås er endelig vedtatt']
  ]);
  expect(same).toBe(1);
});

test('an update that moved to another region is dropped there and added here', () => {
  const { added, dropped } = compareMinutes(minutes(['follo', 'Ny vei']), minutes(['hadeland', 'Ny vei']));
  expect([texts(added), texts(dropped)]).toEqual([['hadeland: Ny vei'], ['follo: Ny vei']]);
});

test('the same words twice are two updates', () => {
  expect(compareMinutes(minutes(['follo', 'Ny vei'], ['follo', 'Ny vei']), minutes(['follo', 'Ny vei']))).toMatchObject({
    same: 1,
    dropped: [{ text: 'Ny vei' }]
  });
});

test('a link is its words: the same update from a web page and from a document is the same', () => {
  const told = [['follo', 'Se [planen](https://example.org/plan) for vei']] as [string, string][];
  expect(compareMinutes(minutes(...told), minutes(['follo', 'Se planen for vei']))).toMatchObject({ same: 1, changed: [] });
});
