import type { SourceFormat } from './document-text.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

export type Attendant = {
  name: string;
  /** As the minutes write it, without remarks such as "(deltok på Teams)"; empty where none is given. */
  organisation: string;
  /** Null where the organisation is no region of the registry, and none that the minutes tell of. */
  regionId: string | null;
  source: Span;
};

/** Fields are null where the document does not tell them. */
export type Meeting = {
  title: string | null;
  /** The body that met, e.g. "Administrativ koordineringsgruppe". */
  body: string | null;
  /** ISO date, e.g. "2024-11-19"; the first day of a meeting of several. */
  date: string | null;
  /** "HH:MM". */
  start: string | null;
  /** "HH:MM". */
  end: string | null;
  place: string | null;
  attendance: Attendant[];
  apologies: Attendant[];
};

export type AgendaItem = {
  /** As the minutes number it, without the dot: "3", "14/07"; null where it has none. */
  number: string | null;
  title: string;
  kind: 'round' | 'case';
  /** What was decided, white space collapsed; null where nothing was. */
  decision: string | null;
  /**
   * The item's own text without title and decision, its paragraphs separated by "\n"; bullets stay, two spaces a level before a nested one.
   * In a round: what stands outside the regions' reports, such as its introduction; empty where nothing does.
   */
  text: string;
  /** From the first character of the title's line to the end of the item's last line. */
  source: Span;
};

/** One bullet of one region: the unit that is tagged and counted. */
export type Update = {
  /** Unique in its document and readable in a link: region id and 1-based ordinal, e.g. "hadeland-2". */
  id: string;
  regionId: string;
  /** The region's heading as the minutes write it, without remarks such as "(innsendt)" and a closing colon. */
  region: string;
  /** 0 for a bullet, 1 for a sub-bullet, and so on. */
  depth: number;
  /** Texts of the bullets above a sub-bullet, outermost first; empty at depth 0. */
  leadIn: string[];
  /** The words of the minutes without the bullet, runs of white space collapsed to one space. */
  text: string;
  /** In DocumentText.text, from the first to the last character of the text; page is 1-based or null. */
  source: Span & { page: number | null };
  /** The other columns of the row by their header, where the update comes from a table. */
  other?: Readonly<Record<string, unknown>>;
};

/** A region of the registry that reported nothing. It is never counted as "does not raise it". */
export type SilentRegion = {
  regionId: string;
  /** As the minutes write it, in a heading or in the attendance, where they do; else the registry's name. */
  region: string;
  /** attended without a report, sent apologies, or neither. */
  why: 'attended' | 'apologies' | 'absent';
  /** What the minutes say in place of a report ("Ingen nye saker"), null where there is no such line. */
  note: string | null;
};

export type LineRole =
  | 'blank'
  | 'meeting'
  | 'attendance'
  | 'item-title'
  | 'item-text'
  | 'decision'
  | 'region-heading'
  | 'update'
  | 'silence'
  | 'problem'
  | 'dropped';

/** Where one line of the document ended up. */
export type LineAccount = Span & {
  role: LineRole;
  /** Index into Minutes.items of the item that the line belongs to, else null. */
  item: number | null;
  /** Update.id where role is "update", else null. */
  updateId: string | null;
  /** Where role is "region-heading", "update" or "silence", else null. */
  regionId: string | null;
};

export type Minutes = {
  source: { name: string; format: SourceFormat; sha256: string; pages: number | null };
  meeting: Meeting;
  items: AgendaItem[];
  updates: Update[];
  silent: SilentRegion[];
  problems: Problem[];
  /** One entry for each line of DocumentText, in order. */
  lines: LineAccount[];
};
