import { plainOptions } from '#lib/model/saved-document.ts';
import { DocumentOpener } from './document-opener.ts';
import { DocumentKeeper } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import type { LibraryParts } from './library.svelte.ts';
import { newDocument } from './saved-documents.ts';
import { openTabStorage } from './tab-storage.ts';

/**
 * The demo series as documents of a library that keeps nothing: written, read and understood like any others. `onProgress`: documents of all.
 * Throws where one of them can't be read.
 */
export async function openDemoParts(
  { reader }: LibraryParts,
  version: string,
  onProgress: (done: number, total: number) => void
): Promise<{ parts: LibraryParts; documents: LibraryDocument[] }> {
  const { generateDemoSeries } = await import('#lib/demo/generate-demo-series.ts');
  const { registry } = await reader.frame([]);
  const files = generateDemoSeries(registry.regions).documents;
  const keeper = new DocumentKeeper(null, () => undefined);
  const opener = new DocumentOpener(reader, keeper, version, []);
  const documents: LibraryDocument[] = [];
  for (const { name, text } of files) {
    const bytes = new TextEncoder().encode(text);
    const reading = await reader.read(bytes, name, plainOptions);
    if (!reading.ok) throw new Error(reading.problem.message);
    // Times of addition keep them in the order of their meetings.
    const addedAt = new Date(documents.length * 1000).toISOString();
    const fresh = newDocument(name, await reader.hash(bytes), bytes, addedAt);
    const saved = await keeper.add(fresh, () => fresh.id);
    documents.push(await opener.understand(saved, 'own', reading.value, []));
    onProgress(documents.length, files.length);
  }
  return { parts: { reader, keeper, opener }, documents };
}

const key = 'regionpuls-demo';

/** Whether the demo series was open in this tab when the page was loaded anew, or the address asks for it. */
export function wantsDemo(): boolean {
  return new URLSearchParams(location.search).get('demo') === '1' || openTabStorage()?.getItem(key) === '1';
}

export function rememberDemo(isOpen: boolean): void {
  if (isOpen) openTabStorage()?.setItem(key, '1');
  else openTabStorage()?.removeItem(key);
}
