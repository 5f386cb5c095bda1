import { describe, expect, test } from 'vitest';
import { readUpdateTable, type UpdateTable } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(text: string, name = 'innspill.csv'): UpdateTable {
  const reading = readUpdateTable(utf8(text), name);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

describe('a table of updates', () => {
  test.each([',', ';', '\t'])('is read with "%s" between its cells', (separator) => {
    const text = [
      ['date', 'region', 'text', 'source'],
      ['2024-11-19', 'Hadeland', '"Ny veg"', 'møte']
    ]
      .map((cells) => cells.join(separator))
      .join('\n');
    expect(read(text)).toEqual({
      rows: [{ line: 2, date: '2024-11-19', region: 'Hadeland', text: 'Ny veg', other: { source: 'møte' } }],
      problems: []
    });
  });

  test('has its columns in Norwegian and in any order', () => {
    expect(read('Tekst;Dato;Delregion\nNy veg;19.11.2024;Follo\n').rows).toEqual([
      { line: 2, date: '19.11.2024', region: 'Follo', text: 'Ny veg', other: {} }
    ]);
  });

  test('keeps separators and line breaks inside quotes, and knows on which line the next row stands', () => {
    const { rows } = read('date,region,text\n2024-01-01,Follo,"Veg, skole\nog ""helse"""\n2024-01-02,Moss,Kai\n');
    expect(rows.map(({ line, text }) => [line, text])).toEqual([
      [2, 'Veg, skole\nog "helse"'],
      [4, 'Kai']
    ]);
  });

  test('tells the rows that it leaves out by their line, and gives the others', () => {
    const { rows, problems } = read(
      'date,region,text\n2024-01-01,,Veg\n\n2024-01-02,Moss,Kai\n2024-01-03,Moss,Kai,og mer\n2024-01-04,Oslo\n'
    );
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['row-incomplete', 'Line 2'],
      ['row-malformed', 'Line 5'],
      ['row-incomplete', 'Line 6']
    ]);
  });

  test('may be JSON Lines, whose other columns keep their type, a hostile key among them', () => {
    const { rows, problems } = read(
      '{"date":"2024-01-01","region":"Follo","text":"Veg","id":7,"topic":null,"__proto__":{"admin":true}}\n\nnot json\n[1]\n',
      'innspill.jsonl'
    );
    expect(rows).toHaveLength(1);
    expect(Object.entries(rows[0]?.other ?? {})).toEqual([
      ['id', 7],
      ['topic', null],
      ['__proto__', { admin: true }]
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual(['Line 3', 'Line 4']);
  });

  test('cannot be read without its columns', () => {
    const reading = readUpdateTable(utf8('navn;tall\nOla;3\n'), 'liste.csv');
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'columns-missing', message: expect.stringContaining('"date", "region", "text"') as string }
    });
  });

  test('cannot be read from a binary file', () => {
    expect(readUpdateTable(utf8('PK\u0003\u0004 xl/workbook.xml'), 'innspill.csv')).toMatchObject({
      ok: false,
      problem: { code: 'binary-file' }
    });
  });
});
