import { readDocument } from '#lib/ingest/read-document.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Reading } from '#lib/model/reading.ts';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import { documentId } from './document-id.ts';
import type { Knowledge } from './read-knowledge.ts';
import { tagMinutes } from './tag-minutes.ts';

export type ReadMinutes = { document: DocumentText; tagged: TaggedMinutes };

/**
 * From the bytes of one file to its tagged minutes: the one path that the app, its worker, the build, the command line and the tests share.
 * A file that cannot be read is told by its problem; what could not be understood in one that can stands in minutes.problems.
 */
export async function readMinutes(
  bytes: Uint8Array,
  name: string,
  { registry, rules }: Pick<Knowledge, 'registry' | 'rules'>
): Promise<Reading<ReadMinutes>> {
  const reading = await readDocument(bytes, name);
  if (!reading.ok) return reading;
  const document = reading.value;
  const minutes = parseMinutes(document, registry);
  return {
    ok: true,
    value: { document, tagged: { documentId: documentId(name), text: document.text, minutes, hits: tagMinutes(minutes, rules) } }
  };
}
