import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, uncapitalise } from '#lib/state/format.ts';

const mostNamed = 3;

/** The finding of a region's portrait: what it says more of than the others, where that is more than chance. */
export function composePortraitHeadline(
  region: string,
  topics: readonly { label: string; distinctive: boolean }[],
  updates: number,
  locale: Locale
): string {
  if (updates === 0) return m.region_headline_silent({ region });
  const labels = topics.filter(({ distinctive }) => distinctive).map(({ label }) => uncapitalise(label));
  if (labels.length === 0) return m.region_headline_alike({ region });
  return m.region_headline_more({ region, topics: formatList(labels.slice(0, mostNamed), locale) });
}
