import { describe, expect, test } from 'vitest';
import { setTable, setText } from '../../../tests/support/set-text.ts';
import { writePdf, type ShownText } from '../../../tests/support/write-pdf.ts';
import { readDocument } from './read-document.ts';

const WIDTHS = [110, 220, 150];
const HEADER = ['Region', 'Status', 'Oppfølging'];
const ROWS = [
  [
    'Hadeland',
    'Kommunene arbeider med en felles plan for arealer langs riksveien, som skal behandles før sommeren.',
    'Kart sendes ut før neste møte i rådet'
  ],
  ['Regionrådet for Kongsvinger', 'Har sendt en uttalelse om jernbanen.', ''],
  ['Follo', 'Bussene går for sjelden til stasjonene, mener rådet, som ber om et møte.', 'Settes opp som egen sak i juni'],
  ['Moss', 'Nytt ungdomsråd er valgt.', 'Ingen']
];

async function read(pages: readonly (readonly ShownText[])[], drawing = '') {
  const reading = await readDocument(writePdf(pages, '', drawing), 'referat.pdf');
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

async function linesOf(pages: readonly (readonly ShownText[])[], drawing = ''): Promise<string[]> {
  return (await read(pages, drawing)).text.split('\n').filter((line) => line.trim() !== '');
}

const told = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t'));
const drawn = (heights: readonly number[]) => heights.map((y) => `60 ${y} m 540 ${y} l S\n`).join('');

describe('a table of three columns with wrapped cells has a line for each row', () => {
  test('where lines are drawn between its rows', async () => {
    const { texts, rules } = setTable(740, WIDTHS, [HEADER, ...ROWS], { gap: 5 });
    expect(await linesOf([texts], drawn(rules))).toEqual(told([HEADER, ...ROWS]));
  });

  test('where its rows stand apart', async () => {
    expect(await linesOf([setTable(740, WIDTHS, [HEADER, ...ROWS], { gap: 8 }).texts])).toEqual(told([HEADER, ...ROWS]));
  });

  test('where its rows stand as close as the lines in them', async () => {
    expect(await linesOf([setTable(740, WIDTHS, [HEADER, ...ROWS]).texts])).toEqual(told([HEADER, ...ROWS]));
  });

  test('where short cells stand in the middle of their rows', async () => {
    expect(await linesOf([setTable(740, WIDTHS, [HEADER, ...ROWS], { gap: 8, middle: true }).texts])).toEqual(told([HEADER, ...ROWS]));
  });

  test('with four columns as well', async () => {
    const rows = [[...HEADER, 'Frist'], ...ROWS.map((row, at) => [...row, `${at + 1}. juni`])];
    expect(await linesOf([setTable(740, [90, 180, 130, 80], rows, { gap: 6 }).texts])).toEqual(told(rows));
  });

  test('with its rows numbered', async () => {
    const rows = [['Tiltak', 'Hva', 'Hvem'], ...ROWS.map(([first = '', ...others], at) => [`${at + 1}. ${first}`, ...others])];
    expect(await linesOf([setTable(740, WIDTHS, rows, { gap: 8 }).texts])).toEqual(told(rows));
  });

  test('and ends before the text around it', async () => {
    const { texts, bottom } = setTable(700, WIDTHS, [HEADER, ...ROWS], { gap: 6 });
    const around = [...setText(60, 730, 480, 'Runde rundt bordet'), ...setText(60, bottom - 12, 480, 'Møtet ble hevet.')];
    expect(await linesOf([[...texts, ...around]])).toEqual(['Runde rundt bordet', ...told([HEADER, ...ROWS]), 'Møtet ble hevet.']);
  });

  test('and knows where the words of each row stand', async () => {
    const { lines } = await read([setTable(740, WIDTHS, [HEADER, ...ROWS], { gap: 8 }).texts]);
    const [, row] = lines.filter(({ start, end }) => end > start);
    expect(row?.cells).toHaveLength(3);
    expect(row?.boxes.map(({ x }) => Math.round(595 * x)).toSorted((one, other) => one - other)).toEqual([60, 170, 170, 170, 390, 390]);
  });

  test('and goes on in the middle of a sentence on the next page', async () => {
    const cut = ['Ringerike', 'Rådet har skrevet til departementet', 'Ingen'];
    const top = setTable(740, WIDTHS, [HEADER, ...ROWS, cut], { gap: 8 }).texts;
    const rest = [...setText(170, 780, 200, 'og ber om svar i god tid.'), ...setTable(760, WIDTHS, ROWS.slice(0, 2), { gap: 8 }).texts];
    const whole = ['Ringerike', 'Rådet har skrevet til departementet og ber om svar i god tid.', 'Ingen'];
    expect(await linesOf([top, rest])).toEqual(told([HEADER, ...ROWS, whole, ...ROWS.slice(0, 2)]));
  });

  test('and a cell with a list opens below its row, as in other formats', async () => {
    const list = '• Kommunene arbeider med en felles plan for arealer langs riksveien\n• Nytt ungdomsråd';
    const rows = [HEADER, ['Hadeland', list, 'Kart sendes ut'], ['Moss', '• Nytt renseanlegg', 'Ingen']];
    const [first, second] = list.split('\n');
    expect(await linesOf([setTable(740, WIDTHS, rows, { gap: 8 }).texts])).toEqual([
      HEADER.join('\t'),
      'Hadeland',
      first,
      second,
      '\t\tKart sendes ut',
      'Moss',
      '• Nytt renseanlegg',
      '\t\tIngen'
    ]);
  });
});

test('bullets far from their words are no column of their own', async () => {
  const bullet = (y: number, text: string) => [
    { x: 190, y, text: '•', size: 10 },
    { x: 208, y, text, size: 10 }
  ];
  const name = (y: number, text: string) => ({ x: 60, y, text, size: 10 });
  const lines = await linesOf([
    [
      name(740, 'Færder'),
      ...bullet(740, 'Ny bru er dyrere enn ventet'),
      ...bullet(727, 'Torsken er borte fra fjorden'),
      name(704, 'Horten'),
      ...bullet(704, 'Flere elever enn det er plass til'),
      ...bullet(691, 'Fergen mister to avganger'),
      ...bullet(678, 'Svømmehallen åpner i mai')
    ]
  ]);
  expect(lines).toEqual([
    'Færder',
    '• Ny bru er dyrere enn ventet',
    '• Torsken er borte fra fjorden',
    'Horten',
    '• Flere elever enn det er plass til',
    '• Fergen mister to avganger',
    '• Svømmehallen åpner i mai'
  ]);
});

test('a list of who was there in three columns stays row by row', async () => {
  const people = [
    ['Kari Nes', 'Ordfører', 'Hadeland'],
    ['Ola Moen', 'Rådmann', 'Regionrådet for Gjøvik'],
    ['Siri By', '', 'Follo'],
    ['Per Li', 'Daglig leder', 'Moss']
  ];
  for (const gap of [0, 8]) {
    const lines = await linesOf([setTable(740, [150, 120, 200], people, { gap }).texts]);
    expect(lines.map((line) => line.split('\t').filter((cell) => cell !== ''))).toEqual(
      people.map((row) => row.filter((cell) => cell !== ''))
    );
  }
});
