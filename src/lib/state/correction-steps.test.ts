import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptCorrection } from '#lib/model/correction.ts';
import { keepCorrections, putBack, takeOut } from './correction-steps.ts';

const made = (id: string): KeptCorrection => ({ kind: 'meeting-title', title: id, id });
const ids = (corrections: readonly KeptCorrection[]) => corrections.map(({ id }) => id).join('');
const [a, b, c, d] = [made('a'), made('b'), made('c'), made('d')];

test('a correction that is taken back leaves those that another tab made meanwhile', () => {
  const { left, taken } = takeOut([a, b, c], ['b']);
  expect(ids(left)).toBe('ac');
  expect(ids(putBack([...left, d], taken))).toBe('abcd');
});

test('a correction comes back after what stood before it, as far as that is still there', () => {
  const { taken } = takeOut([a, b, c, d], ['c']);
  expect(ids(putBack([a, d], taken))).toBe('acd');
  expect(ids(putBack([d], taken))).toBe('cd');
  expect(ids(putBack([], taken))).toBe('c');
});

test('a correction that is there already does not come twice', () => {
  expect(ids(putBack([a, b], takeOut([a, b], ['a']).taken))).toBe('ab');
});

test('taking out what is gone takes nothing', () => {
  expect(takeOut([a], ['b'])).toEqual({ left: [a], taken: [] });
});

test('whatever is taken out and put back at once is as it was', () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 8 });
  fc.assert(
    fc.property(list, fc.array(fc.nat(7)), (all, picked) => {
      const corrections = all.map(made);
      const { left, taken } = takeOut(
        corrections,
        picked.flatMap((at) => all[at] ?? [])
      );
      expect(putBack(left, taken)).toEqual(corrections);
    }),
    { seed: 20241119 }
  );
});

test('each correction is kept under an id of its own', () => {
  const [one, other] = keepCorrections([
    { kind: 'meeting-date', date: '2024-11-19' },
    { kind: 'meeting-date', date: '2024-11-19' }
  ]);
  expect(one).toMatchObject({ kind: 'meeting-date', date: '2024-11-19' });
  expect(one?.id).not.toBe(other?.id);
});
