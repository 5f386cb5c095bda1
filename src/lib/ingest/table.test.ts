import { describe, expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { isTableFile, previewTable, readUpdateTable, type UpdateTable } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(text: string, name = 'innspill.csv'): Promise<UpdateTable> {
  const reading = await readUpdateTable(utf8(text), name);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

describe('a table of updates', () => {
  test.each([',', ';', '\t'])('is read with "%s" between its cells', async (separator) => {
    const text = [
      ['date', 'region', 'text', 'source'],
      ['2024-11-19', 'Hadeland', '"Ny veg"', 'møte']
    ]
      .map((cells) => cells.join(separator))
      .join('\n');
    expect(await read(text)).toMatchObject({
      rows: [{ line: 2, date: '2024-11-19', region: 'Hadeland', text: 'Ny veg', other: { source: 'møte' } }],
      problems: []
    });
  });

  test('has its columns in Norwegian and in any order', async () => {
    expect((await read('Tekst;Dato;Delregion\nNy veg;19.11.2024;Follo\n')).rows).toEqual([
      { line: 2, date: '19.11.2024', region: 'Follo', text: 'Ny veg', other: {} }
    ]);
  });

  test('keeps separators and line breaks inside quotes, and knows on which line the next row stands', async () => {
    const { rows } = await read('date,region,text\n2024-01-01,Follo,"Veg, skole\nog ""helse"""\n2024-01-02,Moss,Kai\n');
    expect(rows.map(({ line, text }) => [line, text])).toEqual([
      [2, 'Veg, skole\nog "helse"'],
      [4, 'Kai']
    ]);
  });

  test('tells the rows that it leaves out by their line, and gives the others', async () => {
    const { rows, problems } = await read(
      'date,region,text\n2024-01-01,,Veg\n\n2024-01-02,Moss,Kai\n2024-01-03,Moss,Kai,og mer\n2024-01-04,Oslo\n'
    );
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['row-incomplete', 'Line 2'],
      ['row-malformed', 'Line 5'],
      ['row-incomplete', 'Line 6']
    ]);
  });

  test('may be JSON Lines, whose other columns keep their type, a hostile key among them', async () => {
    const { rows, problems } = await read(
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

  test('cannot be read without its columns', async () => {
    const reading = await readUpdateTable(utf8('navn;tall\nOla;3\n'), 'liste.csv');
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'columns-missing', message: expect.stringContaining('"date", "region", "text"') as string }
    });
  });

  test('cannot be read from a binary file', async () => {
    expect(await readUpdateTable(utf8('PK\u0003\u0004 xl/workbook.xml'), 'innspill.csv')).toMatchObject({
      ok: false,
      problem: { code: 'binary-file' }
    });
  });

  test('takes the columns that somebody chose', async () => {
    const chosen = { date: 'når', region: 'hvem', text: 'hva' };
    const reading = await readUpdateTable(utf8('hva;når;hvem;text\nNy veg;2024-01-01;Follo;x\n'), 'liste.csv', { columns: chosen });
    expect(reading.ok && reading.value.rows).toEqual([
      { line: 2, date: '2024-01-01', region: 'Follo', text: 'Ny veg', other: { text: 'x' } }
    ]);
  });

  test('is shown with what its columns seem to be, so that somebody can choose', async () => {
    const preview = await previewTable(utf8('hva;dato;hvem\nNy veg til Gran;2024-01-01;Follo\n'), 'liste.csv');
    expect(preview.ok && preview.value.choices[0]).toEqual({
      headerRow: 1,
      header: ['hva', 'dato', 'hvem'],
      rows: [['Ny veg til Gran', '2024-01-01', 'Follo']],
      guessed: { date: 'dato', region: 'hvem', text: 'hva' }
    });
  });

  test('is read in the encoding that somebody chose', async () => {
    const latin = Uint8Array.from('dato;delregion;tekst\n2024-01-01;Follo;V\u00e6r\n', (letter) => letter.charCodeAt(0));
    const reading = await readUpdateTable(latin, 'liste.csv', { encoding: 'utf-8' });
    expect(reading.ok && [reading.value.encoding, reading.value.rows[0]?.text]).toEqual(['utf-8', 'V\uFFFDr']);
  });

  test('is told by its name, and a workbook by what is in it', () => {
    const workbook = zipSync({ 'xl/workbook.xml': utf8('<workbook/>') });
    expect(isTableFile(utf8('a;b'), 'liste.CSV')).toBe(true);
    expect(isTableFile(workbook, 'liste')).toBe(true);
    expect(isTableFile(utf8('%PDF-1.7'), 'liste.csv')).toBe(false);
    expect(isTableFile(utf8('date;region;text'), 'referat.txt')).toBe(false);
  });
});

test.each([
  ['Når;Hvem;Hva\n2024-01-01;Follo;Ny veg\n'],
  ['Når:;Kven:;Kva:\n2024-01-01;Follo;Ny veg\n'],
  ['Status;Tid;Fra;Tekst;Dato;Delregion\nny;12:00;Ola;Ny veg;2024-01-01;Follo\n'],
  ['Tidspunkt,Medlem,Orientering\n2024-01-01,Follo,Ny veg\n']
])('a table has its columns by other names too, plain ones first: %j', async (text) => {
  expect((await read(text)).rows).toMatchObject([{ date: '2024-01-01', region: 'Follo', text: 'Ny veg' }]);
});

describe('the row that names the columns', () => {
  const headerOf = async (text: string) => {
    const preview = await previewTable(utf8(text), 'liste.csv');
    if (!preview.ok) throw new Error(preview.problem.message);
    return preview.value.choices[0];
  };

  test('may stand under the title of the table', async () => {
    const { rows } = await read('Innspill til runden;;\n;;\nDato;Delregion;Tekst\n2024-01-01;Follo;Veg, bru og skole\n');
    expect(rows).toEqual([{ line: 4, date: '2024-01-01', region: 'Follo', text: 'Veg, bru og skole', other: {} }]);
  });

  test('may stand under a title that has no separators at all', async () => {
    const { rows } = await read('Innspill til runden, våren 2024\nDato;Delregion;Tekst\n2024-01-01;Follo;Veg, bru\n');
    expect(rows.map(({ text }) => text)).toEqual(['Veg, bru']);
  });

  test('gives each column a name of its own, also where two are called the same or nothing', async () => {
    expect((await headerOf('Region;Region;;Hva\nFollo;Øst;2024-01-01;Ny veg\n'))?.header).toEqual(['Region', 'Region (B)', 'C', 'Hva']);
  });

  test('names no columns that are empty', async () => {
    expect((await headerOf('når;hvem;hva;;\n2024-01-01;Follo;Ny veg;;\n'))?.header).toEqual(['når', 'hvem', 'hva']);
  });

  test('is not taken from the updates where the table has none', async () => {
    expect(await headerOf('2024-01-01;Follo;Ny veg til Ås\n2024-01-02;Moss;Kai\n')).toEqual({
      headerRow: null,
      header: ['A', 'B', 'C'],
      rows: [
        ['2024-01-01', 'Follo', 'Ny veg til Ås'],
        ['2024-01-02', 'Moss', 'Kai']
      ],
      guessed: { date: 'A', region: 'B', text: 'C' }
    });
  });

  test('may be another one, or none, when somebody says so', async () => {
    const text = 'Follo;Ny veg;mars 2024\nMoss;Kai;juni 2024\n';
    const preview = await previewTable(utf8(text), 'liste.csv');
    expect(preview.ok && preview.value.choices.map(({ headerRow, header }) => [headerRow, header[0]])).toEqual([
      [1, 'Follo'],
      [2, 'Moss'],
      [null, 'A']
    ]);
    const columns = { date: 'C', region: 'A', text: 'B', headerRow: null };
    const reading = await readUpdateTable(utf8(text), 'liste.csv', { columns });
    expect(reading.ok && reading.value.rows.map(({ line, region, text }) => [line, region, text])).toEqual([
      [1, 'Follo', 'Ny veg'],
      [2, 'Moss', 'Kai']
    ]);
  });
});

test('a line of JSON Lines that is no object is told as such', async () => {
  const { problems } = await read('{"date":"2024-01-01","region":"Follo","text":"Veg"}\n{"date":\n', 'innspill.jsonl');
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['row-not-json', 2]]);
});
