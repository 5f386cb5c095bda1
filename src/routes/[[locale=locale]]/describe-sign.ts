import type { Sign } from '#lib/model/confidence.ts';
import { m } from '#lib/paraglide/messages.js';

type Words = (inputs: { n: number }) => string;

const words: Record<string, { yes: Words; no: Words }> = {
  'date-found': { yes: m.sign_date_found_yes, no: m.sign_date_found_no },
  'date-agreed': { yes: m.sign_date_agreed_yes, no: m.sign_date_agreed_no },
  'name-found': { yes: m.sign_name_found_yes, no: m.sign_name_found_no },
  'attendance-found': { yes: m.sign_attendance_found_yes, no: m.sign_attendance_found_no },
  'organisations-found': { yes: m.sign_organisations_found_yes, no: m.sign_organisations_found_no },
  'items-found': { yes: m.sign_items_found_yes, no: m.sign_items_found_no },
  'items-in-order': { yes: m.sign_items_in_order_yes, no: m.sign_items_in_order_no },
  'round-found': { yes: m.sign_round_found_yes, no: m.sign_round_found_no },
  'round-named': { yes: m.sign_round_named_yes, no: m.sign_round_named_no },
  'lines-placed': { yes: m.sign_lines_placed_yes, no: m.sign_lines_placed_no },
  'text-whole': { yes: m.sign_text_whole_yes, no: m.sign_text_whole_no },
  'updates-found': { yes: m.sign_updates_found_yes, no: m.sign_updates_found_no },
  'updates-short': { yes: m.sign_updates_short_yes, no: m.sign_updates_short_no },
  'updates-end': { yes: m.sign_updates_end_yes, no: m.sign_updates_end_no },
  'updates-no-people': { yes: m.sign_updates_no_people_yes, no: m.sign_updates_no_people_no },
  'region-known': { yes: m.sign_region_known_yes, no: m.sign_region_known_no },
  'region-alone': { yes: m.sign_region_alone_yes, no: m.sign_region_alone_no },
  'region-tells': { yes: m.sign_region_tells_yes, no: m.sign_region_tells_no }
};

/** What a sign says, as a sentence in the reader's language. Throws on a sign that has no words. */
export function describeSign({ code, holds, count }: Sign): string {
  const said = Object.hasOwn(words, code) ? words[code] : undefined;
  if (!said) throw new Error(`unknown sign: ${code}`);
  return (holds ? said.yes : said.no)({ n: count ?? 0 });
}

/** The signs that say something beside each other: how a round was known says nothing where there is none. */
export function tellingSigns(signs: readonly Sign[]): Sign[] {
  const hasRound = !signs.some(({ code, holds }) => code === 'round-found' && !holds);
  return signs.filter(({ code }) => hasRound || code !== 'round-named');
}
