import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProblem } from './describe-problem.ts';

const problemOf = (code: string) => ({ code, message: 'English', start: 0, end: 0 });

test('says every problem of a parsed document in the language of the screen', () => {
  const sources = readdirSync('src/lib/parse').filter((name) => /^[a-z-]+\.ts$/u.test(name));
  const codes = sources.flatMap((name) =>
    Array.from(readFileSync(`src/lib/parse/${name}`, 'utf8').matchAll(/code: '([a-z-]+)'/gu), ([, code]) => code ?? '')
  );
  expect(codes.length).toBeGreaterThan(4);
  expect(codes.filter((code) => describeProblem(problemOf(code)) === 'English')).toEqual([]);
});

test('keeps the sentence of a problem that it does not know', () => {
  expect(describeProblem(problemOf('toString'))).toBe('English');
});
