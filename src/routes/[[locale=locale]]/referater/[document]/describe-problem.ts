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
  'embedded-unread': m.problem_embedded_unread
};

/** The problem in the reader's language; one that has no words of its own yet keeps its English sentence. */
export function describeProblem({ code, message }: Problem): string {
  return (Object.hasOwn(descriptions, code) ? descriptions[code]?.() : undefined) ?? message;
}
