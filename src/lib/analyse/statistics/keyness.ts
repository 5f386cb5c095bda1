import { chiSquareTail } from './chi-square-tail.ts';

/** count of the `of` words, hits or updates of one side. */
export type Side = { count: number; of: number };

export type Keyness = {
  /** G² of the two counts alone (Rayson and Garside 2000): the form of corpus linguistics, good where the feature is rare. */
  twoTerm: number;
  /** G² of all four cells of the table, with and without the feature (Dunning 1993): the likelihood ratio proper. */
  fourCell: number;
  /** Of fourCell, one degree of freedom. */
  p: number;
  /** Effect size: log2 of the ratio of the shares, positive where the first is larger; a count of 0 is taken for ½ (Hardie 2014). */
  logRatio: number;
};

/** How differently often a feature stands on two sides that share no text. Both sides need something to count in. */
export function measureKeyness(one: Side, other: Side): Keyness {
  for (const { count, of } of [one, other]) {
    if (!(of > 0 && count >= 0 && count <= of)) throw new Error(`not a count out of ${of}: ${count}`);
  }
  const share = (one.count + other.count) / (one.of + other.of);
  const withFeature = term(one.count, one.of * share) + term(other.count, other.of * share);
  const without = term(one.of - one.count, one.of * (1 - share)) + term(other.of - other.count, other.of * (1 - share));
  const fourCell = Math.max(0, 2 * (withFeature + without));
  const ratio = (one.count || 0.5) / one.of / ((other.count || 0.5) / other.of);
  return { twoTerm: 2 * withFeature, fourCell, p: chiSquareTail(fourCell, 1), logRatio: Math.log2(ratio) };
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
