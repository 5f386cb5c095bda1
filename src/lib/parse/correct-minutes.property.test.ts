import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOfLine, anchorOfUpdate, findLine, findUpdate } from '#lib/model/anchors.ts';
import type { Correction } from '#lib/model/correction.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { LineAccount, Minutes, Update } from '#lib/model/minutes.ts';
import { mutatedText } from '../../../tests/support/mutate-document.ts';
import { parseWithCorrections } from './correct-minutes.ts';
import { documentOf, sampleMinutes, sampleRegistry } from './sample-minutes.ts';

/** at, cut: shares of what there is to choose from. */
type Choice = { kind: Correction['kind']; at: number; cut: number; named: { regionId: string; region: string }; stale: boolean };

const kinds: readonly Correction['kind'][] = [
  'meeting-date',
  'meeting-title',
  'region-heading',
  'not-region-heading',
  'join-updates',
  'split-update',
  'move-update',
  'drop-update',
  'drop-line',
  'bring-in-line',
  'settle-problem'
];
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const named = fc.constantFrom(
  { regionId: 'nordre-dal', region: 'Nordre Dal IPR' },
  { regionId: 'vestre-dal', region: 'Vestre Dal IPR' },
  { regionId: 'ny-dal', region: 'Ny Dal' }
);
const choicesOf = (some: readonly Correction['kind'][]): fc.Arbitrary<Choice[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...some), at: share, cut: share, named, stale: fc.boolean() }), { maxLength: 8 });

/** Kinds that are told by the document's lines alone; what stands in the minutes is asked for the others only. */
type OfUpdates = Extract<Correction, { kind: 'join-updates' | 'split-update' | 'move-update' | 'drop-update' }>;

/** A correction of an update such as somebody makes who sees these minutes; null where there is nothing to correct. */
function updateCorrectionOf(kind: OfUpdates['kind'], { at, cut, named, stale }: Choice, minutes: Minutes): Correction | null {
  const { updates } = minutes;
  const place = Math.floor(at * updates.length);
  const [update, next] = [updates[place], updates[place + 1]];
  if (!update) return null;
  const anchor = stale ? { text: 'Dette også', occurrence: 3 } : anchorOfUpdate(minutes, update.id);
  switch (kind) {
    case 'join-updates':
      return next ? { kind, first: anchor, second: anchorOfUpdate(minutes, next.id) } : null;
    case 'split-update':
      return { kind, update: anchor, head: update.text.slice(0, Math.floor(cut * update.text.length)) };
    case 'move-update':
      return { kind, update: anchor, ...named };
    case 'drop-update':
      return { kind, update: anchor, regionId: stale ? named.regionId : update.regionId };
  }
}

function correctionOf(choice: Choice, document: DocumentText, seen: () => Minutes): Correction | null {
  const { kind, at, named, stale } = choice;
  const line = stale ? { text: 'Dette sto der før', occurrence: 0 } : anchorOfLine(document, Math.floor(at * document.lines.length));
  switch (kind) {
    case 'meeting-date':
      return { kind, date: '2024-11-19' };
    case 'meeting-title':
      return { kind, title: 'Høstmøtet' };
    case 'not-region-heading':
    case 'drop-line':
      return { kind, line };
    case 'region-heading':
    case 'bring-in-line':
      return { kind, line, ...named };
    case 'set-topic':
      return null;
    case 'settle-problem':
      return { kind, problem: { code: 'unplaced-text', text: line.text, line: null, occurrence: 0 } };
    default:
      return updateCorrectionOf(kind, choice, seen());
  }
}

/** Corrections one after the other, each of what the ones before have made of the minutes. */
function correctionsOf(choices: readonly Choice[], document: DocumentText, reader: Reader): Correction[] {
  const corrections: Correction[] = [];
  for (const choice of choices) {
    const correction = correctionOf(choice, document, () => reader.see(document, corrections));
    if (correction) corrections.push(correction);
  }
  return corrections;
}

/** Reads documents and counts how often: what a property costs, which is bounded below. */
class Reader {
  times = 0;
  #seen: { document: DocumentText; byCount: Map<number, Minutes> } | null = null;

  /** As read; the minutes after the same first corrections of one document are read once. */
  see(document: DocumentText, corrections: readonly Correction[]): Minutes {
    if (this.#seen?.document !== document) this.#seen = { document, byCount: new Map() };
    const { byCount } = this.#seen;
    const minutes = byCount.get(corrections.length) ?? this.read(document, corrections).minutes;
    byCount.set(corrections.length, minutes);
    return minutes;
  }

  read(document: DocumentText, corrections: readonly Correction[] = []) {
    this.times++;
    return parseWithCorrections(document, sampleRegistry, corrections);
  }
}

const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

/** Whether the letters stand in the text, in their order. */
function standsIn(told: string, text: string): boolean {
  let at = 0;
  for (const letter of told.replace(/\s/g, '')) {
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function expectWhole(document: DocumentText, { updates, lines, silent }: Minutes): void {
  expect(lines.map(({ start, end }) => [start, end])).toEqual(document.lines.map(({ start, end }) => [start, end]));
  const counts = new Map<string, number>();
  const ids = updates.map(({ regionId, leadIn }) => {
    counts.set(regionId, (counts.get(regionId) ?? 0) + 1);
    return [`${regionId}-${counts.get(regionId)}`, leadIn.length];
  });
  expect(updates.map(({ id, depth }) => [id, depth])).toEqual(ids);
  const isTold = ({ text, source }: Update) => standsIn(text, document.text.slice(source.start, source.end));
  expect(updates.filter((update) => !isTold(update))).toEqual([]);
  const byId = new Map(updates.map((update) => [update.id, update]));
  const isUnder = ({ updateId, start, end }: LineAccount) => {
    const source = byId.get(updateId ?? '')?.source;
    return source !== undefined && source.start <= end && source.end >= start;
  };
  expect(lines.filter((line) => line.role === 'update' && !isUnder(line))).toEqual([]);
  expect(silent.filter(({ regionId }) => counts.has(regionId))).toEqual([]);
}

test('whatever is corrected in changed minutes, no line is lost, and the same corrections give the same minutes', () => {
  const reader = new Reader();
  fc.assert(
    fc.property(mutatedText(Object.values(sampleMinutes), 8), choicesOf(kinds), (text, choices) => {
      const document = documentOf(text);
      const corrections = correctionsOf(choices, document, reader);
      const once = reader.read(document, corrections);
      expectWhole(document, once.minutes);
      expect(reader.read(document, corrections)).toEqual(once);
      const touched = new Set(corrections.flatMap((one) => ('line' in one ? [findLine(document, one.line)] : [])));
      const told = wordsOf(corrections.flatMap((one) => (one.kind === 'drop-update' ? [one.update.text] : [])).join(' '));
      const untouched = once.minutes.lines.filter(({ role }, index) => role === 'dropped' && !touched.has(index));
      expect(untouched.filter(({ start, end }) => !wordsOf(text.slice(start, end)).some((word) => told.includes(word)))).toEqual([]);
      for (const { index, correction } of once.misfits) expect(corrections[index]).toBe(correction);
    }),
    { numRuns: 200, seed: 20241119 }
  );
  expect(reader.times).toBeLessThan(4 * 200);
}, 60_000);

test('joining, splitting and moving neither adds nor takes a word', () => {
  const told = ({ updates }: Minutes) => letters(updates.map(({ text }) => text).join(''));
  const reader = new Reader();
  fc.assert(
    fc.property(
      mutatedText(Object.values(sampleMinutes), 8),
      choicesOf(['join-updates', 'split-update', 'move-update']),
      (text, choices) => {
        const document = documentOf(text);
        const corrections = correctionsOf(choices, document, reader);
        expect(told(reader.see(document, corrections))).toBe(told(reader.see(document, [])));
      }
    ),
    { numRuns: 150, seed: 20250305 }
  );
  expect(reader.times).toBeLessThan(5 * 150);
}, 60_000);

test('every line and every update is found again by its words', () => {
  fc.assert(
    fc.property(mutatedText(Object.values(sampleMinutes), 8), (text) => {
      const document = documentOf(text);
      const { minutes } = parseWithCorrections(document, sampleRegistry, []);
      const lines = [...document.lines.keys()];
      expect(lines.map((index) => findLine(document, anchorOfLine(document, index)))).toEqual(lines);
      const { updates } = minutes;
      const found = updates.map((update) => findUpdate(updates, anchorOfUpdate(minutes, update.id)));
      expect(found.filter((update, at) => update !== updates[at])).toEqual([]);
    }),
    { numRuns: 100, seed: 7 }
  );
}, 60_000);
