import { expect, test } from 'vitest';
import { neighbourOf } from './focus-on.ts';

const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('what stands next is what follows, at the end what is before, and nothing where it stands alone', () => {
  expect(['a', 'b', 'c'].map((id) => neighbourOf(list, id))).toEqual(['b', 'c', 'b']);
  expect(neighbourOf([{ id: 'a' }], 'a')).toBeUndefined();
});
