import type { TopicBook } from '#lib/classify/topic-book.ts';
import { sha256 } from '#lib/ingest/sha256.ts';

/** Text that is the same for books that mean the same: fields in one order, nothing of how the file was written. */
const canonical = (book: TopicBook): string =>
  JSON.stringify(
    book.topics.map(({ id, label, description, colour, parent, crosswalk, core, procedural, strong, weak, except }) => [
      id,
      [label.nb, label.nn, label.en],
      [description.nb, description.nn, description.en],
      [colour, parent, crosswalk.storting, crosswalk.los, crosswalk.cap, core, procedural],
      [strong, weak, except].map((rules) =>
        rules.map(({ match, near, notNear, within, at, note }) => [match, near, notNear, within, at, note])
      )
    ])
  );

/** Lower-case hexadecimal SHA-256 of what the book says; its version and comments are no part of that. */
export function hashTopicBook(book: TopicBook): Promise<string> {
  return sha256(new TextEncoder().encode(canonical(book)));
}
