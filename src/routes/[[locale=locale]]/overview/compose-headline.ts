import type { Overview } from '#lib/analyse/overview.ts';
import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { capitalise, formatListParts, uncapitalise } from '#lib/state/format.ts';

/** A piece of the headline; a topic's name carries its id. */
export type HeadlinePart = { text: string; topicId: string | null };

type Topics = Pick<Overview, 'topics'>['topics'];

/** More names than this, and the sentence is no longer one. */
const mostNames = 3;
// A private-use character that stands for the list of topics until the sentence around it is made.
const gap = '\ue000';

/**
 * The finding in one sentence: the substantial topics that most regions raise, and those that come next. Procedural topics never lead,
 * and a topic that only one region raises is not shared.
 */
export function composeHeadline(topics: Topics, locale: Locale): HeadlinePart[] {
  const total = topics[0]?.regionsReporting ?? 0;
  if (total === 0) return [plain(m.headline_no_reports())];
  const [first, second] = groupShared(topics, total);
  if (!first) return [plain(m.headline_none_shared({ total: m.number_word({ n: total }) }))];
  const words = { total, count: m.number_word({ n: first.regions }), totalWord: m.number_word({ n: total }), topics: gap };
  const several = first.topics.length > 1;
  const lead = fill(several ? m.headline_lead_many(words) : m.headline_lead_one(words), first.topics, locale);
  const follow = second
    ? fill(m.headline_follow({ topics: gap, count: m.number_word({ n: second.regions }) }), second.topics, locale)
    : [plain('.')];
  return beginSentence([...lead, ...follow].filter((part) => part.text !== ''));
}

function groupShared(topics: Topics, total: number): { regions: number; topics: Topics }[] {
  const least = Math.min(2, total);
  const groups = new Map<number, Topics>();
  for (const topic of topics) {
    if (topic.procedural || topic.regionsRaising < least) continue;
    groups.set(topic.regionsRaising, [...(groups.get(topic.regionsRaising) ?? []), topic]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([regions, group]) => ({ regions, topics: group }));
}

function fill(sentence: string, topics: Topics, locale: Locale): HeadlinePart[] {
  const [before = '', after = ''] = sentence.split(gap);
  return [plain(before), ...listTopics(topics, locale), plain(after)];
}

function listTopics(topics: Topics, locale: Locale): HeadlinePart[] {
  const named = topics.length > mostNames ? topics.slice(0, mostNames - 1) : topics;
  const names = named.map((topic) => uncapitalise(topic.label[locale]));
  const more = topics.length - named.length;
  const items = more > 0 ? [...names, m.list_and_more({ n: m.number_word({ n: more }) })] : names;
  return formatListParts(items, locale).map(({ item, text }) => ({ text, topicId: item === null ? null : (named[item]?.topicId ?? null) }));
}

function beginSentence(parts: HeadlinePart[]): HeadlinePart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, text: capitalise(part.text) } : part));
}

function plain(text: string): HeadlinePart {
  return { text, topicId: null };
}
