import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { planOf } from '../../../tests/support/small-plan.ts';
import { addPick, emptyBasket, measureFromPick, newPick, removePick, type BasketPick } from './basket.ts';
import { findGaps } from './find-gaps.ts';
import { newMeasure } from './new-plan.ts';
import { addCitations } from './plan-citations.ts';

const at = '2024-12-01T10:00:00.000Z';
const hadeland = citable('Kraft og energi.');
const follo = citable('Mer nett.', { regionId: 'follo', region: 'Folloregionen', updateId: 'follo-1' });
const topic = { kind: 'topic', label: 'Kraft', topicIds: ['power'] } as const;

it('what is picked twice is one pick with the quotes of both', () => {
  const once = addPick(emptyBasket, newPick({ ...topic, updates: [hadeland] }, at));
  const twice = addPick(once, newPick({ ...topic, updates: [hadeland, follo] }, at));
  expect(twice.picks.map(({ label, citations }) => [label, citations.map(({ quote }) => quote)])).toEqual([
    ['Kraft', ['Kraft og energi.', 'Mer nett.']]
  ]);
});

it('is about what both were about', () => {
  const once = addPick(emptyBasket, newPick({ ...topic, updates: [hadeland] }, at));
  const twice = addPick(once, newPick({ ...topic, topicIds: ['digital', 'power'], updates: [follo] }, at));
  expect(twice.picks.map(({ topicIds }) => topicIds)).toEqual([['power', 'digital']]);
});

it('a cell and its topic are two picks, and one can be taken out', () => {
  const first = newPick({ ...topic, updates: [hadeland] }, at);
  const second = newPick({ kind: 'cell', label: 'Kraft', topicIds: ['power'], updates: [hadeland] }, at);
  const both = addPick(addPick(emptyBasket, first), second);
  expect(removePick(both, first.id).picks).toEqual([second]);
});

it('a measure from a pick has its quotes, its regions once each, and a reason made from them', () => {
  const pick = newPick({ ...topic, updates: [hadeland, follo, citable('Nettet er fullt.', { updateId: 'hadeland-2' })] }, at);
  expect(measureFromPick(pick, planWords, at)).toMatchObject({
    title: 'Kraft',
    topicIds: ['power'],
    regionIds: ['hadeland', 'follo'],
    why: 'Hadeland IPR, Folloregionen løfter dette (3 sitater, 19. november 2024).',
    citations: pick.citations.map(({ id: _, ...citation }) => citation),
    history: [{ at, status: 'proposed', progress: 0, note: '' }]
  });
});

it('a pick without updates gives a measure without a reason', () => {
  expect(measureFromPick(newPick({ ...topic, updates: [] }, at), planWords, at)).toMatchObject({ why: '', regionIds: [] });
});

it('two measures from one pick have quotes of their own', () => {
  const pick = newPick({ ...topic, updates: [hadeland] }, at);
  const ids = [1, 2].map(() => measureFromPick(pick, planWords, at).citations[0]?.id);
  expect(new Set([...ids, pick.citations[0]?.id]).size).toBe(3);
});

describe('a measure from a search, which names no topics', () => {
  const search = (...topics: string[][]) => {
    const updates = topics.map((topicIds, at) => citable(`Oppdatering ${at}.`, { topicIds, updateId: `hadeland-${at}` }));
    return newPick({ kind: 'search', label: 'nett', topicIds: [], updates }, at);
  };
  const topicsOf = (pick: BasketPick) => measureFromPick(pick, planWords, at).topicIds;

  it('has the topics that at least half of its quotes have, the most frequent first', () => {
    expect(topicsOf(search(['economy', 'power'], ['power'], ['economy', 'power'], ['digital']))).toEqual(['power', 'economy']);
  });

  it('has the most frequent ones where its quotes have little in common', () => {
    expect(topicsOf(search(['economy'], ['power'], ['digital'], []))).toEqual(['economy', 'power', 'digital']);
  });

  it('has none where its quotes have none', () => {
    expect(topicsOf(search([], []))).toEqual([]);
  });

  it('closes the gap of a shared priority that its quotes are about', () => {
    const plan = planOf([measureFromPick(search(['power'], ['power']), planWords, at)]);
    const shared = (topicId: string) => ({ topicId, regionsRaising: 6, regionsReporting: 12 });
    const figures = { priorities: [shared('power'), shared('economy')], quietTopicIds: new Set<string>(), regionIds: [] };
    expect(findGaps(plan, figures).prioritiesWithoutMeasure).toEqual([shared('economy')]);
  });
});

it('a measure without topics takes those of the quotes that join it; one that has any keeps to them', () => {
  const { citations } = newPick({ ...topic, updates: [hadeland] }, at);
  expect(addCitations(newMeasure(at), citations).topicIds).toEqual(['power']);
  expect(addCitations(newMeasure(at, { topicIds: ['economy'] }), citations).topicIds).toEqual(['economy']);
});
