import { weightedLogOdds } from './statistics/weighted-log-odds.ts';

/** A word by how many updates without a topic it stands in, and how many others. */
type CountedWord = { word: string; forms: readonly string[]; marked: number; others: number };

/** Words of the untagged updates with the sums over all words, as the classifier counts them; `tfIdf` for the first of the words. */
export type UntaggedCounts = { words: readonly CountedWord[]; marked: number; others: number; tfIdf: readonly number[] };

export type RankedWord = CountedWord & {
  /** Weighted log-odds of the untagged updates against all, in standard errors: how surely the word is more theirs than chance would have it. */
  z: number;
  /** natural's TF-IDF; null where it was not asked for. */
  tfIdf: number | null;
};

/** Which words would reach the updates that no topic does: those that are theirs more than the others', surest first. */
export function rankUntaggedWords({ words, marked, others, tfIdf }: UntaggedCounts): RankedWord[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const inMarked = words.map((word) => word.marked);
  const inOthers = words.map((word) => word.others);
  // All words that only other updates have stand in the last column.
  const table = [
    [...inMarked, marked - sum(inMarked)],
    [...inOthers, others - sum(inOthers)]
  ];
  const [odds = []] = weightedLogOdds(table, 'informative');
  return words
    .map((word, index) => ({ ...word, z: odds[index]?.z ?? 0, tfIdf: tfIdf[index] ?? null }))
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || b.marked - a.marked || a.word.localeCompare(b.word, 'nb'));
}
