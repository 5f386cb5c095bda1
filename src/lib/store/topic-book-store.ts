import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A topic book as it was saved. `book` is the classifier's; the store does not look inside. */
export type SavedBook<Book> = {
  /** Counted from 1; the key. */
  number: number;
  /** ISO date and time. */
  savedAt: string;
  /** What it was saved for, in its reader's words; empty where nothing was said. */
  note: string;
  /** Of what the book says. */
  hash: string;
  book: Book;
};

interface Schema extends DBSchema {
  versions: { key: number; value: Omit<SavedBook<unknown>, 'number'> & { number?: number } };
  settings: { key: string; value: { key: string; value: unknown } };
  reviews: { key: string; value: { id: string } };
}

/**
 * Topic books, one a version, and the reviews of their quality, kept in IndexedDB between visits. Every method throws what the browser throws.
 */
export class TopicBookStore<Book, Review extends { id: string }> {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Versions in the order of their numbers, the number of the one in use (null: the site's own), and the reviews by their ids. */
  async readAll(): Promise<{ versions: SavedBook<Book>[]; active: number | null; reviews: Review[] }> {
    const transaction = this.#database.transaction(['versions', 'settings', 'reviews']);
    const [versions, active, reviews] = await Promise.all([
      transaction.objectStore('versions').getAll(),
      transaction.objectStore('settings').get('active'),
      transaction.objectStore('reviews').getAll()
    ]);
    const number = typeof active?.value === 'number' ? active.value : null;
    return { versions: versions as SavedBook<Book>[], active: number, reviews: reviews as unknown as Review[] };
  }

  /** Keeps a version under the next number and takes it into use, both or neither; gives the number. */
  async save(version: Omit<SavedBook<Book>, 'number'>): Promise<number> {
    const transaction = this.#database.transaction(['versions', 'settings'], 'readwrite', { durability: 'strict' });
    const number = await transaction.objectStore('versions').add(version);
    await Promise.all([transaction.objectStore('settings').put({ key: 'active', value: number }), transaction.done]);
    return number;
  }

  async keepReview(review: Review): Promise<void> {
    await this.#database.put('reviews', review);
  }

  async forgetReview(id: string): Promise<void> {
    await this.#database.delete('reviews', id);
  }

  close(): void {
    this.#database.close();
  }
}

/** Opens the store, making it where there is none. Throws where the browser keeps nothing. */
export async function openTopicBookStore<Book, Review extends { id: string }>(
  name = 'regionpuls-topics'
): Promise<TopicBookStore<Book, Review>> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('versions', { keyPath: 'number', autoIncrement: true });
      created.createObjectStore('settings', { keyPath: 'key' });
      created.createObjectStore('reviews', { keyPath: 'id' });
    },
    // A newer version of the app in another tab goes before this one.
    blocking: () => database.close()
  });
  return new TopicBookStore(database);
}
