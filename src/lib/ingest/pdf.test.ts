import { describe, expect, test } from 'vitest';
import { writePdf, type ShownText } from '../../../tests/support/write-pdf.ts';
import { readDocument } from './read-document.ts';

const linesAt = (texts: readonly string[], top = 780, x = 72): ShownText[] => texts.map((text, at) => ({ x, y: top - 14 * at, text }));

async function refusal(bytes: Uint8Array): Promise<string[]> {
  const reading = await readDocument(bytes, 'referat.pdf');
  return reading.ok ? ['read', reading.value.text] : [reading.problem.code, reading.problem.message];
}

async function read(pages: readonly (readonly ShownText[])[], drawing = '') {
  const reading = await readDocument(writePdf(pages, '', drawing), 'referat.pdf');
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

describe('a PDF', () => {
  test('is read with its letters, its pages and its SHA-256', async () => {
    const document = await read([linesAt(['Ærlig talt på Østøya i går']), linesAt(['Neste side om båt og bane'])]);
    expect(document).toMatchObject({
      format: 'pdf',
      pages: 2,
      encoding: null,
      text: 'Ærlig talt på Østøya i går\n\nNeste side om båt og bane'
    });
    expect(document.lines.map(({ page }) => page)).toEqual([1, 2, 2]);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('knows where each line stands on the page as it looks, all rows of a paragraph and its bullet with it', async () => {
    const wrapped = ['• Dette er en lang oppdatering om veien som går over flere linjer i', 'referatet og slutter her'];
    const { lines } = await read([[{ x: 72, y: 780, text: 'Referat fra møte i rådet', size: 22 }, ...linesAt(wrapped, 700)]]);
    const [heading, update] = lines.filter(({ start, end }) => end > start);
    expect(heading?.boxes).toHaveLength(1);
    expect(update?.boxes).toHaveLength(2);
    const [box] = heading?.boxes ?? [];
    expect(box?.x).toBeCloseTo(72 / 595, 2);
    // The baseline, 780 points from the foot of the page, is inside.
    expect(box?.y).toBeLessThan((842 - 780 - 11) / 842);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan((842 - 780) / 842);
    for (const { x, y, width, height } of lines.flatMap(({ boxes }) => boxes)) {
      expect([x, y, width, height].every((share) => share >= 0)).toBe(true);
      expect(x + width <= 1 && y + height <= 1).toBe(true);
    }
  });

  test('keeps bullets apart that are drawn as shapes', async () => {
    const discs = '0 g 60 783 4 4 re f 60 769 4 4 re f\n';
    expect((await read([linesAt(['Kraft og energi i regionen', 'Samferdsel og jernbane'])], discs)).text).toBe(
      '• Kraft og energi i regionen\n• Samferdsel og jernbane'
    );
  });

  test('tells what was set aside with its words and its pages', async () => {
    const pages = ['Kraft og energi', 'Veg og bane', 'Skole og helse'].map((text, at) => [
      { x: 72, y: 800, text: 'Osloregionen' },
      ...linesAt([`${text} i regionen`], 700),
      { x: 280, y: 40, text: `Side ${at + 1} av 3` }
    ]);
    const { problems } = await read(pages);
    expect(problems.map(({ code, setAside }) => [code, setAside])).toEqual([
      ['page-furniture', { words: ['Osloregionen'], pages: [1, 2, 3] }],
      ['page-furniture', { words: ['Side 1 av 3', 'Side 3 av 3'], pages: [1, 2, 3] }]
    ]);
  });

  test('leaves the bytes with their owner', async () => {
    const bytes = writePdf([linesAt(['Referat fra møte i regionrådet'])]);
    const length = bytes.length;
    await readDocument(bytes, 'referat.pdf');
    expect(bytes.length).toBe(length);
  });

  test('tells a page without text beside others with text', async () => {
    const { problems } = await read([linesAt(['Referat fra møte i regionrådet']), []]);
    expect(problems).toMatchObject([{ code: 'page-without-text', message: expect.stringContaining('Page 2 ') }]);
  });
});

describe('a PDF that cannot be read says why', () => {
  test('when it is only pictures of pages', async () => {
    expect(await refusal(writePdf([[]]))).toEqual(['pdf-without-text', expect.stringMatching(/referat\.pdf.*OCR.*original/)]);
  });

  test('when its only text is the stamp of an archive', async () => {
    const stamp = (page: number) => [{ x: 300, y: 20, text: `Dokumentet er arkivert i sak 12/345 side ${page}` }];
    expect((await refusal(writePdf([stamp(1), stamp(2), stamp(3)])))[0]).toBe('pdf-without-text');
  });

  test('when it does not tell what its letters are', async () => {
    const texts = linesAt(['\u00a6\u00a9\u00ae\u00b0'.repeat(12), '\u00a9\u00ae\u00a6\u00b0'.repeat(12), 'Bare denne linja kan lesast.']);
    expect(await refusal(writePdf([texts]))).toEqual(['pdf-without-text', expect.stringContaining('what its letters are')]);
  });

  test('when it is locked with a password', async () => {
    const key = '00'.repeat(32);
    const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
    expect(await refusal(writePdf([linesAt(['Hemmelig'])], lock))).toEqual(['file-encrypted', expect.stringContaining('password')]);
  });

  test.each([
    ['only a signature', '%PDF-1.7 …'],
    ['a signature and noise', `%PDF-1.4\n${'\u0001\u00ff<</Type'.repeat(200)}`]
  ])('when it is damaged: %s', async (_, text) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect((await refusal(bytes))[0]).toBe('file-damaged');
  });

  test('when half of it is missing, unless text is left', async () => {
    const bytes = writePdf([linesAt(['Referat fra møte i regionrådet for Hallingdal'])]);
    const code = (await refusal(bytes.slice(0, Math.floor(bytes.length / 2))))[0];
    expect(['file-damaged', 'pdf-without-text']).toContain(code);
  });

  test('when it has more than 2,000 pages', async () => {
    expect(await refusal(writePdf(Array.from({ length: 2001 }, () => [])))).toEqual([
      'too-many-pages',
      expect.stringContaining('2001 pages')
    ]);
  });
});

test('a PDF with any of its bytes changed, doubled or gone is read or refused in words', async () => {
  const bytes = writePdf([linesAt(['Referat frå møte i regionrådet', '• Kraft og energi']), linesAt(['Neste side om båt og bane'])]);
  const codes = new Set<string | undefined>();
  for (let at = 5; at < bytes.length; at += 23) {
    const other = bytes.slice();
    other[at] = (at * 131) % 256;
    const shorter = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 40)]);
    const longer = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - 60))]);
    for (const one of [other, shorter, longer]) codes.add((await refusal(one))[0]);
  }
  expect(['read', 'file-damaged', 'pdf-without-text', 'too-many-pages', 'file-encrypted']).toEqual(expect.arrayContaining([...codes]));
});
