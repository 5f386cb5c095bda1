import { readDocument } from '#lib/ingest/read-document.ts';
import { isTableFile, readUpdateTable } from '#lib/ingest/table.ts';
import type { UpdateTable } from '#lib/ingest/table.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { ReadOptions } from '#lib/model/saved-document.ts';

/** What stands in a file, before anything of it is understood: the part of reading that is worth keeping. Plain data, for a message or a store. */
export type FileContent = { kind: 'minutes'; document: DocumentText } | { kind: 'table'; name: string; table: UpdateTable };

/**
 * Reads one file of minutes or one table of updates; `onProgress` tells the pages done of all. A file that cannot be read is told by its
 * problem, as readDocument and readUpdateTable say.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  { encoding, columns }: ReadOptions,
  onProgress?: (done: number, total: number) => void
): Promise<Reading<FileContent>> {
  if (isTableFile(bytes, name)) {
    const table = await readUpdateTable(bytes, name, { encoding, columns });
    return table.ok ? { ok: true, value: { kind: 'table', name, table: table.value } } : table;
  }
  const document = await readDocument(bytes, name, { encoding, onProgress });
  return document.ok ? { ok: true, value: { kind: 'minutes', document: document.value } } : document;
}
