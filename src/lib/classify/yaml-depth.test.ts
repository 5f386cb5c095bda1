import { describe, expect, it } from 'vitest';
import { findTooDeep } from './yaml-depth.ts';

describe('the depth of a YAML text', () => {
  it.each([
    ['brackets', `a:\n  ${'['.repeat(12)}`, 2],
    ['dashes on a line', `x: y\n\n${'- '.repeat(12)}a`, 3],
    ['keys on a line', 'a: '.repeat(12), 1],
    ['keys in a bracket', `[${'a: '.repeat(12)}`, 1],
    ['brackets with keys, over lines', 'a:\n  [b:\n[c:\n[d:\n[e:\n[f:\n[g:', 6],
    ['columns', Array.from({ length: 12 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 11],
    ['dashes after a bracket in a comment', `# [\n${'- '.repeat(12)}a`, 2]
  ])('is bounded by its %s', (_, yaml, line) => {
    expect(findTooDeep(yaml, 10)).toBe(line);
  });

  it.each([
    ['many entries on a line', `{${Array.from({ length: 40 }, (_, entry) => `a${entry}: [x, y]`).join(', ')}}`],
    ['many lines', 'a:\n  - b\n  - c: d\n'.repeat(40)],
    ['signs in quotes and comments', `a: "${'[ - ? '.repeat(20)}"\n# ${'[ - '.repeat(20)}\nb: c`]
  ])('does not grow with %s', (_, yaml) => {
    expect(findTooDeep(yaml, 10)).toBeNull();
  });
});
