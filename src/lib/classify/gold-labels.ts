import type { Update } from '#lib/model/minutes.ts';
import type { Reading } from '#lib/model/reading.ts';

/** One row of reference labels. */
export type GoldLabel = {
  regionId: string;
  /** Update.depth. */
  depth: number;
  /** The first words of the update. */
  startsWith: string;
  /** Topic ids that must be found. */
  required: readonly string[];
  /** Topic ids that count neither for nor against. */
  optional: readonly string[];
  /** 1-based line in the file. */
  line: number;
};

const splitIds = (cell: string | undefined): string[] => (cell ?? '').split(',').flatMap((id) => id.trim() || []);

const parseRow = (row: string, line: number, known: ReadonlySet<string> | null): GoldLabel | string => {
  const [regionId = '', depth = '', startsWith = '', required, optional] = row.split('\t').map((cell) => cell.trim());
  if (regionId === '' || startsWith === '') return 'a region and the first words of an update are wanted, separated by tabs';
  if (!/^\d+$/.test(depth)) return `"${depth}" is no depth`;
  const label = { regionId, depth: Number(depth), startsWith, required: splitIds(required), optional: splitIds(optional), line };
  const unknown = known ? [...label.required, ...label.optional].find((id) => !known.has(id)) : undefined;
  return unknown === undefined ? label : `"${unknown}" is no topic of the topic book`;
};

/**
 * Reads reference labels: a row an update with region id, depth, first words, required and optional topic ids (comma-separated), between
 * tabs; lines that begin with # are comments. Where the topic ids are given, others are a mistake.
 */
export const parseGoldLabels = (tsv: string, topicIds?: readonly string[]): Reading<GoldLabel[]> => {
  const known = topicIds ? new Set(topicIds) : null;
  const labels: GoldLabel[] = [];
  let start = 0;
  for (const [index, row] of tsv.split('\n').entries()) {
    const end = start + row.length;
    if (row.trim() !== '' && !row.startsWith('#')) {
      const label = parseRow(row.replace(/\r$/, ''), index + 1, known);
      if (typeof label === 'string')
        return { ok: false, problem: { code: 'gold-unreadable', message: `line ${index + 1}: ${label}`, start, end } };
      labels.push(label);
    }
    start = end + 1;
  }
  return { ok: true, value: labels };
};

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds the update that each row means: same region, same depth, beginning with its words, the first that no row before it took. Null
 * where there is none.
 */
export const matchGoldLabels = <Some extends Pick<Update, 'regionId' | 'depth' | 'text'>>(
  labels: readonly GoldLabel[],
  updates: readonly Some[]
): { label: GoldLabel; update: Some | null }[] => {
  const taken = new Set<Some>();
  return labels.map((label) => {
    const means = (update: Some): boolean =>
      update.regionId === label.regionId && update.depth === label.depth && fold(update.text).startsWith(fold(label.startsWith));
    const update = updates.find((candidate) => !taken.has(candidate) && means(candidate)) ?? null;
    if (update) taken.add(update);
    return { label, update };
  });
};
