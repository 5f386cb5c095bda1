import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Slope, SlopeSide } from '#lib/state/cube.ts';
import { formatList, formatShare, uncapitalise } from '#lib/state/format.ts';

export type NamedSlope = Slope & { label: string; /** Whether it moved more than chance would make it move. */ isSure: boolean };

/** Topics that are told apart from the grey others. */
const mostInFront = 5;
const surely = 0.05;

export function nameSlopes(slopes: readonly Slope[], names: ReadonlyMap<string, string>): NamedSlope[] {
  return slopes.map((slope) => ({ ...slope, label: names.get(slope.topicId) ?? slope.topicId, isSure: slope.adjustedP <= surely }));
}

/** Ids of those that moved most, of those that moved at all. */
export function chooseFront(slopes: readonly NamedSlope[]): ReadonlySet<string> {
  const moved = slopes.filter(({ change }) => change !== null && change.difference !== 0);
  return new Set(moved.slice(0, mostInFront).map(({ topicId }) => topicId));
}

export function describeSide({ x, n, share }: SlopeSide, locale: Locale): string {
  return share === null ? m.slope_none() : m.region_count({ x, n, share: formatShare(share, locale) });
}

/** "12 prosentpoeng opp". */
export function describeChange({ change }: Pick<Slope, 'change'>, locale: Locale): string {
  if (change === null) return '–';
  const points = new Intl.NumberFormat(locale === 'en' ? 'en' : 'nb', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return m.slope_points({ points: points.format(change.difference * 100) });
}

/** The finding: what went up and what went down most. */
export function composeSlopeTitle(slopes: readonly NamedSlope[], periods: { one: string; other: string }): string {
  const [up, down] = [mostOf(slopes, 1), mostOf(slopes, -1)];
  const words = { one: uncapitalise(periods.one), other: uncapitalise(periods.other) };
  if (up && down) return m.slope_title_both({ ...words, up: up.label, down: uncapitalise(down.label) });
  if (up) return m.slope_title_up({ ...words, up: up.label });
  if (down) return m.slope_title_down({ ...words, down: down.label });
  return m.slope_title_none(words);
}

/** One to three sentences of the same figures. isShared: whether a meeting is in both periods. */
export function composeSlopeSentences(
  slopes: readonly NamedSlope[],
  { isShared, locale }: { isShared: boolean; locale: Locale }
): string[] {
  const [up, down] = [mostOf(slopes, 1), mostOf(slopes, -1)];
  const sides = ({ label, one, other }: NamedSlope) => ({
    topic: label,
    one: describeSide(one, locale),
    other: describeSide(other, locale)
  });
  const sure = slopes.filter(({ isSure }) => isSure).map(({ label }) => uncapitalise(label));
  if (slopes.every(({ change }) => change === null)) return [m.slope_no_updates()];
  return [
    ...(up ? [m.slope_up(sides(up))] : []),
    ...(down ? [m.slope_down(sides(down))] : []),
    isShared ? m.slope_shared() : sure.length === 0 ? m.slope_chance() : m.slope_sure({ topics: formatList(sure, locale) })
  ];
}

/** The topic that moved most up (1) or down (-1); undefined where none did. */
function mostOf(slopes: readonly NamedSlope[], direction: 1 | -1): NamedSlope | undefined {
  return slopes.find(({ change }) => Math.sign(change?.difference ?? 0) === direction);
}
