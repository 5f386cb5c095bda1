import { describe, expect, test } from 'vitest';
import type { Correction } from '#lib/model/correction.ts';
import type { RuleTaggedMinutes } from './apply-hand-tags.ts';
import { applyHandTags } from './apply-hand-tags.ts';

const topicIds = ['power', 'transport', 'health'];
const hit = (id: string) => ({ id, evidence: [{ start: 0, end: 5, text: 'Kraft', rule: 'kraft' }] });

/** A meeting in which the rules find power everywhere. */
function meeting(...texts: string[]): RuleTaggedMinutes {
  const place = { start: 0, end: 0, page: null };
  const updates = texts.map((text, index) => ({
    id: `u-${index + 1}`,
    regionId: 'oslo',
    region: 'Oslo',
    text,
    depth: 0,
    leadIn: [],
    source: place
  }));
  const facts = { title: null, body: null, date: null, start: null, end: null, place: null, attendance: [], apologies: [] };
  const source = { name: 'd.txt', format: 'txt' as const, sha256: '', pages: null };
  const minutes = { source, meeting: facts, items: [], updates, silent: [], problems: [], lines: [] };
  return { documentId: 'd', text: '', minutes, hits: texts.map(() => [hit('power')]) };
}
const set = (text: string, topicId: string, present: boolean, occurrence = 0): Correction => ({
  kind: 'set-topic',
  update: { text, occurrence },
  topicId,
  present
});

describe('topics set by hand', () => {
  test('are added in the order of the book, and are told from those of rules', () => {
    const { meetings, misfits } = applyHandTags(
      [meeting('Kraftnett')],
      [set('Kraftnett', 'health', true), set('Kraftnett', 'power', true)],
      topicIds
    );
    expect(misfits).toEqual([]);
    expect(meetings[0]?.hits).toEqual([
      [
        { ...hit('power'), byHand: true },
        { id: 'health', evidence: [], byHand: true }
      ]
    ]);
    expect(meetings[0]?.handSet?.['u-1']).toEqual([
      { topicId: 'health', present: true },
      { topicId: 'power', present: true }
    ]);
  });

  test('are taken off where somebody said so, and the last word counts', () => {
    const off = applyHandTags([meeting('Kraft')], [set('Kraft', 'power', true), set('Kraft', 'power', false)], topicIds);
    expect(off.meetings[0]?.hits).toEqual([[]]);
    expect(off.meetings[0]?.handSet?.['u-1']).toEqual([{ topicId: 'power', present: false }]);
  });

  test('leave every other update as the rules have it', () => {
    const { meetings } = applyHandTags([meeting('Kraft', 'Kraft', 'Vei')], [set('Kraft', 'power', false, 1)], topicIds);
    expect(meetings[0]?.hits.map((hits) => hits.map(({ id }) => id))).toEqual([['power'], [], ['power']]);
    expect(Object.keys(meetings[0]?.handSet ?? {})).toEqual(['u-2']);
  });

  test('find an update in whichever meeting of a table it stands', () => {
    const { meetings } = applyHandTags([meeting('Kraft'), meeting('Vei')], [set('Vei', 'transport', true)], topicIds);
    expect(meetings.map(({ hits }) => hits[0]?.map(({ id }) => id))).toEqual([['power'], ['power', 'transport']]);
  });

  test('say which of them no longer fit, and why', () => {
    const gone = set('Borte', 'power', true);
    const unknown = set('Kraft', 'no-such-topic', true);
    const settle: Correction = { kind: 'meeting-date', date: '2024-01-01' };
    const { meetings, misfits } = applyHandTags([meeting('Kraft')], [settle, gone, unknown], topicIds);
    expect(misfits).toEqual([
      { index: 1, correction: gone, reason: 'update-gone' },
      { index: 2, correction: unknown, reason: 'topic-gone' }
    ]);
    expect(meetings[0]?.hits).toEqual([[hit('power')]]);
  });
});
