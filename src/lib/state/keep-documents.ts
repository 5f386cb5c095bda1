import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import type { Change, DocumentStore, SavedContent } from '#lib/store/document-store.ts';

/** Whether what is done here survives the visit, and why not. */
export type Keeping = { kind: 'kept' } | { kind: 'not-kept'; reason: 'unavailable' | 'full'; detail: string };

/**
 * The saved documents, as far as the browser keeps any: what it refuses is told to `onChange` and goes on in memory, for a document that is
 * open must not be lost over it.
 */
export class DocumentKeeper {
  readonly #store: DocumentStore | null;
  readonly #onChange: (keeping: Keeping) => void;

  constructor(store: DocumentStore | null, onChange: (keeping: Keeping) => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  async readAll(): Promise<{ documents: SavedDocument[]; aliases: Alias[] }> {
    return (await this.#try((store) => store.readAll())) ?? { documents: [], aliases: [] };
  }

  async readContent(sha256: string): Promise<SavedContent | null> {
    return this.#try((store) => store.readContent(sha256));
  }

  async keepContent(content: SavedContent): Promise<void> {
    await this.#try((store) => store.keepContent(content));
  }

  async apply(change: Change): Promise<void> {
    await this.#try((store) => store.apply(change));
  }

  async #try<T>(work: (store: DocumentStore) => Promise<T>): Promise<T | null> {
    if (!this.#store) return null;
    try {
      return await work(this.#store);
    } catch (error) {
      this.#onChange(notKept(error));
      return null;
    }
  }
}

/** Opens what the browser keeps for this site. */
export async function openDocumentKeeper(onChange: (keeping: Keeping) => void): Promise<DocumentKeeper> {
  try {
    const { openDocumentStore } = await import('#lib/store/document-store.ts');
    return new DocumentKeeper(await openDocumentStore(), onChange);
  } catch (error) {
    onChange(notKept(error));
    return new DocumentKeeper(null, onChange);
  }
}

function notKept(error: unknown): Keeping {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'not-kept', reason: name === 'QuotaExceededError' ? 'full' : 'unavailable', detail: message };
}
