import { describe, expect, it } from 'vitest';
import type { BookImport } from './book-import.ts';
import { readLiwc } from './read-liwc.ts';

const rulesOf = ({ topics }: BookImport): Record<string, string[]> =>
  Object.fromEntries(topics.map(({ id, strong }) => [id, strong.map(({ match }) => match)]));

describe('reading a LIWC dictionary', () => {
  it('makes topics of the numbered categories and rules of the words that name them', () => {
    const dictionary = readLiwc('%\n1\tPower\n2\tHelse og omsorg\n%\nkraft*\t1\nNAV\t2\nstrøm\t1\t2\ntre i kraft\t1\nagenda 2030\t2\n');
    expect(dictionary.problems).toEqual([]);
    expect(dictionary.topics.map(({ id, label, parent }) => [id, label, parent])).toEqual([
      ['power', 'Power', undefined],
      ['helse-og-omsorg', 'Helse og omsorg', undefined]
    ]);
    expect(rulesOf(dictionary)).toEqual({
      power: ['kraft*', '=strøm', '=tre =i =kraft'],
      'helse-og-omsorg': ['=nav', '=strøm', '=agenda =2030']
    });
  });

  it('nests a category behind tabs below the one above', () => {
    const { topics } = readLiwc('%\n1\ta\n\t2\tb\n\t\t3\tc\n\t4\td\n5\te\n%\n');
    expect(topics.map(({ id, parent }) => `${parent ?? ''}/${id}`)).toEqual(['/a', 'a/b', 'b/c', 'a/d', '/e']);
  });

  it.each([
    ['spaces for tabs', '%\n1   a\n2 b\n%\nx*   1\ny 1  2\n'],
    ['the line ends of Windows', '%\r\n1\ta\r\n2\tb\r\n%\r\nx*\t1\r\ny\t1\t2\r\n'],
    ['the line ends of old Macs', '%\r1\ta\r2\tb\r%\rx*\t1\ry\t1\t2'],
    ['a byte order mark', '\uFEFF%\n1\ta\n2\tb\n%\nx*\t1\ny\t1\t2'],
    ['comments and blank lines', '# of mine\n%\n; first\n1\ta\n\n2\tb // the second\n%\n// words\nx*\t1 # many\n\ny\t1\t2\n'],
    ['percent signs wherever', '%\n%%\n1\ta\n2\tb\n%\n%\nx*\t1\n% more\ny\t1\t2\n%\n'],
    ['a head that is not closed', '%\n1\ta\n2\tb\nx*\t1\ny\t1\t2\n'],
    ['numbers with zeros before them', '%\n01\ta\n02\tb\n%\nx*\t1\ny\t01\t2\n'],
    ['blanks at the ends of lines', '% \n1\ta \n2\tb\t\n%\t\nx*\t1\t\n  y\t1\t2  \n']
  ])('bears %s', (_, text) => {
    const dictionary = readLiwc(text);
    expect(dictionary.problems).toEqual([]);
    expect(rulesOf(dictionary)).toEqual({ a: ['x*', '=y'], b: ['=y'] });
  });

  it('tells each bad line apart and reads the others', () => {
    const dictionary = readLiwc('%\n1\ta\n1\tb\nc\n%\nx\t1\t7\ny\nlike (02 134)125/464\nsk?le\t1\nz * w\t1\n:)\t1\n');
    expect(dictionary.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '3 category-repeated',
      '4 line-unreadable',
      '6 category-unknown',
      '7 line-unreadable',
      '8 condition-unsupported',
      '9 pattern-unsupported',
      '10 pattern-widened',
      '11 pattern-unsupported'
    ]);
    expect(dictionary.problems[2]?.message).toBe('line 6: "x" has category 7, which is not at the head of the file.');
    expect(rulesOf(dictionary)).toEqual({ a: ['=x', '=z ... =w'] });
  });

  it.each(['', '%\n%\n', 'hello\n'])('says that %j holds no dictionary', (text) => {
    expect(readLiwc(text).problems).toContainEqual(expect.objectContaining({ code: 'dictionary-empty', line: 1 }));
  });
});
