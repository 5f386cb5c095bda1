import type { CitationCheck } from './check-citation.ts';
import type { Citation } from './citation.ts';
import type { PlanWords } from './plan-words.ts';
import type { ReportBlock, ReportNote } from './report.ts';

/** Of a hash, enough to know a source by. */
const shownDigits = 12;

/** By the id of the quote. */
export type CitationChecks = ReadonlyMap<string, CitationCheck>;

/** Numbers the footnotes of a report as its quotes come. */
export class NoteCounter {
  readonly notes: ReportNote[] = [];
  readonly #words: PlanWords;
  readonly #checks: CitationChecks;

  constructor(words: PlanWords, checks: CitationChecks) {
    this.#words = words;
    this.#checks = checks;
  }

  quote(citation: Citation): ReportBlock {
    const number = this.notes.length + 1;
    this.notes.push({ number, text: [this.#source(citation), ...this.#doubts(citation)].join(' ') });
    return { kind: 'quote', leadIn: citation.leadIn, text: citation.quote, note: number };
  }
  #source(citation: Citation): string {
    return `${this.#words.source(citation)} (SHA-256 ${citation.sourceHash.slice(0, shownDigits)})`;
  }

  /** A reader of the report must not take a quote for sound that is not. */
  #doubts({ id, keptWithoutSource }: Citation): string[] {
    const check = this.#checks.get(id);
    const findings = check?.findings.map((finding) => this.#words.finding(finding)) ?? [];
    const isKept = keptWithoutSource !== null && !check?.now;
    return isKept ? [...findings, this.#words.keptWithoutSource(keptWithoutSource)] : findings;
  }
}
