import { expect, test } from 'vitest';
import { makeXlsx } from '../../../tests/support/make-xlsx.ts';
import { readUpdateTable } from './table.ts';

test('a workbook is read by its first sheet, with days as ISO dates and other columns kept', async () => {
  const workbook = makeXlsx([
    ['Dato', 'Delregion', 'Tekst', 'Antall'],
    [{ day: 45615 }, 'Hadeland', 'Ny veg & bru', 7],
    ['19.11.2024', 'Follo', 'Skole', '']
  ]);
  const reading = await readUpdateTable(workbook, 'innspill.xlsx');
  expect(reading.ok && reading.value.format).toBe('xlsx');
  expect(reading.ok && reading.value.rows).toEqual([
    { line: 2, date: '2024-11-19', region: 'Hadeland', text: 'Ny veg & bru', other: { Antall: '7' } },
    { line: 3, date: '19.11.2024', region: 'Follo', text: 'Skole', other: { Antall: '' } }
  ]);
});

test('an empty sheet says so', async () => {
  expect(await readUpdateTable(makeXlsx([]), 'tom.xlsx')).toMatchObject({ ok: false, problem: { code: 'empty-file' } });
});

test('a part that declares a document type is refused before anybody reads it', async () => {
  const hostile = makeXlsx([['date', 'region', 'text']], {
    'xl/workbook.xml': `<!--${' '.repeat(5000)}--><!DOCTYPE x [<!ENTITY a "b">]><workbook/>`
  });
  expect(await readUpdateTable(hostile, 'x.xlsx')).toMatchObject({ ok: false, problem: { code: 'document-type' } });
});

test('a sheet that is not there is a damaged file, not an exception', async () => {
  const broken = makeXlsx([['date', 'region', 'text']], { 'xl/_rels/workbook.xml.rels': '<Relationships/>' });
  expect(await readUpdateTable(broken, 'x.xlsx')).toMatchObject({ ok: false, problem: { code: 'file-damaged' } });
});

test('a title above the columns of a sheet is passed over, and what stands beside them is kept', async () => {
  const workbook = makeXlsx([['Innspill våren 2025'], [], ['Dato', 'Delregion', 'Tekst'], [{ day: 45615 }, 'Follo', 'Ny veg', 'haster']]);
  const reading = await readUpdateTable(workbook, 'innspill.xlsx');
  expect(reading.ok && reading.value.rows).toEqual([
    { line: 4, date: '2024-11-19', region: 'Follo', text: 'Ny veg', other: { D: 'haster' } }
  ]);
});
