import type { AgendaItem } from '#lib/model/minutes.ts';
import type { TopicHit } from '#lib/model/topic.ts';
import { SearchIndex } from '#lib/pipeline/search/search-index.ts';
import { isEmptyQuery, markQuery, parseQuery, queryMatcher, wordsOf, type SearchQuery } from '#lib/pipeline/search/search-query.ts';
import type { Filters } from './filters.ts';
import { findUpdates, type FoundUpdate } from './find-updates.ts';
import type { Library } from './library.svelte.ts';

export { isEmptyQuery, markQuery, parseQuery };
export type { SearchQuery };

/** A case of a meeting whose title or decision is looked for. */
export type FoundItem = { meetingId: string; date: string | null; origin: 'site' | 'own'; place: number; item: AgendaItem };

/** Updates that are read into the index before the page gets a turn again. */
const slice = 1500;

/** All open updates, by their words: built in slices, anew whenever the documents change. */
export class Search {
  /** Goes up with each slice that was read in. */
  ready = $state.raw(0);
  isBuilding = $state.raw(false);
  readonly #library: Library;
  #revision = -1;
  #updates: readonly FoundUpdate[] = [];
  #index = new SearchIndex();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reads what is open, where that has changed; to be called from an effect. */
  async build(): Promise<void> {
    await this.#library.load();
    const { revision } = this.#library;
    if (this.#revision === revision) return;
    this.#revision = revision;
    this.isBuilding = true;
    const updates = findUpdates(this.#library, { topicId: null, regionId: null, from: null, to: null });
    const index = new SearchIndex();
    for (let from = 0; from < updates.length; from += slice) {
      index.add(updates.slice(from, from + slice).map(({ update }) => update));
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#revision !== revision) return;
    }
    [this.#index, this.#updates] = [index, updates];
    this.isBuilding = false;
    this.ready += 1;
  }

  /** The updates that a query finds among those that the filters leave, newest meeting first. The filters' own text is not looked at. */
  find(query: SearchQuery, filters: Filters): FoundUpdate[] {
    const [regions, topics, meetings] = [new Set(filters.regionIds), new Set(filters.topicIds), new Set(filters.meetingIds)];
    const isLeft = ({ date, meetingId, update, hits }: FoundUpdate) =>
      (filters.from === null || (date ?? '') >= filters.from) &&
      (filters.to === null || (date !== null && date <= filters.to)) &&
      (meetings.size === 0 || meetings.has(meetingId)) &&
      (regions.size === 0 || regions.has(update.regionId)) &&
      (topics.size === 0 || hits.some(({ id }: TopicHit) => topics.has(id)));
    return this.#index.find(query).flatMap((number) => {
      const found = this.#updates[number];
      return found && isLeft(found) ? [found] : [];
    });
  }

  /** Words that are spelled nearly like those of a query that nothing has. */
  wordsNear({ words }: SearchQuery): string[] {
    return words.flatMap((word) => this.#index.wordsNear(word)).slice(0, 4);
  }

  /** Cases of which the title or the decision is looked for, newest meeting first. */
  findItems(query: SearchQuery): FoundItem[] {
    const matches = queryMatcher(query);
    return this.#library.documents
      .flatMap(({ origin, understanding }) =>
        understanding.meetings.flatMap(({ documentId, minutes }) =>
          minutes.items.flatMap((item, place) =>
            matches(wordsOf({ text: item.decision ?? '', leadIn: [item.title] }))
              ? [{ meetingId: documentId, date: minutes.meeting.date, origin, place, item }]
              : []
          )
        )
      )
      .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  }
}
