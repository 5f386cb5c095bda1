import type { Locale } from '#lib/model/topic.ts';

/** A chart as a picture, drawn elsewhere. */
export type ReportChart = {
  id: string;
  png: Uint8Array;
  /** The same, where there is one, for what can show it. */
  svg?: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What it shows, for those who don't see it. */
  alt: string;
  /** What stands under it; the same as `alt` where left out. */
  caption?: string;
};

/** A quote's footnote. */
export type ReportNote = { /** Counted from 1. */ number: number; text: string };

export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; /** The finding that the report leads with. */ isLead?: true }
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  | { kind: 'table'; header: readonly string[]; rows: readonly (readonly string[])[] }
  | {
      kind: 'list';
      items: readonly { text: string; /** Null where it is no link, or none that is safe to follow. */ address: string | null }[];
    }
  | { kind: 'quote'; leadIn: readonly string[]; text: string; note: number }
  | { kind: 'chart'; chart: ReportChart; caption: string };

/** A plan or a brief as a document. Markdown, HTML and DOCX are written from it alone, so that they cannot disagree. */
export type Report = {
  locale: Locale;
  title: string;
  subtitle: string;
  /** It is to be read on a page or two: set closer, with smaller letters. */
  isShort?: true;
  blocks: readonly ReportBlock[];
  /** Heading of the notes where they stand at the end. */
  notesTitle: string;
  notes: readonly ReportNote[];
  /** Heading and lines of what the export says of itself. */
  about: { title: string; rows: readonly { label: string; value: string }[] };
  /** As in "Side 2 av 7". */
  paging: { page: string; of: string };
};
