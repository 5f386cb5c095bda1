import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';

/** What is read from a file, kept beside it so that the next visit need not read it again. `made` tells by which reader. */
export type SavedContent = { sha256: string; made: string; content: unknown };

/** One user's action: all of it is kept, or nothing. */
export type Change = {
  put?: readonly SavedDocument[];
  /** Keys of documents to forget, with what was read from them. */
  forget?: readonly string[];
  aliases?: readonly Alias[];
  /** Names of aliases to forget. */
  forgetAliases?: readonly string[];
};

interface Schema extends DBSchema {
  documents: { key: string; value: SavedDocument };
  contents: { key: string; value: SavedContent };
  aliases: { key: string; value: Alias };
}

const stores = ['documents', 'contents', 'aliases'] as const;

/** Documents, corrections and aliases, kept in IndexedDB between visits. Every method throws what the browser throws, e.g. when its space is used up. */
export class DocumentStore {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** In the order in which they were added; aliases by name. */
  async readAll(): Promise<{ documents: SavedDocument[]; aliases: Alias[] }> {
    const transaction = this.#database.transaction(['documents', 'aliases']);
    const [documents, aliases] = await Promise.all([
      transaction.objectStore('documents').getAll(),
      transaction.objectStore('aliases').getAll()
    ]);
    documents.sort((left, right) => left.addedAt.localeCompare(right.addedAt) || left.sha256.localeCompare(right.sha256));
    return { documents, aliases };
  }

  async readContent(sha256: string): Promise<SavedContent | null> {
    return (await this.#database.get('contents', sha256)) ?? null;
  }

  async keepContent(content: SavedContent): Promise<void> {
    await this.#database.put('contents', content);
  }

  async apply({ put = [], forget = [], aliases = [], forgetAliases = [] }: Change): Promise<void> {
    const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
    const written = [
      ...put.map((document) => transaction.objectStore('documents').put(document)),
      ...forget.flatMap((sha256) => [
        transaction.objectStore('documents').delete(sha256),
        transaction.objectStore('contents').delete(sha256)
      ]),
      ...aliases.map((alias) => transaction.objectStore('aliases').put(alias)),
      ...forgetAliases.map((name) => transaction.objectStore('aliases').delete(name))
    ];
    await Promise.all([...written, transaction.done]);
  }

  close(): void {
    this.#database.close();
  }
}

/** Opens the store, making it where there is none. `onBlocked` is told when another tab holds an older one open. Throws where the browser keeps nothing. */
export async function openDocumentStore(name = 'regionpuls', { onBlocked }: { onBlocked?: () => void } = {}): Promise<DocumentStore> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('documents', { keyPath: 'sha256' });
      created.createObjectStore('contents', { keyPath: 'sha256' });
      created.createObjectStore('aliases', { keyPath: 'name' });
    },
    blocked: () => onBlocked?.(),
    // A newer version of the app in another tab goes before this one.
    blocking: () => database.close()
  });
  return new DocumentStore(database);
}
