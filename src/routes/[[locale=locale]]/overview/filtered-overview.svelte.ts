import type { Overview } from '#lib/analyse/overview.ts';
import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { meetingReaderAddress } from '#lib/state/addresses.ts';
import { chosenMeetings, meetingsIn, overviewOf, type UpdatePlace } from '#lib/state/chosen-overview.ts';
import type { Exploration } from '#lib/state/exploration.svelte.ts';
import { choosesMeetings, hasFilters, type Filters } from '#lib/state/filters.ts';
import { formatDate } from '#lib/state/format.ts';
import type { Library } from '#lib/state/library.svelte.ts';
import { ExplorePage } from '../explore/explore-page.svelte.ts';

type Asked = {
  /** The overview without filters. */
  base: Overview;
  /** The meeting that the address names. */
  named: string | null;
  locale: Locale;
};

/** The overview under the filters; fetched when somebody wants to choose, for the first chart does not wait for it. */
export class FilteredOverview {
  readonly explore: ExplorePage;
  readonly #library: Library;
  readonly #asked: () => Asked;

  filters = $derived.by(() => this.explore.view.filters);
  isOn = $derived.by(() => hasFilters(this.filters));
  /** The meetings that it is about, newest first. */
  meetingIds = $derived.by(() => {
    const { base, named } = this.#asked();
    return chosenMeetings(this.explore.cube, this.filters, { named, shown: base.meeting.documentId });
  });
  /** Null without filters, and where they leave nothing. */
  composed = $derived.by(() => {
    if (!this.isOn) return null;
    const { cube } = this.explore;
    return overviewOf(this.meetingIds, this.#asked().base, { filters: this.filters, cube, library: this.#library });
  });
  isEmpty = $derived.by(() => this.isOn && this.composed === null);
  isSeveral = $derived.by(() => this.composed !== null && this.meetingIds.length > 1);
  /** What the queries behind the charts are asked of. */
  range = $derived.by(() => ({ ...this.filters, meetingIds: this.meetingIds }));

  constructor(exploration: Exploration, library: Library, asked: () => Asked) {
    const first = exploration.explored;
    this.explore = new ExplorePage(
      () => {
        if (!first) throw new Error('the documents have not been explored');
        return first;
      },
      exploration,
      library
    );
    this.explore.alive = true;
    [this.#library, this.#asked] = [library, asked];
  }

  /** How many meetings, and from when to when. */
  get when(): string {
    const dates = this.meetingIds.flatMap((id) => this.explore.cube.meetings.find(({ documentId }) => documentId === id)?.date ?? []);
    const [last, first] = [dates[0], dates.at(-1)];
    const { locale } = this.#asked();
    const period = first === undefined || last === undefined ? [] : [`${formatDate(first, locale)} – ${formatDate(last, locale)}`];
    return [m.explore_meetings({ n: this.meetingIds.length }), ...period].join(', ');
  }

  /** What is chosen, in a few words; empty where nothing is. */
  get words(): string {
    const { regionIds, topicIds, text } = this.filters;
    const left = meetingsIn(this.explore.cube, this.explore.runs).length;
    return [
      ...(choosesMeetings(this.filters) ? [m.explore_meetings({ n: left })] : []),
      ...(regionIds.length > 0 ? [m.overview_chosen_regions({ n: this.explore.regions?.length ?? 0 })] : []),
      ...(topicIds.length > 0 ? [m.overview_chosen_topics({ n: this.explore.topics.length })] : []),
      ...(text === '' ? [] : [m.overview_chosen_text({ text })])
    ].join(' · ');
  }

  placeOf(updateId: string): UpdatePlace | null {
    return this.composed?.places.get(updateId) ?? null;
  }

  hrefOf({ meetingId, updateId }: UpdatePlace): string {
    const origin = this.#library.findMeeting(meetingId)?.document.origin ?? 'site';
    return `${meetingReaderAddress(this.#asked().locale, meetingId, origin)}#${updateId}`;
  }

  /** Whether a change of the filters is one of the meetings, so that the one meeting that was shown no longer is what is meant. */
  movesMeetings(filters: Filters): boolean {
    const meetingsOf = ({ from, to, meetingIds }: Filters) => JSON.stringify([from, to, meetingIds]);
    return meetingsOf(filters) !== meetingsOf(this.filters);
  }
}
