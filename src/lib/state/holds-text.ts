import type { Update } from '#lib/model/minutes.ts';
import { isEmptyQuery, parseQuery, queryMatcher, wordsOf } from '#lib/pipeline/search/search-query.ts';

type Said = Pick<Update, 'text' | 'leadIn'>;

/** Updates do not change: what was read once is not read again at each letter that is typed. */
const known = new WeakMap<Said, string[][]>();

/** Tells of an update whether its words and lead-ins are those that a query looks for, as the page of search does; null: any update will do. */
export function holdsText(text: string): ((update: Said) => boolean) | null {
  const query = parseQuery(text);
  if (isEmptyQuery(query)) return null;
  const matches = queryMatcher(query);
  return (update) => {
    const parts = known.get(update) ?? wordsOf(update);
    known.set(update, parts);
    return matches(parts);
  };
}
