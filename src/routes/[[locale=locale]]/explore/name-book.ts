import { m } from '#lib/paraglide/messages.js';
import type { BookVersion } from '#lib/state/topic-books.svelte.ts';

/** Which topic book counts, in words: one that was saved here, or the site's own of that version. */
export function nameBook(active: BookVersion | null, siteVersion: string): string {
  return active
    ? m.sources_own_book({ version: active.book.version, number: active.number })
    : m.sources_book_version({ version: siteVersion });
}
