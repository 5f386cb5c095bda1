import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/model/problem.ts';

const descriptions: Record<string, () => string> = {
  'date-missing': m.problem_date_missing,
  'date-contradiction': m.problem_date_contradiction,
  'round-missing': m.problem_round_missing,
  'round-without-regions': m.problem_round_without_regions,
  'region-unknown': m.problem_region_unknown,
  'heading-names-several-regions': m.problem_heading_names_several_regions,
  'empty-report-beside-updates': m.problem_empty_report_beside_updates,
  'page-furniture': m.problem_page_furniture,
  'unplaced-text': m.problem_unplaced_text,
  'damaged-characters': m.problem_damaged_characters,
  'page-damaged': m.problem_page_damaged,
  'page-without-text': m.problem_page_without_text,
  'embedded-unread': m.problem_embedded_unread,
  'empty-file': m.problem_empty_file,
  'file-too-large': m.problem_file_too_large,
  'too-many-pages': m.problem_too_many_pages,
  'too-many-words': m.problem_too_many_words,
  'unpacks-too-large': m.problem_unpacks_too_large,
  'too-many-parts': m.problem_too_many_parts,
  'part-too-large': m.problem_part_too_large,
  'file-damaged': m.problem_file_damaged,
  'document-type': m.problem_document_type,
  'file-encrypted': m.problem_file_encrypted,
  'file-unreadable': m.problem_file_unreadable,
  'unsupported-format': m.problem_unsupported_format,
  'binary-file': m.problem_binary_file,
  'rich-text': m.problem_rich_text,
  'pdf-without-text': m.problem_pdf_without_text,
  'columns-missing': m.problem_columns_missing,
  'row-incomplete': m.problem_row_incomplete,
  'row-malformed': m.problem_row_malformed,
  'row-not-json': m.problem_row_not_json,
  'date-unreadable': m.problem_date_unreadable,
  'reading-cancelled': m.problem_reading_cancelled,
  'reading-timeout': m.problem_reading_timeout,
  'reading-crashed': m.problem_reading_crashed,
  'reader-missing': m.problem_reader_missing
};

/** The problem in the reader's language; one that has no words of its own yet keeps its English sentence. */
export function describeProblem({ code, message, line }: Problem): string {
  const words = (Object.hasOwn(descriptions, code) ? descriptions[code]?.() : undefined) ?? message;
  return line === undefined ? words : `${m.problem_line({ n: line })}${words}`;
}
