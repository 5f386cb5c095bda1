import { describe, expect, test } from 'vitest';
import { linesFromWords } from './lines-from-words.ts';
import { setAsideFurniture } from './page-furniture.ts';
import { paragraphsFromLines } from './paragraphs-from-lines.ts';
import type { PageMark, PageWord, PdfPage } from './pdf-page.ts';
import { textFromParagraphs } from './text-from-paragraphs.ts';

const LETTER = 5;
const SIZE = 10;

/** Words of one line in a font whose letters are all 5 points wide, from x at the height y. */
function line(x: number, y: number, text: string, size = SIZE): PageWord[] {
  const width = (LETTER * size) / SIZE;
  let at = x;
  return text.split(' ').map((word, index) => {
    const placed = { text: word, x: at, right: at + width * word.length, y, size, bold: false, spaced: index > 0 };
    at = placed.right + width;
    return placed;
  });
}

function pageOf(words: readonly PageWord[][], number = 1, marks: PageMark[] = []): PdfPage {
  return { number, width: 595, height: 842, words: words.flat(), marks, rules: [], turned: [] };
}

function textOf(...pages: PdfPage[]) {
  const { paragraphs, metrics } = paragraphsFromLines(setAsideFurniture(pages.map(linesFromWords)).pages);
  return textFromParagraphs(paragraphs, metrics);
}

/** A line that reaches the right margin at 525: no word has room after it. */
const full = (start: string) =>
  `${start} ${'xxxx '.repeat(18)}`
    .slice(0, 88)
    .replace(/ x{0,3}$/, ' xx')
    .padEnd(89, 'x');

describe('lines of a page', () => {
  test('become one paragraph where the next word had no room, and two where it had', () => {
    const { text } = textOf(pageOf([line(72, 100, full('Første')), line(72, 112, 'slutten av den.'), line(72, 124, 'Ny linje her.')]));
    expect(text.split('\n')).toEqual([`${full('Første')} slutten av den.`, 'Ny linje her.']);
  });

  test('have a blank line between them where they stand further apart than lines do', () => {
    const { text } = textOf(pageOf([line(72, 100, 'Hadeland IPR'), line(72, 130, 'Fokus på kraft'), line(72, 142, 'Og på bane')]));
    expect(text).toBe('Hadeland IPR\n\nFokus på kraft\nOg på bane');
  });

  test('join over the break of a page in the middle of a sentence', () => {
    const { text, lines } = textOf(pageOf([line(72, 700, full('Vi'))]), pageOf([line(72, 80, 'går videre.')], 2));
    expect(text).toBe(`${full('Vi')} går videre.`);
    expect(lines.map(({ page }) => page)).toEqual([1]);
  });

  test('stay apart over the break of a page where the sentence has ended', () => {
    const { text } = textOf(pageOf([line(72, 700, 'Det var alt.')]), pageOf([line(72, 80, 'Neste sak')], 2));
    expect(text).toBe('Det var alt.\n\nNeste sak');
  });
});

describe('lists', () => {
  test('are nested by where they stand, with the bullets of symbol fonts as bullets', () => {
    const { text } = textOf(
      pageOf([
        line(72, 100, '\uF0B7'),
        line(90, 100, 'Fokus'),
        line(108, 112, 'o'),
        line(126, 112, 'Veg'),
        line(72, 124, '\uF0B7'),
        line(90, 124, 'Kraft')
      ])
    );
    expect(text).toBe('• Fokus\n  o Veg\n• Kraft');
  });

  test('keep an item that goes on under its own text, on the next page too', () => {
    const item = full('Vi').slice(0, -4);
    const { text } = textOf(
      pageOf([line(72, 700, '–'), line(92, 700, `${item}.`)]),
      pageOf([line(92, 80, 'Videre.'), line(72, 92, '–'), line(92, 92, 'Nytt')], 2)
    );
    expect(text.split('\n')).toEqual([`- ${item}. Videre.`, '- Nytt']);
  });

  test('count numbers of one list as one level, though "10." is wider than "9."', () => {
    const { text } = textOf(pageOf([line(72, 100, '9.'), line(92, 100, 'Ni'), line(72, 112, '10.'), line(98, 112, 'Ti')]));
    expect(text).toBe('9. Ni\n10. Ti');
  });

  test('have the bullets that are drawn as shapes, but none of other small shapes', () => {
    const mark = (x: number, y: number) => ({ x, right: x + 4, top: y - 6, bottom: y - 2 });
    const page = pageOf([line(90, 100, 'Fokus på kraft'), line(90, 300, 'Uten punkt')], 1, [mark(78, 100), mark(20, 300), mark(400, 300)]);
    expect(textOf(page).text).toBe('• Fokus på kraft\n\nUten punkt');
  });
});

describe('tables', () => {
  const people = [
    [line(72, 100, 'Svein Håvar'), line(129.5, 100, 'Korshavn'), line(172, 100, 'Gjøvikregionen')],
    [line(72, 115, 'Ola'), line(129.5, 115, 'Li'), line(172, 115, 'Oslo kommune')],
    [line(72, 130, 'Kari'), line(129.5, 130, 'Nes'), line(172, 130, 'Hadeland')],
    [line(72, 145, 'Per'), line(129.5, 145, 'Moe'), line(172, 145, 'Follo')]
  ];

  test('are kept row by row, the widest cell too, which touches the next', () => {
    const { text, lines } = textOf(pageOf(people.flat()));
    expect(text.split('\n')).toEqual([
      'Svein Håvar\tKorshavn\tGjøvikregionen',
      'Ola\tLi\tOslo kommune',
      'Kari\tNes\tHadeland',
      'Per\tMoe\tFollo'
    ]);
    expect(lines[1]?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['Ola', 'Li', 'Oslo kommune']);
  });

  test('keep a cell of several lines together', () => {
    const { text } = textOf(pageOf([...people.flat(), line(172, 157, 'og omegn')]));
    expect(text.split('\n').at(-1)).toBe('Per\tMoe\tFollo og omegn');
  });

  test('give a list that stands in a cell lines of its own', () => {
    const rows = [line(72, 100, 'Hadeland'), line(172, 100, '•'), line(182, 100, 'Kraft'), line(172, 112, '•'), line(182, 112, 'Veg')];
    expect(
      textOf(pageOf(rows))
        .text.split('\n')
        .filter((text) => text !== '')
    ).toEqual(['Hadeland', '• Kraft', '• Veg']);
  });

  test('are not seen in a line that is set to full width', () => {
    const words = 'Dette er en linje med store mellomrom'.split(' ').map((word, at) => line(72 + 60 * at, 100, word));
    const spaced = words.flat().map((word) => ({ ...word, right: word.x + 45 }));
    expect(textOf(pageOf([spaced])).text).toBe('Dette er en linje med store mellomrom');
  });

  test('are not seen in a numbered case and its title', () => {
    expect(textOf(pageOf([[...line(72, 100, 'Sak 12/24'), ...line(200, 100, 'Budsjett')]])).text).toBe('Sak 12/24 Budsjett');
  });
});

describe('headings', () => {
  test('are told by their size, the title first', () => {
    const body = Array.from({ length: 4 }, (_, at) => line(72, 200 + 12 * at, 'Vanlig tekst i referatet.'));
    const { lines } = textOf(pageOf([line(72, 80, 'Referat', 20), line(72, 120, 'Runde', 14), line(72, 160, 'Vedtak', 14), ...body]));
    expect(lines.map(({ headingLevel }) => headingLevel).filter((level) => level !== null)).toEqual([1, 2, 2]);
  });
});

describe('headers and footers', () => {
  const page = (number: number, body: string) =>
    pageOf([line(72, 40, `Regionrådet 19.11.${2020 + number}`), line(72, 100, body), line(280, 810, `Side ${number} av 3`)], number);

  test('are set aside, whatever their numbers', () => {
    const pages = [page(1, 'Kraft'), page(2, 'Veg'), page(3, 'Bane')].map(linesFromWords);
    const { pages: kept, furniture } = setAsideFurniture(pages);
    expect(kept.flat().map(({ cells }) => cells[0]?.text)).toEqual(['Kraft', 'Veg', 'Bane']);
    expect(furniture.map(({ lines }) => lines.length)).toEqual([3, 3]);
  });

  test('are not what only one page has, nor what stands inside the text', () => {
    const pages = [1, 2, 3].map((number) =>
      linesFromWords(pageOf([line(72, 90, `Om ${'abc'[number]}`), line(72, 102, 'Vedtak:')], number))
    );
    expect(setAsideFurniture(pages).furniture).toEqual([]);
  });
});
