import { checkCitation, type CitationCheck } from './check-citation.ts';
import type { CitableCorpus } from './citable-update.ts';
import { joinCitations, topicsOfCitations, type Citation } from './citation.ts';
import { measuresOf, type Measure, type Plan } from './plan.ts';

/** A quote and where it stands; `measureId` is null for the brief. */
export type PlacedCitation = { citation: Citation; measureId: string | null };

/** Every quote of a plan: of its measures in order, what they build on and then what shows their progress, at last of its brief. */
export function citationsOf(plan: Plan): PlacedCitation[] {
  const ofMeasures = measuresOf(plan).flatMap(({ id, citations, followUps }) =>
    [...citations, ...followUps.map(({ citation }) => citation)].map((citation) => ({ citation, measureId: id }))
  );
  const ofBrief = plan.brief?.blocks.flatMap((block) => ('citations' in block ? block.citations : [])) ?? [];
  return [...ofMeasures, ...ofBrief.map((citation) => ({ citation, measureId: null }))];
}

/** By the id of the quote. */
export function checkPlan(plan: Plan, corpus: CitableCorpus): ReadonlyMap<string, CitationCheck> {
  return new Map(citationsOf(plan).map(({ citation }) => [citation.id, checkCitation(citation, corpus)]));
}

/** Puts a quote in the place of the one with the same id, in measures and brief. */
export function putCitation(plan: Plan, citation: Citation): Plan {
  return changeCitations(plan, (list) => list.map((one) => (one.id === citation.id ? citation : one)));
}

export function removeCitation(plan: Plan, citationId: string): Plan {
  return changeCitations(plan, (list) => list.filter(({ id }) => id !== citationId));
}

/** Those that it does not have yet, and their topics where it has none. Quotes of a pick are to be copied first (`copyCitations`). */
export function addCitations(measure: Measure, more: readonly Citation[]): Measure {
  const citations = joinCitations(measure.citations, more);
  return { ...measure, citations, topicIds: measure.topicIds.length > 0 ? measure.topicIds : topicsOfCitations(citations) };
}

function changeCitations(plan: Plan, change: (list: readonly Citation[]) => readonly Citation[]): Plan {
  const brief = plan.brief && {
    ...plan.brief,
    blocks: plan.brief.blocks.map((block) => ('citations' in block ? { ...block, citations: change(block.citations) } : block))
  };
  const ofMeasure = (measure: Measure) => ({
    ...measure,
    citations: change(measure.citations),
    followUps: measure.followUps.flatMap((followUp) => change([followUp.citation]).map((citation) => ({ ...followUp, citation })))
  });
  return { ...plan, goals: plan.goals.map((goal) => ({ ...goal, measures: goal.measures.map(ofMeasure) })), brief };
}
