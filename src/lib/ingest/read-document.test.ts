import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DocumentText } from '#lib/model/document-text.ts';
import { readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

async function read(bytes: Uint8Array, name = 'referat.txt'): Promise<DocumentText> {
  const reading = await readDocument(bytes, name);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

async function refusal(bytes: Uint8Array, name = 'referat.txt'): Promise<[string, string]> {
  const reading = await readDocument(bytes, name);
  return reading.ok ? ['read', ''] : [reading.problem.code, reading.problem.message];
}

afterEach(() => vi.unstubAllGlobals());

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8('Ærfugl på Østøya\n'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFÆrfugl på Østøya\n'), 'utf-8'],
    ['UTF-16 little endian', utf16('Ærfugl på Østøya\n', true, true), 'utf-16le'],
    ['UTF-16 big endian', utf16('Ærfugl på Østøya\n', false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('Ærfugl på Østøya\n', true, false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16('Ærfugl på Østøya\n', false, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from([...'Ærfugl på Østøya\n'].map((character) => character.charCodeAt(0))), 'windows-1252']
  ])('in %s is read with its letters', async (_, bytes, encoding) => {
    expect(await read(bytes)).toMatchObject({ text: 'Ærfugl på Østøya\n', encoding, format: 'txt', pages: null });
  });

  test('keeps its words as they are, with line ends of one kind', async () => {
    const document = await read(utf8('a\u0301\r\nb\u00a0c\rd\n'));
    expect(document.text).toBe('a\u0301\nb\u00a0c\nd\n');
    expect(document.lines.map(({ start, end }) => document.text.slice(start, end))).toEqual(['a\u0301', 'b\u00a0c', 'd', '']);
  });

  test('that was cut in the middle of a letter is still UTF-8, with a problem', async () => {
    const { encoding, problems } = await read(utf8('Ærfuglen på Østøya går på båten').slice(0, -4));
    expect(encoding).toBe('utf-8');
    expect(problems.map(({ code }) => code)).toEqual(['damaged-characters']);
  });

  test('in Markdown has the levels of its headings', async () => {
    const document = await read(utf8('# A\n\n### B\n#c\n'), 'referat.md');
    expect(document.format).toBe('md');
    expect(document.lines.map(({ headingLevel }) => headingLevel)).toEqual([1, null, 3, null, null]);
  });

  test('has the same SHA-256 where the browser offers no digest', async () => {
    const offered = await read(utf8('abc'));
    vi.stubGlobal('crypto', {});
    expect((await read(utf8('abc'))).sha256).toBe(offered.sha256);
    expect(offered.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a file that is no text', () => {
  test.each([
    ['', 'empty-file', 'right file'],
    ['  \n\t\n', 'empty-file', 'right file'],
    ['%PDF-1.7 …', 'file-damaged', 'damaged PDF'],
    ['PK\u0003\u0004 word/document.xml', 'file-damaged', 'is damaged'],
    ['PK\u0003\u0004 xl/workbook.xml', 'binary-file', 'an Excel workbook (XLSX)'],
    ['PK\u0003\u0004 notes', 'binary-file', 'a ZIP archive'],
    ['Møte\0referat', 'binary-file', 'not text'],
    ['\u0001\u0002\u0003\u0004abc', 'binary-file', 'not text'],
    ['<!DOCTYPE html><html></html>', 'empty-file', 'web page']
  ])('is refused in words (%j)', async (text, code, words) => {
    const [found, message] = await refusal(utf8(text));
    expect(found).toBe(code);
    expect(message).toContain(words);
    expect(message).toContain('referat.txt');
  });

  test('is refused as an image by its first bytes', async () => {
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toEqual(['binary-file', expect.stringContaining('image (PNG)')]);
  });

  test('is refused above 50 MB without being read', async () => {
    const [code, message] = await refusal(new Uint8Array(50 * 1024 * 1024 + 1));
    expect(code).toBe('file-too-large');
    expect(message).toContain('51 MB');
  });
});

test('what Windows-1252 has beside Latin-1 is read, bullets and quotes among it', async () => {
  const reading = await readDocument(Uint8Array.from([0x95, 0x20, 0x93, 0xf8, 0x94, 0x20, 0x96, 0x20, 0x80]), 'referat.txt');
  expect(reading.ok && [reading.value.encoding, reading.value.text]).toEqual(['windows-1252', '• “ø” – €']);
});
