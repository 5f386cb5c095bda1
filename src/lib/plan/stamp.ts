import { hashData } from './hash-text.ts';

/** What an export says of itself. */
export type StampFacts = {
  /** ISO date and time. */
  exportedAt: string;
  /** The filters that held, in words; empty where there were none. */
  filters: string;
  topicBook: { version: string; hash: string };
  /** How much of the alliance and of its updates the figures stand on. */
  coverage: { meetings: number; regionsReporting: number; regions: number; updates: number; untaggedUpdates: number };
};

export type Stamp = StampFacts & {
  /** Lower-case hexadecimal SHA-256 of the exported data as JSON with sorted keys. */
  dataHash: string;
};

export function stampData(data: unknown, facts: StampFacts): Stamp {
  return { ...facts, dataHash: hashData(data) };
}
