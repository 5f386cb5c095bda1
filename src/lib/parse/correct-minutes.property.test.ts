import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOfLine, anchorOfUpdate, findLine, findUpdate } from '#lib/model/anchors.ts';
import type { Correction } from '#lib/model/correction.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Minutes } from '#lib/model/minutes.ts';
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

/** A correction such as somebody makes who sees these minutes; null where there is nothing to correct. */
function correctionOf({ kind, at, cut, named, stale }: Choice, document: DocumentText, minutes: Minutes): Correction | null {
  const { updates } = minutes;
  const line = stale ? { text: 'Dette sto der før', occurrence: 0 } : anchorOfLine(document, Math.floor(at * document.lines.length));
  const place = Math.floor(at * updates.length);
  const [update, next] = [updates[place], updates[place + 1]];
  const anchor = update && (stale ? { text: 'Dette også', occurrence: 3 } : anchorOfUpdate(minutes, update.id));
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
    case 'join-updates':
      return anchor && next ? { kind, first: anchor, second: anchorOfUpdate(minutes, next.id) } : null;
    case 'split-update':
      return anchor ? { kind, update: anchor, head: update.text.slice(0, Math.floor(cut * update.text.length)) } : null;
    case 'move-update':
      return anchor ? { kind, update: anchor, ...named } : null;
    case 'drop-update':
      return anchor ? { kind, update: anchor, regionId: stale ? named.regionId : update.regionId } : null;
    case 'set-topic':
      return null;
    case 'settle-problem':
      return { kind, problem: { code: 'unplaced-text', text: line.text, line: null, occurrence: 0 } };
  }
}

function correctionsOf(choices: readonly Choice[], document: DocumentText): Correction[] {
  const corrections: Correction[] = [];
  for (const choice of choices) {
    const { minutes } = parseWithCorrections(document, sampleRegistry, corrections);
    const correction = correctionOf(choice, document, minutes);
    if (correction) corrections.push(correction);
  }
  return corrections;
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
  for (const { id, regionId, depth, leadIn, text, source } of updates) {
    counts.set(regionId, (counts.get(regionId) ?? 0) + 1);
    expect([id, depth]).toEqual([`${regionId}-${counts.get(regionId)}`, leadIn.length]);
    expect({ text, isInSource: standsIn(text, document.text.slice(source.start, source.end)) }).toEqual({ text, isInSource: true });
  }
  const byId = new Map(updates.map((update) => [update.id, update]));
  for (const line of lines) {
    if (line.role !== 'update') continue;
    const source = byId.get(line.updateId ?? '')?.source;
    expect(source && source.start <= line.end && source.end >= line.start).toBe(true);
  }
  expect(silent.filter(({ regionId }) => counts.has(regionId))).toEqual([]);
}

test('whatever is corrected in changed minutes, no line is lost, and the same corrections give the same minutes', () => {
  fc.assert(
    fc.property(mutatedText(Object.values(sampleMinutes), 8), choicesOf(kinds), (text, choices) => {
      const document = documentOf(text);
      const corrections = correctionsOf(choices, document);
      const once = parseWithCorrections(document, sampleRegistry, corrections);
      expectWhole(document, once.minutes);
      expect(parseWithCorrections(document, sampleRegistry, corrections)).toEqual(once);
      const touched = new Set(corrections.flatMap((one) => ('line' in one ? [findLine(document, one.line)] : [])));
      const told = wordsOf(corrections.flatMap((one) => (one.kind === 'drop-update' ? [one.update.text] : [])).join(' '));
      const untouched = once.minutes.lines.filter(({ role }, index) => role === 'dropped' && !touched.has(index));
      expect(untouched.filter(({ start, end }) => !wordsOf(text.slice(start, end)).some((word) => told.includes(word)))).toEqual([]);
      for (const { index, correction } of once.misfits) expect(corrections[index]).toBe(correction);
    }),
    { numRuns: 200, seed: 20241119 }
  );
}, 60_000);

test('joining, splitting and moving neither adds nor takes a word', () => {
  const told = ({ updates }: Minutes) => letters(updates.map(({ text }) => text).join(''));
  fc.assert(
    fc.property(
      mutatedText(Object.values(sampleMinutes), 8),
      choicesOf(['join-updates', 'split-update', 'move-update']),
      (text, choices) => {
        const document = documentOf(text);
        const { minutes } = parseWithCorrections(document, sampleRegistry, correctionsOf(choices, document));
        expect(told(minutes)).toBe(told(parseWithCorrections(document, sampleRegistry, []).minutes));
      }
    ),
    { numRuns: 150, seed: 20250305 }
  );
}, 60_000);

test('every line and every update is found again by its words', () => {
  fc.assert(
    fc.property(mutatedText(Object.values(sampleMinutes), 8), (text) => {
      const document = documentOf(text);
      const { minutes } = parseWithCorrections(document, sampleRegistry, []);
      for (const index of document.lines.keys()) expect(findLine(document, anchorOfLine(document, index))).toBe(index);
      for (const update of minutes.updates) expect(findUpdate(minutes.updates, anchorOfUpdate(minutes, update.id))).toBe(update);
    }),
    { numRuns: 100, seed: 7 }
  );
}, 60_000);
