import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { isRemark, listSetAside } from './set-aside.ts';

const text = 'Kraft\nSide 1 av 2\nVeg\nSide 2 av 2\nOsloregionen';
const furniture = (start: number, end: number): Problem => ({ code: 'page-furniture', message: '', start, end });
const edge = (words: string[], pages: number[]): Problem => ({ ...furniture(0, 0), setAside: { words, pages } });
const unplaced: Problem = { code: 'unplaced-text', message: '', start: 0, end: 5 };

test('what stands at the edge of pages is no remark, all else is', () => {
  expect([furniture(0, 0), unplaced].map(isRemark)).toEqual([false, true]);
});

test('what was set aside is listed with its words, and the same line of several pages once', () => {
  const problems = [furniture(6, 17), unplaced, furniture(22, 33), furniture(34, 46)];
  expect(listSetAside({ text, problems })).toEqual([
    { words: ['Side 1 av 2', 'Side 2 av 2'], pages: [], place: { start: 6, end: 17 } },
    { words: ['Osloregionen'], pages: [], place: { start: 34, end: 46 } }
  ]);
});

test('what has no place in the text has its pages', () => {
  expect(listSetAside({ text, problems: [edge(['Side 1', 'Side 9'], [1, 2, 9])] })).toEqual([
    { words: ['Side 1', 'Side 9'], pages: [1, 2, 9], place: null }
  ]);
});

test('nothing is listed of a line without words', () => {
  expect(listSetAside({ text, problems: [furniture(0, 0)] })).toEqual([]);
});
