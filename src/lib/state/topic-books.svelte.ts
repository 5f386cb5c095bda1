import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { Review } from '#lib/model/review.ts';
import type { SavedBook, TopicBookStore } from '#lib/store/topic-book-store.ts';
import type { Keeping } from './keep-documents.ts';
import { openTabs, type Tabs } from './tabs.ts';

export type BookVersion = SavedBook<TopicBook>;

type Store = TopicBookStore<TopicBook, Review>;

/**
 * The versions of the topic book that were saved here, the one in use, and the reviews of its quality, as the browser keeps them between visits.
 * Without a version in use the site's own book counts.
 */
export class TopicBooks {
  versions = $state.raw<readonly BookVersion[]>([]);
  reviews = $state.raw<readonly Review[]>([]);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  #number = $state.raw<number | null>(null);
  /** null: the site's own. */
  active: BookVersion | null = $derived(this.versions.find(({ number }) => number === this.#number) ?? null);

  /** Those that are kept, while reviews of made-up documents stand in their place. */
  #reviewsAside: readonly Review[] | null = null;
  #store: Store | null = null;
  #loading: Promise<void> | null = null;
  #tabs: Tabs | null = null;
  readonly #onUse = new Set<() => void>();

  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Tells of another book that came into use in another tab; what it gives ends that. */
  onUse(listener: () => void): () => void {
    this.#onUse.add(listener);
    return () => this.#onUse.delete(listener);
  }

  /** Keeps a book as the next version and takes it into use. `hash`: of what it says. */
  async save(book: TopicBook, hash: string, note: string): Promise<BookVersion> {
    const fresh = { savedAt: new Date().toISOString(), note, hash, book };
    const kept = await this.#try((store) => store.save(fresh));
    const number = kept ?? Math.max(0, ...this.versions.map((version) => version.number)) + 1;
    const version = { ...fresh, number };
    this.versions = [...this.versions, version];
    this.#number = number;
    this.#tabs?.tell();
    return version;
  }

  async keepReview(review: Review): Promise<void> {
    this.reviews = [...this.reviews.filter(({ id }) => id !== review.id), review];
    if (!this.#reviewsAside) await this.#try((store) => store.keepReview(review));
  }

  async forgetReview(id: string): Promise<void> {
    this.reviews = this.reviews.filter((review) => review.id !== id);
    if (!this.#reviewsAside) await this.#try((store) => store.forgetReview(id));
  }

  /** Begins reviews of made-up documents, which say nothing of real ones: they are kept nowhere, and end with `bringReviewsBack`. */
  setReviewsAside(): void {
    if (this.#reviewsAside) return;
    this.#reviewsAside = this.reviews;
    this.reviews = [];
  }

  bringReviewsBack(): void {
    if (!this.#reviewsAside) return;
    this.reviews = this.#reviewsAside;
    this.#reviewsAside = null;
  }

  async #load(): Promise<void> {
    try {
      const { openTopicBookStore } = await import('#lib/store/topic-book-store.ts');
      this.#store ??= await openTopicBookStore<TopicBook, Review>();
    } catch (error) {
      this.keeping = { kind: 'not-kept', reason: 'unavailable', detail: error instanceof Error ? error.message : String(error) };
    }
    this.#tabs ??= openTabs(() => void this.#readAgain(), 'regionpuls-topics');
    await this.#read();
  }

  async #read(): Promise<void> {
    const kept = await this.#try((store) => store.readAll());
    if (!kept) return;
    this.versions = kept.versions;
    if (this.#reviewsAside) this.#reviewsAside = kept.reviews;
    else this.reviews = kept.reviews;
    this.#number = kept.active;
  }

  /** Another tab saved a book or took one into use. */
  async #readAgain(): Promise<void> {
    const before = this.active?.hash;
    await this.#read();
    if (this.active?.hash !== before) for (const listener of this.#onUse) listener();
  }

  async #try<T>(work: (store: Store) => Promise<T>): Promise<T | null> {
    if (!this.#store) return null;
    try {
      return await work(this.#store);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      this.keeping = { kind: 'not-kept', reason: name === 'QuotaExceededError' ? 'full' : 'unavailable', detail: message };
      return null;
    }
  }
}
