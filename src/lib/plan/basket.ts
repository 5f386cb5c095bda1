import { newId } from '#lib/model/new-id.ts';
import { citeUpdate, copyCitations, joinCitations, topicsOfCitations, type Citation } from './citation.ts';
import type { CitableUpdate } from './citable-update.ts';
import { newMeasure } from './new-plan.ts';
import type { Measure } from './plan.ts';
import type { PlanWords } from './plan-words.ts';

/** Where something was picked: a topic, a region's cell of one, a single update, or the hits of a search. */
export const pickKinds = ['topic', 'cell', 'update', 'search'] as const;
export type PickKind = (typeof pickKinds)[number];

/** Something that was picked while exploring, with its quotes. */
export type BasketPick = {
  id: string;
  kind: PickKind;
  /** As the screen called it: a topic, a topic and a region, words that were searched for. */
  label: string;
  topicIds: readonly string[];
  citations: readonly Citation[];
  /** ISO date and time. */
  pickedAt: string;
};

export type Basket = { picks: readonly BasketPick[] };

export const emptyBasket: Basket = { picks: [] };

export type NewPick = Omit<BasketPick, 'id' | 'citations' | 'pickedAt'> & { updates: readonly CitableUpdate[] };

/** `at`: ISO date and time. */
export function newPick({ updates, ...pick }: NewPick, at: string): BasketPick {
  return { ...pick, id: newId(), citations: updates.map((update) => citeUpdate(update, { at })), pickedAt: at };
}

/** Picked again, it takes the place of what was picked before, with the quotes and topics of both. */
export function addPick(basket: Basket, pick: BasketPick): Basket {
  const before = basket.picks.findIndex((one) => one.kind === pick.kind && one.label === pick.label);
  const known = basket.picks[before];
  if (!known) return { picks: [...basket.picks, pick] };
  const topicIds = [...new Set([...known.topicIds, ...pick.topicIds])];
  return { picks: basket.picks.with(before, { ...known, topicIds, citations: joinCitations(known.citations, pick.citations) }) };
}

export function removePick(basket: Basket, pickId: string): Basket {
  return { picks: basket.picks.filter(({ id }) => id !== pickId) };
}

/** A measure to go on with: its quotes, the regions that they come from, and a reason made from them; its topics are theirs where none were picked. */
export function measureFromPick(pick: BasketPick, words: WhyWords, at: string): Measure {
  const citations = copyCitations(pick.citations);
  const topicIds = pick.topicIds.length > 0 ? pick.topicIds : topicsOfCitations(citations);
  const regionIds = [...new Set(citations.map(({ regionId }) => regionId))];
  return newMeasure(at, { title: pick.label, topicIds, regionIds, citations, why: whyOf(citations, words) });
}

/** The reason that quotes give; empty where there are none. */
export function whyOf(citations: readonly Citation[], words: WhyWords): string {
  if (citations.length === 0) return '';
  const regions = [...new Map(citations.map(({ regionId, region }) => [regionId, region])).values()];
  const meetings = [...new Set(citations.flatMap(({ meetingDate }) => meetingDate ?? []))].sort();
  return words.why({ regions, meetings, quotes: citations.length });
}

type WhyWords = { why: PlanWords['why'] };
