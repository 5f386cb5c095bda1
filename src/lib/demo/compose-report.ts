import type { Mentions } from './choose-mentions.ts';
import type { Decks } from './deck.ts';
import { numberOf, pick, shuffle, type Draw } from './draw.ts';
import { fillSlots } from './fill-slots.ts';
import { MEETINGS, parts, topicIds, volumeAt } from './planned-shares.ts';
import { followUps, leadIns, longFollowUps } from './sentences/follow-ups.ts';
import { neutral } from './sentences/neutral.ts';
import { pairs } from './sentences/pairs.ts';
import type { DemoLanguage } from './sentences/sentence-stock.ts';
import { topicSentences, type DemoTopicId } from './sentences/topic-sentences.ts';

/** One bullet with its sub-bullets. */
export type Bullet = { text: string; topicIds: readonly DemoTopicId[]; below: readonly Bullet[] };

/** Where a report is written: the meeting by its index, its year and language. */
export type Occasion = { meeting: number; year: number; language: DemoLanguage };

/** Updates of a region at the first meeting; what its topics leave of them is about none. */
const UPDATES = 5.4;
/** Sentences added to each update of the wordier topic at the last meeting, on average; none at the first. */
const LONG_FOLLOW_UPS = 1.6;

/** What one region reports at one meeting about the topics that it raises there, and besides. */
export function composeReport(regionId: string, raised: Mentions, occasion: Occasion, decks: Decks, draw: Draw): Bullet[] {
  const writer = new ReportWriter(regionId, occasion, decks, draw);
  const numbers = new Map(raised);
  const topical = [...numbers.values()].reduce((sum, number) => sum + number, 0);
  const others = Math.round(UPDATES * volumeAt(occasion.meeting) - topical + 2 * writer.draw('others') - 1);
  const bullets = [...writer.writePairs(numbers), ...writer.writeUnderThemes(numbers), ...writer.writeThemeList(numbers)];
  for (const [topicId, number] of numbers) for (let at = 0; at < number; at++) bullets.push(writer.writeUpdate(topicId));
  for (let at = 0; at < Math.max(others, topical === 0 ? 1 : 0); at++) bullets.push(writer.writeUpdate(null));
  return shuffle(bullets, (place) => writer.draw('order', place));
}

type Numbers = Map<DemoTopicId, number>;

function take(numbers: Numbers, topicId: DemoTopicId): void {
  numbers.set(topicId, (numbers.get(topicId) ?? 0) - 1);
}

const bulletOf = (text: string, topics: readonly DemoTopicId[], below: readonly Bullet[] = []): Bullet => ({
  text,
  topicIds: topics,
  below
});

/** Bare themes are not for the wordier topic, so that its updates can grow. */
class ReportWriter {
  private written = 0;
  private readonly regionId: string;
  private readonly occasion: Occasion;
  private readonly decks: Decks;
  readonly draw: Draw;

  constructor(regionId: string, occasion: Occasion, decks: Decks, draw: Draw) {
    this.regionId = regionId;
    this.occasion = occasion;
    this.decks = decks;
    this.draw = (...keys) => draw('report', occasion.meeting, regionId, ...keys);
  }

  /** Updates that are about two of the region's topics at once, each taken from both. */
  writePairs(numbers: Numbers): Bullet[] {
    return pairs.flatMap((pair) => {
      const topics = pair.topicIds;
      const isBoth = topics.every((topicId) => (numbers.get(topicId) ?? 0) > 0);
      if (!isBoth || this.draw('pair', ...topics) > 0.4) return [];
      for (const topicId of topics) take(numbers, topicId);
      return [bulletOf(this.sentence(topics.join('+'), pair[this.occasion.language]), topics)];
    });
  }

  /** A theme with what is said of it below, where a region has much to say of one topic. */
  writeUnderThemes(numbers: Numbers): Bullet[] {
    const { language } = this.occasion;
    return [...numbers].flatMap(([topicId, number]) => {
      if (number < 2 || topicId === parts.wordier || this.draw('theme', topicId) > 0.5) return [];
      numbers.set(topicId, 0);
      const below = Array.from({ length: number - 1 }, (_, at) => {
        const isOfTheme = this.draw('below', topicId, at) < 0.4;
        return bulletOf(this.sentence(...(isOfTheme ? (['follow-up', followUps[language]] as const) : this.stockOf(topicId))), [topicId]);
      });
      return [bulletOf(pick(topicSentences[topicId].themes[language], this.draw('theme', topicId, 'words')), [topicId], below)];
    });
  }

  /** "Ellers fokus på:" with bare themes below. */
  writeThemeList(numbers: Numbers): Bullet[] {
    const { language } = this.occasion;
    const topics = topicIds.filter((topicId) => (numbers.get(topicId) ?? 0) > 0 && topicId !== parts.wordier).slice(0, 3);
    if (topics.length < 2 || this.draw('list') > 0.25) return [];
    for (const topicId of topics) take(numbers, topicId);
    const below = topics.map((topicId) => bulletOf(pick(topicSentences[topicId].themes[language], this.draw('list', topicId)), [topicId]));
    return [bulletOf(pick(leadIns[language], this.draw('lead-in')), [], below)];
  }

  /** null: about none of the topics. */
  writeUpdate(topicId: DemoTopicId | null): Bullet {
    const { language, meeting } = this.occasion;
    const sentence = this.sentence(...(topicId === null ? (['neutral', neutral[language]] as const) : this.stockOf(topicId)));
    const isGrowing = topicId === parts.wordier;
    const growth = (LONG_FOLLOW_UPS * meeting) / (MEETINGS - 1);
    const more = isGrowing ? numberOf(growth, this.draw('growth', this.written)) : this.draw('more', this.written) < 0.25 ? 1 : 0;
    const rest = Array.from({ length: more }, () =>
      isGrowing ? this.sentence('long', longFollowUps[language]) : this.sentence('follow-up', followUps[language])
    );
    const ending = rest.length > 0 || this.draw('stop', this.written) < 0.4 ? '.' : '';
    return bulletOf([sentence, ...rest].join('. ') + ending, topicId === null ? [] : [topicId]);
  }

  private stockOf(topicId: DemoTopicId): readonly [string, readonly string[]] {
    return [topicId, topicSentences[topicId][this.occasion.language]];
  }

  private sentence(name: string, sentences: readonly string[]): string {
    const { year, language } = this.occasion;
    this.written += 1;
    return fillSlots(this.decks(`${name} ${language}`, sentences), year, (slot) => this.draw('slot', this.written, slot));
  }
}
