import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test('a rich text file is told as what it is, not as one without text', () => {
  expect(readText(new TextEncoder().encode('{\\rtf1 Referat}'), 'referat.rtf')).toMatchObject({
    ok: false,
    problem: { code: 'rich-text' }
  });
  expect(readText(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'bilde.txt')).toMatchObject({ ok: false, problem: { code: 'binary-file' } });
});
