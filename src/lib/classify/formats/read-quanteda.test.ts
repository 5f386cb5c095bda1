import { describe, expect, it } from 'vitest';
import type { BookImport } from './book-import.ts';
import { readQuanteda } from './read-quanteda.ts';

const rulesOf = ({ topics }: BookImport): Record<string, string[]> =>
  Object.fromEntries(topics.map(({ id, strong }) => [id, strong.map(({ match }) => match)]));
const problemsOf = ({ problems }: BookImport): string[] => problems.map(({ code, message }) => `${code}: ${message}`);

describe('reading a quanteda dictionary', () => {
  it('makes topics of categories, with their names, and of nested ones topics below them', () => {
    const dictionary = readQuanteda(`
Økonomi:
  - skatt*
  - NAV
  - Statlig styring:
      - tre i kraft
  - Gjeld: [ '*lån' ]
helse: sykehus
`);
    expect(dictionary.problems).toEqual([]);
    expect(dictionary.topics.map(({ id, label, parent }) => [id, label, parent])).toEqual([
      ['okonomi', 'Økonomi', undefined],
      ['statlig-styring', 'Statlig styring', 'okonomi'],
      ['gjeld', 'Gjeld', 'okonomi'],
      ['helse', undefined, undefined]
    ]);
    expect(rulesOf(dictionary)).toEqual({
      okonomi: ['skatt*', '=nav'],
      'statlig-styring': ['=tre =i =kraft'],
      gjeld: ['*lån'],
      helse: ['=sykehus']
    });
    expect(dictionary.topics[0]).toMatchObject({ weak: [], except: [] });
  });

  it("takes quanteda's own key for the values of a category that has nested ones", () => {
    expect(rulesOf(readQuanteda('A:\n  B: [x]\n  __: [y, z]\n'))).toEqual({ a: ['=y', '=z'], b: ['=x'] });
  });

  it('keeps categories of one name below different parents apart, and joins those below one', () => {
    const dictionary = readQuanteda('A:\n  other: [x]\nB:\n  other: [y]\nother: [z]\na: [v]\n');
    expect(rulesOf(dictionary)).toEqual({ a: ['=v'], other: ['=x'], b: [], 'b-other': ['=y'], 'other-2': ['=z'] });
  });

  it('reads words that YAML takes for something else', () => {
    expect(rulesOf(readQuanteda('a: [null, true, 2024, no, 0x1F, 1e3]\n'))).toEqual({
      a: ['=null', '=true', '=2024', '=no', '=0x1f', '=1e3']
    });
  });

  it('reads a byte order mark and the line ends of Windows', () => {
    expect(rulesOf(readQuanteda('\uFEFFa:\r\n  - skole*\r\n'))).toEqual({ a: ['skole*'] });
  });

  it('tells each bad line apart and reads the others', () => {
    const dictionary = readQuanteda('a:\n  - sk?le\n  - *bane\n  - good\n  - a/b\n  - x * y\n  - ""\nb:\n');
    expect(problemsOf(dictionary)).toEqual([
      expect.stringMatching(/^pattern-unsupported: line 2: "sk\?le" is left out: "\?" for one letter is not supported/),
      expect.stringMatching(/^star-unquoted: line 3: "\*bane" must stand in quotes/),
      expect.stringMatching(/^pattern-unsupported: line 5: "a\/b" is left out/),
      expect.stringMatching(/^pattern-widened: line 6: "x \* y" is read as "=x ... =y"/)
    ]);
    expect(dictionary.problems.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(rulesOf(dictionary)).toEqual({ a: ['=good', '=x ... =y'], b: [] });
  });

  it.each([
    ['- skole\n- vei\n', ['value-without-category', 'value-without-category']],
    ['', ['dictionary-empty']],
    ['? [a]\n: b\n', ['category-without-name']],
    ['a: "open\n', ['yaml-broken']],
    ['a: !!binary "x"\nb: !r:expr system("ls")\n', ['pattern-unsupported']],
    ['a: x\n---\nb: y\n', ['yaml-broken']],
    [`a: ${'['.repeat(200)}\n`, ['nested-too-deep']]
  ])('tells what is wrong with %j', (yaml, codes) => {
    expect(readQuanteda(yaml).problems.map(({ code }) => code)).toEqual(codes);
  });
});
