import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { anchorOfProblem, withoutSettled } from './settle-problems.ts';

const text = 'Vi takker\n\nVi  takker\nBakfjell';
const unplaced = (start: number, end: number): Problem => ({ code: 'unplaced-text', message: 'unplaced', start, end });
const first = unplaced(0, 9);
const second = unplaced(11, 21);
const unknown: Problem = { code: 'region-unknown', message: 'unknown', start: 22, end: 30 };
const whole: Problem = { code: 'round-missing', message: 'There is no round.', start: 0, end: 0 };
const problems = [first, second, unknown, whole];
const settle = (problem: Problem, among: readonly Problem[] = problems) =>
  ({ kind: 'settle-problem', problem: anchorOfProblem({ text, problems: among }, problem) }) as const;

test('a problem is named by its kind and its words, or by the line of its table', () => {
  const row: Problem = { code: 'row-incomplete', message: '', start: 0, end: 0, line: 7 };
  expect(anchorOfProblem({ text, problems }, second)).toEqual({ code: 'unplaced-text', text: 'Vi takker', line: null, occurrence: 1 });
  expect(anchorOfProblem({ text, problems }, whole)).toEqual({ code: 'round-missing', text: '', line: null, occurrence: 0 });
  expect(anchorOfProblem({ text, problems: [row] }, row)).toMatchObject({ code: 'row-incomplete', text: '', line: 7 });
});

test('a problem that somebody settled is none any more, its twin stays', () => {
  expect(withoutSettled({ text, problems }, [settle(second)])).toEqual([first, unknown, whole]);
  const left = [second, unknown, whole];
  expect(withoutSettled({ text, problems }, [settle(first), settle(second, left), settle(whole)])).toEqual([unknown]);
});

test('a settled problem that no longer is there takes no other along', () => {
  expect(withoutSettled({ text, problems: [unknown, whole] }, [settle(first), { kind: 'meeting-date', date: '2024-11-19' }])).toEqual([
    unknown,
    whole
  ]);
});
