import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Period } from '#lib/state/cube.ts';
import { formatDate } from '#lib/state/format.ts';

/** "19. november 2024", "4. kvartal 2024" or "2024". */
export function describePeriod({ key, first }: Pick<Period, 'key' | 'first'>, locale: Locale): string {
  if (key.includes('/')) return formatDate(first, locale);
  const [year = '', quarter] = key.split('-');
  return quarter === undefined ? year : m.explore_quarter({ quarter, year });
}
