import type { MinutesConfidence } from '#lib/model/confidence.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Correction, Misfit } from '#lib/model/correction.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Problem } from '#lib/model/problem.ts';
import { withoutSettled } from '#lib/model/settle-problems.ts';
import { assessMinutes } from '#lib/parse/assess-minutes.ts';
import { parseWithCorrections } from '#lib/parse/correct-minutes.ts';
import { applyHandTags } from './apply-hand-tags.ts';
import { minutesOfTable } from './minutes-of-table.ts';
import type { FileContent } from './read-file.ts';
import type { Knowledge } from './read-knowledge.ts';
import { tagMinutes } from './tag-minutes.ts';

/** What a file turned out to mean, with the corrections made by hand. Plain data. */
export type Understanding = {
  /** One for minutes; of a table, one for each date. */
  meetings: TaggedMinutes[];
  /** Null for a table, which says itself what is what. */
  confidence: MinutesConfidence | null;
  /** Corrections that no longer fit. */
  misfits: Misfit[];
  /** Of the file: those of the minutes, or of rows of a table; but for those that somebody has settled. */
  problems: readonly Problem[];
};

/** `id`: what links name the document by; that of a table's meetings has the date after it. */
export function understandFile(
  id: string,
  content: FileContent,
  corrections: readonly Correction[],
  knowledge: Pick<Knowledge, 'registry' | 'rules'>
): Understanding {
  if (content.kind === 'minutes') return understandMinutes(id, content.document, corrections, knowledge);
  const { minutes, problems } = minutesOfTable(id, content.name, content.table, knowledge.registry);
  const tagged = minutes.map((one) => ({ ...one, hits: tagMinutes(one.minutes, knowledge.rules) }));
  const { meetings, misfits } = applyHandTags(tagged, corrections, knowledge.rules.topicIds);
  return { meetings, confidence: null, misfits, problems: withoutSettled({ text: '', problems }, corrections) };
}

function understandMinutes(
  id: string,
  document: DocumentText,
  corrections: readonly Correction[],
  { registry, rules }: Pick<Knowledge, 'registry' | 'rules'>
): Understanding {
  const { minutes: corrected, misfits } = parseWithCorrections(document, registry, corrections);
  const minutes = { ...corrected, problems: withoutSettled({ text: document.text, problems: corrected.problems }, corrections) };
  const tagged = { documentId: id, text: document.text, minutes, hits: tagMinutes(minutes, rules) };
  const decided = applyHandTags([tagged], corrections, rules.topicIds);
  return {
    meetings: decided.meetings,
    confidence: assessMinutes(minutes, registry),
    misfits: [...misfits, ...decided.misfits].sort((one, other) => one.index - other.index),
    problems: minutes.problems
  };
}
