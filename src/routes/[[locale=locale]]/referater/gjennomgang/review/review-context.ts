import type { Correction, KeptCorrection, Misfit, NamedRegion } from '#lib/model/correction.ts';
import type { Alias } from '#lib/model/saved-document.ts';
import type { Corrected } from '#lib/state/corrections.ts';
import { createContext } from 'svelte';

/** The two sides of the page. */
export type Side = 'source' | 'understanding';

/** A correction that does not fit, as it is kept. */
export type KeptMisfit = { correction: KeptCorrection; reason: Misfit['reason'] };

/** What the parts of the page share: what is looked through, and how it is put right. */
export type ReviewDesk = {
  readonly corrected: Corrected;
  /** Every region that may be named: the registry's, then those of the document. */
  readonly regions: readonly NamedRegion[];
  readonly misfits: readonly KeptMisfit[];
  /** The stretch of the text that is pointed at, and so marked on both sides. */
  readonly pointed: Stretch | null;
  /** `from`: the side that is pointed on; the other one shows the stretch. Null: nothing is pointed at any more. */
  point: (stretch: Stretch | null, from: Side) => void;
  /** Scrolls the source to the stretch. */
  show: (stretch: Stretch) => void;
  correct: (...corrections: Correction[]) => Promise<void>;
  /** Takes one correction away, by its id. */
  dropCorrection: (id: string) => Promise<void>;
  confirmAlias: (alias: Alias) => Promise<void>;
};

/** Half-open range of offsets in the document's text. */
export type Stretch = { start: number; end: number };

/** Whether two stretches have a character in common. */
export function meets(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.start < other.end && one.end > other.start;
}

export const [getReviewDesk, setReviewDesk] = createContext<ReviewDesk>();
