import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { LineAccount, Minutes } from '#lib/model/minutes.ts';
import { mutatedText } from '../../../tests/support/mutate-document.ts';
import { collapse } from './collapse.ts';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleMinutes, sampleRegistry } from './sample-minutes.ts';

const real = readFileSync(new URL('../../../data/minutes/2024-11-19-koordineringsgruppen.txt', import.meta.url), 'utf8');
const originals = [...Object.values(sampleMinutes), real];
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a line that the minutes do not have where the line's account says they are. */
function lostWords(document: DocumentText, minutes: Minutes, line: LineAccount): string[] {
  const written = document.text.slice(line.start, line.end);
  const item = line.item === null ? undefined : minutes.items[line.item];
  const lacking = (told: string) => words(written).filter((word) => !told.includes(word));
  switch (line.role) {
    case 'blank':
      // A line with only a list's mark: "1.", "a) *".
      return words(written.replace(/^[^\p{L}\p{N}]*(?:\p{L}{1,3}|\d{1,3})[^\p{L}\p{N}]*$/u, ''));
    case 'update': {
      const spans = minutes.updates.map(({ source }) => source).filter(({ start, end }) => start < line.end && end > line.start);
      const first = Math.min(...spans.map(({ start }) => start));
      const outside = [...written.matchAll(/[\p{L}\p{N}]+/gu)].filter(
        ({ index }) => !spans.some(({ start, end }) => line.start + index >= start && line.start + index < end)
      );
      return outside.filter(({ index }) => line.start + index >= first).map(([word]) => word);
    }
    case 'silence':
      return lacking(minutes.silent.map(({ note }) => note).join(' ') + headOf(written)).length > 0
        ? lacking(minutes.silent.map(({ note }) => note ?? '').join(' ') + headOf(written))
        : [];
    case 'item-text':
      return lacking(item?.text ?? '');
    case 'decision':
      return words(written.replace(/^[^:]{0,160}:/, '')).filter(
        (word) => !`${item?.decision} ${written.includes(':') ? '' : written}`.includes(word)
      );
    case 'problem':
      return minutes.problems.some(({ start, end }) => start <= line.end && end >= line.start && end > start) ? [] : words(written);
    default:
      return [];
  }
}

/** A region's name before its note on the same line. */
function headOf(written: string): string {
  return ` ${written.slice(0, Math.max(written.indexOf(':'), written.indexOf('–'), written.indexOf(' - '), written.indexOf('|', 2), written.indexOf('\t')) + 1)}`;
}

test('every line of changed minutes is accounted for once, in order, and its words are where the account says', () => {
  fc.assert(
    fc.property(mutatedText(originals, 12), (text) => {
      const document = documentOf(text);
      const minutes = parseMinutes(document, sampleRegistry);
      expect(minutes.lines.map(({ start, end }) => [start, end])).toEqual(document.lines.map(({ start, end }) => [start, end]));
      for (const line of minutes.lines)
        expect({ line: text.slice(line.start, line.end), role: line.role, lost: lostWords(document, minutes, line) }).toMatchObject({
          lost: []
        });
    }),
    { numRuns: 150, seed: 20241119 }
  );
}, 30_000);

test('in changed minutes every update has its own id, slices to its text and stands under as many bullets as it is deep', () => {
  fc.assert(
    fc.property(mutatedText(originals, 12), (text) => {
      const document = documentOf(text);
      const { updates, lines, items, problems } = parseMinutes(document, sampleRegistry);
      expect(new Set(updates.map(({ id }) => id)).size).toBe(updates.length);
      // A page's lines may stand between an update's own.
      const withoutOthers = (start: number, end: number) =>
        lines
          .filter((line) => line.role !== 'problem' && line.end > start && line.start < end)
          .map((line) => text.slice(Math.max(start, line.start), Math.min(end, line.end)))
          .join(' ');
      for (const update of updates) {
        expect(collapse(withoutOthers(update.source.start, update.source.end))).toBe(update.text);
        expect(update.text).not.toBe('');
        expect(update.leadIn).toHaveLength(update.depth);
      }
      for (const line of lines) {
        if (line.updateId !== null) expect(updates.some(({ id }) => id === line.updateId)).toBe(true);
        if (line.item !== null) expect(items[line.item]).toBeDefined();
      }
      for (const { start, end } of [...problems, ...items.map(({ source }) => source)])
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 150, seed: 20250305 }
  );
}, 30_000);

test('text that is no minutes at all is read without an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 40 }),
      (lines) => {
        const minutes = parseMinutes(documentOf(lines.join('\n')), sampleRegistry);
        expect(minutes.lines).toHaveLength(lines.join('\n').split('\n').length);
      }
    ),
    { numRuns: 150, seed: 7 }
  );
}, 30_000);

test('a document that repeats one line thousands of times is read to its end', () => {
  const lines = [
    'Oslo kommune',
    '- x',
    '1. a',
    '1. Abcdef',
    'Til stede\nHallingdal\nKari Nes',
    'Sak 1/24 A',
    'Til stede:',
    'Dato: 1.1.2020 kl 10',
    'Vedtak:',
    '## A',
    '|a|b|',
    '((((',
    '* * *',
    'a'.repeat(20_000),
    ' '.repeat(20_000)
  ];
  for (const line of lines) {
    const text = `${line}\n`.repeat(Math.ceil(40_000 / (line.length + 1)));
    const minutes = parseMinutes(documentOf(text), sampleRegistry);
    expect(minutes.lines).toHaveLength(text.split('\n').length);
  }
}, 30_000);
