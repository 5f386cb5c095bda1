import { describe, expect, test } from 'vitest';
import type { EvidenceRow } from './evidence-rows.ts';
import { findTellingQuotes } from './telling-quote.ts';
import type { UpdateRow } from './update-rows.ts';

function update(updateId: string, text: string, leadIn: string[] = []): UpdateRow {
  const [regionId = ''] = updateId.split('-');
  return {
    updateId,
    regionId,
    heading: regionId,
    ordinal: 0,
    depth: leadIn.length,
    leadIn,
    text,
    sourceStart: 0,
    sourceEnd: text.length,
    page: null,
    topicIds: [],
    byHandIds: [],
    takenOffIds: []
  };
}

/** Every occurrence of the words in the updates' own text. */
function evidenceOf(topicId: string, updates: readonly UpdateRow[], ...words: string[]): EvidenceRow[] {
  return updates.flatMap(({ updateId, text }) =>
    words.flatMap((word) =>
      Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
        updateId,
        topicId,
        rule: word,
        start: index,
        end: index + word.length,
        text: word,
        leadInIndex: -1
      }))
    )
  );
}

const textOf = (updates: UpdateRow[], ...words: string[]) =>
  findTellingQuotes(['power'], updates, evidenceOf('power', updates, ...words)).map((quote) => quote.text);

describe('the telling quote of a topic', () => {
  test('is the shortest sentence that carries the topic, not the whole update', () => {
    const updates = [
      update('drammen-1', 'Ressursgruppe på kraft i regionen. Uten kraft ingen vekst. Gruppa informerer formannskapene.'),
      update('gjovik-1', 'Oppfølging av kraft og nett i hele regionen')
    ];
    const [quote] = findTellingQuotes(['power'], updates, evidenceOf('power', updates, 'kraft'));
    expect(quote).toEqual({
      topicId: 'power',
      updateId: 'drammen-1',
      regionId: 'drammen',
      start: 'Ressursgruppe på kraft i regionen. '.length,
      end: 'Ressursgruppe på kraft i regionen. Uten kraft ingen vekst.'.length,
      text: 'Uten kraft ingen vekst.',
      marks: [{ start: 'Uten '.length, end: 'Uten kraft'.length }]
    });
  });

  test('prefers a longer sentence to a bare word', () => {
    expect(textOf([update('hamar-1', 'Kraft'), update('hadeland-1', 'Vi trenger mer Kraft til industrien.')], 'Kraft')).toEqual([
      'Vi trenger mer Kraft til industrien.'
    ]);
  });

  test('prefers a sentence that stands by itself to a slightly shorter one that leans on its lead-in', () => {
    const leaning = update('gjovik-1', 'Underlag for deling av kraft', ['Stort fokus på samarbeid']);
    expect(textOf([leaning, update('moss-1', 'Vi trenger mer kraft til ny industri')], 'kraft')).toEqual([
      'Vi trenger mer kraft til ny industri'
    ]);
    expect(textOf([leaning, update('moss-1', `Vi trenger mer kraft ${'og kompetanse '.repeat(9)}`)], 'kraft')).toEqual([leaning.text]);
  });

  test('takes the fuller of two that are both too short', () => {
    expect(textOf([update('hamar-1', 'kraft'), update('moss-1', 'Mer kraft')], 'kraft')).toEqual(['Mer kraft']);
  });

  test('prefers what is said to a line that only announces what follows', () => {
    expect(textOf([update('moss-1', 'Fokus på kraft og nett:'), update('oslo-1', 'kraft')], 'kraft')).toEqual(['kraft']);
  });

  test('is the first one said where two are as good', () => {
    expect(
      textOf([update('moss-1', 'Vi vil ha kraft.'), update('oslo-1', 'Oss gi mer kraft.'), update('oslo-2', 'De vil ha kraft.')], 'kraft')
    ).toEqual(['Vi vil ha kraft.']);
  });

  test('marks every piece of its own evidence, joined where they overlap, and none of another topic', () => {
    const updates = [update('oslo-1', 'Kraftnett og kraft til industri og vei.')];
    const evidence = [...evidenceOf('power', updates, 'Kraftnett', 'nett', 'kraft'), ...evidenceOf('transport', updates, 'vei')];
    const [power, transport] = findTellingQuotes(['power', 'transport'], updates, evidence);
    const marked = (quote: typeof power) => quote?.marks.map(({ start, end }) => quote.text.slice(start, end));
    expect(marked(power)).toEqual(['Kraftnett', 'kraft']);
    expect(marked(transport)).toEqual(['vei']);
  });

  test('is none where only lead-ins carry the topic', () => {
    const updates = [update('oslo-1', 'Nettet bygges ut neste år.', ['kraft'])];
    const evidence = [{ updateId: 'oslo-1', topicId: 'power', rule: 'kraft', start: 0, end: 5, text: 'kraft', leadInIndex: 0 }];
    expect(findTellingQuotes(['power'], updates, evidence)).toEqual([]);
  });

  test('is whole where its evidence reaches over a full stop', () => {
    const updates = [update('oslo-1', 'Vi tar opp kraft. Nett kommer siden.')];
    expect(textOf(updates, 'kraft. Nett')).toEqual(['Vi tar opp kraft. Nett kommer siden.']);
  });
});
