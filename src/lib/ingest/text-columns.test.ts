import { describe, expect, test } from 'vitest';
import { setText } from '../../../tests/support/set-text.ts';
import { writePdf, type ShownText } from '../../../tests/support/write-pdf.ts';
import { readDocument } from './read-document.ts';

const [LEFT, RIGHT, WIDTH] = [60, 315, 220];

async function read(...pages: ShownText[][]) {
  const reading = await readDocument(writePdf(pages), 'referat.pdf');
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

async function linesOf(...pages: ShownText[][]): Promise<string[]> {
  return (await read(...pages)).text.split('\n').filter((line) => line !== '');
}

const hadeland = 'Kommunene arbeider med en felles plan for arealer langs riksveien, som skal behandles før sommeren.';
const follo = 'Rådet ber om at bussene til stasjonene skal gå oftere, og har sendt et brev om det til fylkeskommunen.';
const moss = 'Kommunene er uenige om hvor et nytt renseanlegg skal ligge, og har bedt fylkeskommunen om å mekle mellom dem til høsten.';

describe('two columns of running text', () => {
  test('are read one after the other, with what goes over both above and below them', async () => {
    const title = { x: LEFT, y: 780, text: 'Referat fra møtet i regionrådet den fjortende mars, med nytt fra regionene', size: 13 };
    const left = setText(LEFT, 740, WIDTH, `Hadeland\n${hadeland}\n\nFollo\n${follo}`);
    const right = setText(RIGHT, 740, WIDTH, `Moss\n${moss}\n${follo}\n\nGjøvik\n${hadeland}`);
    const end = setText(
      LEFT,
      500,
      480,
      'Møtet ble avsluttet klokka to, og det neste møtet holdes i juni i Vestby, der vertskapet viser det nye biblioteket.'
    );
    const expected = [title.text, 'Hadeland', hadeland, 'Follo', follo, 'Moss', moss, follo, 'Gjøvik', hadeland];
    expect(await linesOf([title, ...left, ...right, ...end])).toEqual([...expected, expect.stringMatching(/^Møtet .* biblioteket\.$/)]);
  });

  test('are read so when their lines do not stand level, and the left one is longer', async () => {
    const left = setText(LEFT, 740, WIDTH, `Hadeland\n${hadeland}\n\nFollo\n${follo}\n\nGjøvik\n${follo}`);
    const right = setText(RIGHT, 734, WIDTH, `Moss\n${moss}`);
    expect(await linesOf([...left, ...right])).toEqual(['Hadeland', hadeland, 'Follo', follo, 'Gjøvik', follo, 'Moss', moss]);
  });

  test('go on with a sentence from the foot of one column at the head of the next, and on the next page', async () => {
    const text = `${hadeland} ${follo} ${moss} ${follo} ${hadeland} ${moss}`;
    const all = setText(0, 0, WIDTH, text);
    const third = Math.ceil(all.length / 3);
    const part = (at: number, x: number) =>
      all.slice(third * at, third * (at + 1)).map((line, down) => ({ ...line, x, y: 740 - 13 * down }));
    const closing = setText(RIGHT, 740, WIDTH, `${moss}\n${follo}`);
    const document = await read([...part(0, LEFT), ...part(1, RIGHT)], [...part(2, LEFT), ...closing]);
    expect(document.text.split('\n').filter((line) => line !== '')).toEqual([text, moss, follo]);
    const [first, second] = (document.lines[0]?.boxes ?? [])
      .filter(({ page }) => page === 1)
      .map(({ x }) => x)
      .toSorted((one, other) => one - other)
      .filter((x, at, xs) => x !== xs[at - 1]);
    expect(first).toBeCloseTo(LEFT / 595, 3);
    expect(second).toBeCloseTo(RIGHT / 595, 3);
  });

  test('keep bullets, and their levels, in both columns alike', async () => {
    const list = (text: string) => `• ${hadeland}\n• ${text}\n• Nytt ungdomsråd`;
    const lines = await linesOf([
      ...setText(LEFT, 740, WIDTH, `Hadeland\n${list(follo)}`),
      ...setText(RIGHT, 740, WIDTH, `Moss\n${list(moss)}`)
    ]);
    const bullets = (text: string) => [`• ${hadeland}`, `• ${text}`, '• Nytt ungdomsråd'];
    expect(lines).toEqual(['Hadeland', ...bullets(follo), 'Moss', ...bullets(moss)]);
  });

  test('stand apart from a list in two columns above them', async () => {
    const people = ['Kari Nes', 'Ola By', 'Per Li', 'Siri Moe'];
    const rows = people.flatMap((name, at) => [
      { x: LEFT, y: 780 - 22 * at, text: name, size: 10 },
      { x: RIGHT, y: 780 - 22 * at, text: `Region ${at + 1}`, size: 10 }
    ]);
    const lines = await linesOf([
      ...rows,
      ...setText(LEFT, 680, WIDTH, `${hadeland}\n${follo}`),
      ...setText(RIGHT, 680, WIDTH, `${moss}\n${follo}`)
    ]);
    expect(lines).toEqual([...people.map((name, at) => `${name}\tRegion ${at + 1}`), hadeland, follo, moss, follo]);
  });
});

test('a heading in a larger font right below both columns comes after the right one', async () => {
  const left = setText(LEFT, 740, WIDTH, `Hadeland\n${hadeland}\n${follo}`);
  const right = setText(RIGHT, 740, WIDTH, `Moss\n${moss}\n${hadeland}`);
  const lowest = Math.min(...[...left, ...right].map(({ y }) => y));
  const heading = { x: LEFT, y: lowest - 28, text: 'Sak 9/24 Ymse', size: 13 };
  expect(await linesOf([...left, ...right, heading])).toEqual(['Hadeland', hadeland, follo, 'Moss', moss, hadeland, heading.text]);
});

describe('a table of two columns is no running text and stays row by row', () => {
  test('with names and regions, some of them on two lines', async () => {
    const entries = [
      ['Kari Nordmann', 'Regionrådet for Hadeland'],
      ['Ola Moen Hansen', 'Gjøvikregionen'],
      ['Anne Grete Haugen', 'Follorådet'],
      ['Per Arne Lien', 'Kongsvingerregionen'],
      ['Siri By', 'Mosseregionen']
    ] as const;
    const rows = entries.flatMap(([name, region], at) => [
      { x: LEFT, y: 740 - 18 * at, text: name, size: 10 },
      { x: RIGHT, y: 740 - 18 * at, text: region, size: 10 }
    ]);
    expect(await linesOf(rows)).toEqual(entries.map((cells) => cells.join('\t')));
  });

  test('with sentences in both columns, rows beginning level', async () => {
    const cases = [
      [hadeland, follo],
      [moss, hadeland],
      [follo, moss],
      [hadeland, moss]
    ] as const;
    const rows = cases.flatMap(([left, right], at) => [
      ...setText(LEFT, 740 - 70 * at, WIDTH, left),
      ...setText(RIGHT, 740 - 70 * at, WIDTH, right)
    ]);
    const { text } = await read(rows);
    const openings = cases.map(([left, right]) => [text.indexOf(left.slice(0, 20)), text.indexOf(right.slice(0, 20))]);
    expect(openings[1]?.[0]).toBeGreaterThan(openings[0]?.[1] ?? Infinity);
    expect(openings[0]?.[0]).toBeGreaterThanOrEqual(0);
  });
});
