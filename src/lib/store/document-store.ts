import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import { upgradeDocument, type FirstDocument } from './upgrade-document.ts';

/** What is read from a file, kept beside it so that the next visit need not read it again. `made` tells by which reader. */
export type SavedContent = { sha256: string; made: string; content: unknown };

/** `from`: the document as it was last seen, which counts where it is not kept. `change` must do nothing but compute. */
export type DocumentEdit = { from: SavedDocument; change: (kept: SavedDocument) => SavedDocument };

interface Schema extends DBSchema {
  documents: { key: string; value: SavedDocument; indexes: { id: string } };
  contents: { key: string; value: SavedContent };
  aliases: { key: string; value: Alias };
}

const VERSION = 2;
type StoreName = 'documents' | 'contents' | 'aliases';

/**
 * Documents, corrections and aliases, kept in IndexedDB between visits. Each method is one transaction: all of it is kept, or nothing, and other
 * tabs wait for it. Every method throws what the browser throws, e.g. when its space is used up.
 */
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

  /**
   * Takes a document in under the id that `nameBeside` finds beside those that are taken. Where the file is kept already, such as by another
   * tab, it stays as it is there, but is not removed any more. Gives the document as it is kept.
   */
  async add(document: SavedDocument, nameBeside: (taken: ReadonlySet<string>) => string): Promise<SavedDocument> {
    const transaction = this.#write('documents');
    const documents = transaction.objectStore('documents');
    const known = await documents.get(document.sha256);
    const taken = new Set<string>();
    for (let cursor = await documents.index('id').openKeyCursor(); cursor; cursor = await cursor.continue()) taken.add(cursor.key);
    const kept = known ? { ...known, removed: null } : { ...document, id: nameBeside(taken) };
    await Promise.all([documents.put(kept), transaction.done]);
    return kept;
  }

  /** Changes documents as they are kept at this moment, whatever another tab has done to them; gives them as they are kept then. */
  async change(edits: readonly DocumentEdit[]): Promise<SavedDocument[]> {
    const transaction = this.#write('documents');
    const documents = transaction.objectStore('documents');
    const changed: SavedDocument[] = [];
    const puts: Promise<unknown>[] = [transaction.done];
    try {
      for (const { from, change } of edits) changed.push(change((await documents.get(from.sha256)) ?? from));
      for (const document of changed) puts.push(documents.put(document));
    } catch (error) {
      // What was put before goes with the transaction, and says so once more.
      for (const put of puts) put.catch(() => undefined);
      transaction.abort();
      throw error;
    }
    await Promise.all(puts);
    return changed;
  }

  /** Deletes documents for good, with what was read from them. */
  async forget(keys: readonly string[]): Promise<void> {
    const transaction = this.#write('documents', 'contents');
    const gone = keys.flatMap((sha256) => [
      transaction.objectStore('documents').delete(sha256),
      transaction.objectStore('contents').delete(sha256)
    ]);
    await Promise.all([...gone, transaction.done]);
  }

  async putAlias(alias: Alias): Promise<void> {
    await this.#database.put('aliases', alias);
  }

  async forgetAlias(name: string): Promise<void> {
    await this.#database.delete('aliases', name);
  }

  close(): void {
    this.#database.close();
  }

  #write<Names extends StoreName[]>(...names: Names) {
    return this.#database.transaction(names, 'readwrite', { durability: 'strict' });
  }
}

async function upgradeAll(documents: IDBPObjectStore<Schema, StoreName[], 'documents', 'versionchange'>): Promise<void> {
  for (let cursor = await documents.openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update(upgradeDocument(cursor.value as unknown as FirstDocument));
}

/** Opens the store, making it where there is none. `onBlocked` is told when another tab holds an older one open. Throws where the browser keeps nothing. */
export async function openDocumentStore(name = 'regionpuls', { onBlocked }: { onBlocked?: () => void } = {}): Promise<DocumentStore> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(opened, from, _, transaction) {
      if (from < 1) {
        opened.createObjectStore('documents', { keyPath: 'sha256' });
        opened.createObjectStore('contents', { keyPath: 'sha256' });
        opened.createObjectStore('aliases', { keyPath: 'name' });
      }
      const documents = transaction.objectStore('documents');
      documents.createIndex('id', 'id');
      upgradeAll(documents).catch(() => transaction.abort());
    },
    blocked: () => onBlocked?.(),
    // A newer version of the app in another tab goes before this one.
    blocking: () => database.close()
  });
  return new DocumentStore(database);
}
