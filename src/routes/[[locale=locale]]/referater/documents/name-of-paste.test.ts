import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { timeForName } from './name-of-paste.ts';

test('what was pasted is named by the clock on the wall, not by Greenwich', () => {
  expect(timeForName(new Date('2025-03-18T23:05:00Z'))).toBe('2025-03-19 00.05');
  expect(timeForName(new Date('2025-07-01T05:09:00Z'))).toBe('2025-07-01 07.09');
});

test('words are counted as somebody would', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('- Ny vei, rv. 4 og E18-utbygging (2. trinn)\n')).toBe(8);
});
