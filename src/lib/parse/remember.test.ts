import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('an answer is worked out once, kept while others are asked for, and forgotten long after', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length > 1 ? text.length : undefined;
  }, 2);
  expect(['aa', 'b', 'aa', 'b', 'ccc', 'aa'].map(length)).toEqual([2, undefined, 2, undefined, 3, 2]);
  expect(asked).toEqual(['aa', 'b', 'ccc']);
  ['d', 'e', 'f', 'g', 'aa'].map(length);
  expect(asked).toEqual(['aa', 'b', 'ccc', 'd', 'e', 'f', 'g', 'aa']);
});
