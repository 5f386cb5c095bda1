import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from './unzip.ts';

const MB = 1024 * 1024;

function unpacked(bytes: Uint8Array, path: string): string {
  const zip = openZip(bytes, 'fil.zip');
  const reading = zip.ok ? zip.value.unpack(path) : zip;
  if (!reading.ok) return `${reading.problem.code}: ${reading.problem.message}`;
  return reading.value === null ? 'no such file' : new TextDecoder().decode(reading.value);
}

/** The archive with a field of its only directory record overwritten. */
function patched(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + field, value, true);
  return copy;
}
const CRC = 16;
const SIZE = 24;
const OFFSET = 42;

describe('a ZIP archive', () => {
  const honest = zipSync({ 'a.txt': strToU8('Hei '.repeat(1000)), 'b/c.txt': [strToU8('lagret'), { level: 0 }] });

  test('gives its files, packed or stored, one by one', () => {
    expect(unpacked(honest, 'a.txt')).toBe('Hei '.repeat(1000));
    expect(unpacked(honest, 'B/C.txt')).toBe('lagret');
    expect(unpacked(honest, 'd.txt')).toBe('no such file');
  });

  const one = zipSync({ 'a.txt': strToU8('Hei '.repeat(1000)) });
  test.each([
    ['says less than is in it', patched(one, SIZE, 1000)],
    ['says more than is in it', patched(one, SIZE, 5000)],
    ['has the wrong checksum', patched(one, CRC, 1)],
    ['points outside the archive', patched(one, OFFSET, 0x7fffffff)],
    ['is cut off', one.slice(0, -30)],
    ['is no archive', strToU8('PK\u0003\u0004 tull')]
  ])('that %s is damaged', (_, bytes) => {
    expect(unpacked(bytes, 'a.txt')).toMatch(/^file-damaged: fil\.zip is damaged/);
  });

  test('that says it is huge is refused before it is unpacked', () => {
    expect(unpacked(patched(one, SIZE, 201 * MB), 'a.txt')).toMatch(/^unpacks-too-large: .*200 MB/);
  });

  test('that hides 64 MB behind a small size is stopped', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(64 * MB) });
    expect(bomb.length).toBeLessThan(MB);
    expect(unpacked(patched(bomb, SIZE, 100), 'a.txt')).toMatch(/^file-damaged/);
  });

  test('is refused above 2,000 files', () => {
    const files = (count: number) => zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, strToU8('x')])));
    expect(unpacked(files(2000), 'f0')).toBe('x');
    expect(unpacked(files(2001), 'f0')).toMatch(/^too-many-parts: .*more than 2000 files/);
  });

  test('counts what it gave: asking for one file again and again ends at 200 MB', () => {
    const zip = openZip(zipSync({ a: [new Uint8Array(101 * MB), { level: 0 }] }), 'fil.zip');
    if (!zip.ok) throw new Error(zip.problem.message);
    const codes = [1, 2].map(() => zip.value.unpack('a')).map((reading) => (reading.ok ? 'ok' : reading.problem.code));
    expect(codes).toEqual(['ok', 'unpacks-too-large']);
  });
});
