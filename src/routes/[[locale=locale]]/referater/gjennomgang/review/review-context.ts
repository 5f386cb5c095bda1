import type { NamedRegion } from '#lib/model/correction.ts';
import type { Correction } from '#lib/model/correction.ts';
import type { Alias } from '#lib/model/saved-document.ts';
import type { Corrected } from '#lib/state/corrections.ts';
import { createContext } from 'svelte';

/** What the parts of the page share: what is looked through, and how it is put right. */
export type ReviewDesk = {
  readonly corrected: Corrected;
  /** Every region that may be named: the registry's, then those of the document. */
  readonly regions: readonly NamedRegion[];
  /** The stretch of the text that is pointed at, and so marked on both sides. */
  readonly pointed: Stretch | null;
  point: (stretch: Stretch | null) => void;
  /** Scrolls the source to the stretch. */
  show: (stretch: Stretch) => void;
  correct: (...corrections: Correction[]) => Promise<void>;
  confirmAlias: (alias: Alias) => Promise<void>;
};

/** Half-open range of offsets in the document's text. */
export type Stretch = { start: number; end: number };

/** Whether two stretches have a character in common. */
export function meets(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.start < other.end && one.end > other.start;
}

export const [getReviewDesk, setReviewDesk] = createContext<ReviewDesk>();
