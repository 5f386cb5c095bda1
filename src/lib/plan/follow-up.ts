import { citeUpdate, isSameSource } from './citation.ts';
import type { CitableUpdate } from './citable-update.ts';
import { isOpen, measuresOf, type Measure, type Plan } from './plan.ts';

/** What new minutes say about a measure, to be confirmed as progress or not. */
export type MeasureNews = { measure: Measure; updates: readonly CitableUpdate[] };

/** Of each measure that is still to be done and has any. */
export function findNews(plan: Pick<Plan, 'goals'>, updates: readonly CitableUpdate[]): MeasureNews[] {
  return measuresOf(plan)
    .filter(isOpen)
    .map((measure) => ({ measure, updates: newsOf(measure, updates) }))
    .filter((news) => news.updates.length > 0);
}

/** Updates about a measure from meetings later than those that it builds on, and that nobody has judged yet; the newest meeting first. */
function newsOf(measure: Measure, updates: readonly CitableUpdate[]): CitableUpdate[] {
  const since = builtUntil(measure);
  return updates
    .filter((update) => (update.meetingDate ?? '') > since && isAbout(measure, update) && !isKnown(measure, update))
    .sort((one, other) => (other.meetingDate ?? '').localeCompare(one.meetingDate ?? ''));
}

/** ISO date of the last meeting that is quoted; without quotes, the day on which the measure was proposed. */
function builtUntil({ citations, history }: Measure): string {
  const dates = citations.flatMap(({ meetingDate }) => meetingDate ?? []).sort();
  return dates.at(-1) ?? history[0]?.at.slice(0, 10) ?? '';
}

/** Keeps what somebody says of a new update. `at`: ISO date and time. */
export function judgeNews(measure: Measure, update: CitableUpdate, isProgress: boolean, at: string): Measure {
  return { ...measure, followUps: [...measure.followUps, { citation: citeUpdate(update, { at }), isProgress, at }] };
}

/** The update is to be judged again. */
export function forgetJudgement(measure: Measure, citationId: string): Measure {
  return { ...measure, followUps: measure.followUps.filter(({ citation }) => citation.id !== citationId) };
}

/** It has a topic of the measure and comes from one of its regions; a measure without regions is for all of them. */
function isAbout({ topicIds, regionIds }: Measure, update: CitableUpdate): boolean {
  const isOfRegion = regionIds.length === 0 || regionIds.includes(update.regionId);
  return isOfRegion && update.topicIds.some((id) => topicIds.includes(id));
}

function isKnown({ citations, followUps }: Measure, update: CitableUpdate): boolean {
  const known = [...citations, ...followUps.map(({ citation }) => citation)].filter(({ documentId }) => documentId === update.documentId);
  if (known.length === 0) return false;
  const source = citeUpdate(update, { at: '' });
  return known.some((one) => isSameSource(one, source));
}
