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

describe('what stands near a table', () => {
  const [first = [], second = []] = ROWS;

  test('and begins further left is no row of it', async () => {
    const { texts, bottom } = setTable(700, WIDTHS, [HEADER, ...ROWS], { gap: 5 });
    const left = [
      { x: 40, y: 716, text: 'Til rundebordet kom det inn dette:', size: 10 },
      { x: 40, y: bottom - 3, text: 'Møtet ble hevet.', size: 10 }
    ];
    expect(await linesOf([[...texts, ...left]])).toEqual([left[0]?.text, ...told([HEADER, ...ROWS]), left[1]?.text]);
  });

  test('and stands in its columns, but above the lines drawn around its rows, is none either', async () => {
    const { texts, rules } = setTable(700, WIDTHS, [HEADER, first, second], { gap: 6 });
    const above = [
      { x: 60, y: 720, text: 'Møtedato', size: 10 },
      { x: 170, y: 720, text: '3. mars 2025', size: 10 }
    ];
    expect(await linesOf([[...texts, ...above]], drawn(rules))).toEqual(['Møtedato\t3. mars 2025', ...told([HEADER, first, second])]);
  });
});

describe('a cell of a table', () => {
  const rowAt = (y: number, name: string, lines: readonly { down: number; text: string }[], last: string): ShownText[] => [
    { x: 60, y, text: name, size: 10 },
    ...lines.map(({ down, text }) => ({ x: 170, y: y - down, text, size: 10 })),
    { x: 390, y, text: last, size: 10 }
  ];
  const plan = { down: 0, text: 'Rådet ber om en plan for arealer langs' };
  const goesOn = { down: 13, text: 'riksveien.' };
  const header = rowAt(740, 'Region', [{ down: 0, text: 'Status' }], 'Oppfølging');

  const apart = { down: 33, text: 'Det er sendt brev til fylkeskommunen om' };
  const rest = { down: 46, text: 'nye bussruter til stasjonene.' };
  const texts = [...header, ...rowAt(715, 'Hadeland', [plan, goesOn, apart, rest], 'Juni'), ...rowAt(640, 'Moss', [plan, goesOn], 'Mai')];
  const moss = 'Moss\tRådet ber om en plan for arealer langs riksveien.\tMai';

  test('opens with each of its paragraphs where lines are drawn around the row', async () => {
    const lines = await linesOf([texts], drawn([752, 730, 657, 615]));
    expect(lines.slice(1)).toEqual([
      'Hadeland',
      'Rådet ber om en plan for arealer langs riksveien.',
      'Det er sendt brev til fylkeskommunen om nye bussruter til stasjonene.',
      '\t\tJuni',
      moss
    ]);
  });

  test('has a row without a name below where room alone parts the paragraphs', async () => {
    expect((await linesOf([texts])).slice(1)).toEqual([
      'Hadeland\tRådet ber om en plan for arealer langs riksveien.\tJuni',
      '\tDet er sendt brev til fylkeskommunen om nye bussruter til stasjonene.\t',
      moss
    ]);
  });

  test('begins a paragraph of its own where the line above had room', async () => {
    const lines = await linesOf([
      [
        ...header,
        ...rowAt(
          715,
          'Hadeland',
          [
            { down: 0, text: 'Ny bru.' },
            { down: 13, text: 'Ny skole.' }
          ],
          'Juni'
        ),
        ...rowAt(670, 'Moss', [plan, goesOn], 'Mai')
      ]
    ]);
    expect(lines.slice(1)).toEqual(['Hadeland\tNy bru. Ny skole.\tJuni', 'Moss\tRådet ber om en plan for arealer langs riksveien.\tMai']);
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
