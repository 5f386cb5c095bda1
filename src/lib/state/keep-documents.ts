import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import type { DocumentEdit, DocumentStore, SavedContent } from '#lib/store/document-store.ts';

/** Whether what is done here survives the visit, and why not. */
export type Keeping = { kind: 'kept' } | { kind: 'not-kept'; reason: 'unavailable' | 'full'; detail: string };

/**
 * The saved documents, as far as the browser keeps any: what it refuses is told to `onChange` and goes on in memory, for a document that is
 * open must not be lost over it.
 */
export class DocumentKeeper {
  readonly #store: DocumentStore | null;
  readonly #onChange: (keeping: Keeping) => void;
  /** Documents that the browser refused, by their key. */
  readonly #refused = new Map<string, SavedDocument>();

  constructor(store: DocumentStore | null, onChange: (keeping: Keeping) => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  /** As DocumentStore.readAll says. */
  async readAll(): Promise<{ documents: SavedDocument[]; aliases: Alias[] }> {
    const { documents, aliases } = (await this.#try((store) => store.readAll())) ?? { documents: [], aliases: [] };
    const kept = documents.filter(({ sha256 }) => !this.#refused.has(sha256));
    const all = [...kept, ...this.#refused.values()].sort((left, right) => left.addedAt.localeCompare(right.addedAt));
    return { documents: all, aliases };
  }

  async readContent(sha256: string): Promise<SavedContent | null> {
    return this.#try((store) => store.readContent(sha256));
  }

  async keepContent(content: SavedContent): Promise<void> {
    await this.#try((store) => store.keepContent(content));
  }

  /** As DocumentStore.add says. */
  async add(document: SavedDocument, nameBeside: (taken: ReadonlySet<string>) => string): Promise<SavedDocument> {
    const kept = await this.#try((store) => store.add(document, nameBeside));
    if (kept) return kept;
    const named = { ...document, id: nameBeside(new Set()) };
    this.#refused.set(named.sha256, named);
    return named;
  }

  /** As DocumentStore.change says. */
  async change(edits: readonly DocumentEdit[]): Promise<SavedDocument[]> {
    const known = edits.map(({ from, change }) => ({ from: this.#refused.get(from.sha256) ?? from, change }));
    const kept = await this.#try((store) => store.change(known));
    const changed = kept ?? known.map(({ from, change }) => change(from));
    for (const document of changed) {
      if (kept) this.#refused.delete(document.sha256);
      else this.#refused.set(document.sha256, document);
    }
    return changed;
  }

  async forget(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#refused.delete(key);
    await this.#try((store) => store.forget(keys));
  }

  async putAlias(alias: Alias): Promise<void> {
    await this.#try((store) => store.putAlias(alias));
  }

  async forgetAlias(name: string): Promise<void> {
    await this.#try((store) => store.forgetAlias(name));
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

/** What a browser's refusal to keep something means. */
export function notKept(error: unknown): Keeping {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'not-kept', reason: name === 'QuotaExceededError' ? 'full' : 'unavailable', detail: message };
}
