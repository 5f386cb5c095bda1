import type { Correction, ProblemAnchor } from '#lib/model/correction.ts';
import { shortRegionName } from '#lib/model/region-name.ts';
import { m } from '#lib/paraglide/messages.js';
import { describeProblem } from '../../../describe-problem.ts';

const MAX_QUOTE = 70;

/** What somebody put right, in one line of the reader's language. */
export function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'meeting-date':
      return m.review_kind_meeting_date({ what: correction.date });
    case 'meeting-title':
      return m.review_kind_meeting_title({ what: correction.title });
    case 'region-heading':
      return m.review_kind_region_heading({ what: `${quote(correction.line.text)} → ${shortRegionName(correction.region)}` });
    case 'not-region-heading':
      return m.review_kind_not_region_heading({ what: quote(correction.line.text) });
    case 'join-updates':
      return m.review_kind_join_updates({ what: `${quote(correction.first.text)} + ${quote(correction.second.text)}` });
    case 'split-update':
      return m.review_kind_split_update({ what: `${quote(correction.head)} | …` });
    case 'move-update':
      return m.review_kind_move_update({ what: `${quote(correction.update.text)} → ${shortRegionName(correction.region)}` });
    case 'drop-update':
      return m.review_kind_drop_update({ what: quote(correction.update.text) });
    case 'settle-problem':
      return m.review_kind_settle_problem({ what: describeSettled(correction.problem) });
    case 'set-topic': {
      const words = { topic: correction.topicId, what: quote(correction.update.text) };
      return correction.present ? m.review_kind_set_topic(words) : m.review_kind_take_topic(words);
    }
    case 'drop-line':
      return m.review_kind_drop_line({ what: quote(correction.line.text) });
    case 'bring-in-line':
      return m.review_kind_bring_in_line({ what: `${quote(correction.line.text)} → ${shortRegionName(correction.region)}` });
  }
}

/** What the problem says, and the words that it points at. */
function describeSettled({ code, text, line }: ProblemAnchor): string {
  const said = describeProblem({ code, message: text, start: 0, end: 0, ...(line !== null && { line }) });
  return text === '' ? said : `${said} ${m.quote_open()}${quote(text)}${m.quote_close()}`;
}

function quote(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}
