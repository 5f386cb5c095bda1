import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblem } from './describe-problem.ts';

const problemOf = (code: string) => ({ code, message: 'English', start: 0, end: 0 });
const folders = ['ingest', 'parse', 'pipeline', 'state'].map((folder) => `src/lib/${folder}`);
/** Of files that only the command line reads. */
const elsewhere = ['gold-unreadable', 'topic-book-unreadable'];

/** Every code that the source of the reading names. */
function findCodes(): string[] {
  const sources = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts = sources.filter((path) => /(?<!\.test)\.ts$/u.test(path)).map((path) => readFileSync(path, 'utf8'));
  const named = /(?:code: |(?:fileProblem|rowProblem|failure|tooLarge)\(\s*)'([a-z]+(?:-[a-z]+)+)'/gu;
  const stopped = ['cancelled', 'timeout', 'crashed'].map((reason) => `reading-${reason}`);
  return [...new Set([...texts.flatMap((text) => Array.from(text.matchAll(named), ([, code]) => code ?? '')), ...stopped])];
}

test('says every problem of a file and of what was read in the language of the screen', () => {
  const codes = findCodes().filter((code) => !elsewhere.includes(code));
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => describeProblem(problemOf(code)) === 'English')).toEqual([]);
});

test('says on which line of a table the problem is', () => {
  expect(describeProblem({ ...problemOf('row-incomplete'), line: 7 })).toMatch(/^Linje 7: /);
});

test('keeps the sentence of a problem that it does not know', () => {
  expect(describeProblem(problemOf('toString'))).toBe('English');
});
