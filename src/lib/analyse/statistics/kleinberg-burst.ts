import { sumOf } from './sum-of.ts';

export type BurstOptions = {
  /** How many times the usual share a burst has. */
  scale?: number;
  /** What it takes for a burst to begin, in units of ln(number of periods). */
  gamma?: number;
};

/** Half-open range of periods: counts.slice(start, end) is the burst. */
export type Burst = {
  start: number;
  end: number;
  /** By how much the burst explains its periods better than the usual share does: natural logarithm of the likelihood ratio. */
  weight: number;
};

/**
 * Periods in which counts[i] of totals[i] updates are more than usual: the two-state batched model of Kleinberg (2002). The usual share is
 * that of all periods together, a burst's is scale times it, but at most half way from the usual to 1, which double the share is beyond
 * wherever the usual one is over a third. In order of time. A period without updates speaks for neither state.
 *
 * Pure chance makes bursts too: what is found needs a test (burst-chance.ts).
 */
export function findBursts(counts: readonly number[], totals: readonly number[], { scale = 2, gamma = 1 }: BurstOptions = {}): Burst[] {
  if (counts.length !== totals.length) throw new Error(`not a total for each count: ${totals.length} for ${counts.length}`);
  const usual = sumOf(counts) / sumOf(totals);
  if (!(usual > 0 && usual < 1)) return [];
  const raised = Math.min(scale * usual, (1 + usual) / 2);
  const [ifRaised, ifNot] = [Math.log(raised / usual), Math.log((1 - raised) / (1 - usual))];
  const gains = counts.map((count, period) => count * ifRaised + ((totals[period] ?? 0) - count) * ifNot);
  const states = followCheapest(gains, gamma * Math.log(counts.length));
  return joinBursts(states, gains);
}

/** Viterbi's algorithm: whether each period is in the burst state, which costs `step` to enter and nothing to leave. */
function followCheapest(gains: readonly number[], step: number): boolean[] {
  let [calm, burst] = [0, -Infinity];
  const origins = gains.map((gain) => {
    const origin = { calmFromBurst: burst > calm, burstFromBurst: burst >= calm - step };
    [calm, burst] = [Math.max(calm, burst), Math.max(burst, calm - step) + gain];
    return origin;
  });
  let state = burst > calm;
  const states = origins.toReversed().map((origin) => {
    const here = state;
    state = here ? origin.burstFromBurst : origin.calmFromBurst;
    return here;
  });
  return states.toReversed();
}

function joinBursts(states: readonly boolean[], gains: readonly number[]): Burst[] {
  const bursts: Burst[] = [];
  states.forEach((inBurst, period) => {
    if (!inBurst) return;
    const open = bursts.at(-1);
    const gain = gains[period] ?? 0;
    if (open?.end === period) {
      open.end = period + 1;
      open.weight += gain;
    } else bursts.push({ start: period, end: period + 1, weight: gain });
  });
  return bursts;
}
