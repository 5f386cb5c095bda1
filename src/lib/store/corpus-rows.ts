import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import { isRemark } from '#lib/model/set-aside.ts';
import type { TableRows } from './schema.ts';

/** The corpus as rows of every table. Throws on an id that the corpus does not list and on hits that do not match the updates. */
export function corpusRows(corpus: Corpus): TableRows {
  checkReferences(corpus);
  const { documents } = corpus;
  return {
    documents: documents.map(documentRow),
    meetings: documents.map(meetingRow),
    attendance: documents.flatMap(attendanceRows),
    agenda_items: documents.flatMap(agendaItemRows),
    regions: corpus.regions.map(({ id, name }, ordinal) => ({ region_id: id, ordinal, name })),
    region_reports: documents.flatMap(regionReportRows),
    updates: documents.flatMap(updateRows),
    topics: topicRows(corpus),
    tags: documents.flatMap(tagRows),
    taken_off: documents.flatMap(takenOffRows),
    evidence: documents.flatMap(evidenceRows)
  };
}

function checkReferences({ documents, regions, topics }: Corpus): void {
  const regionIds = new Set(regions.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  for (const { documentId, minutes, hits } of documents) {
    if (hits.length !== minutes.updates.length) {
      throw new Error(`hits of ${documentId}: ${hits.length} for ${minutes.updates.length} updates`);
    }
    for (const { regionId } of [...minutes.updates, ...minutes.silent]) {
      if (!regionIds.has(regionId)) throw new Error(`unknown region: ${regionId}`);
    }
    for (const { id } of hits.flat()) {
      if (!topicIds.has(id)) throw new Error(`unknown topic: ${id}`);
    }
  }
}

function documentRow({ documentId, minutes }: TaggedMinutes): TableRows['documents'][number] {
  const { name, format, sha256, pages } = minutes.source;
  return { document_id: documentId, name, format, sha256, pages, problems: minutes.problems.filter(isRemark).length };
}

function meetingRow({ documentId, minutes }: TaggedMinutes): TableRows['meetings'][number] {
  const { title, body, date, start, end, place } = minutes.meeting;
  return { document_id: documentId, title, body, date, start_time: start, end_time: end, place };
}

function attendanceRows({ documentId, minutes }: TaggedMinutes): TableRows['attendance'] {
  const { attendance, apologies } = minutes.meeting;
  const regionIds = new Set([...attendance, ...apologies].map(({ regionId }) => regionId));
  return [...regionIds].map((region_id) => ({
    document_id: documentId,
    region_id,
    attended: attendance.filter(({ regionId }) => regionId === region_id).length,
    apologies: apologies.filter(({ regionId }) => regionId === region_id).length
  }));
}

function agendaItemRows({ documentId, minutes }: TaggedMinutes): TableRows['agenda_items'] {
  return minutes.items.map(({ number, title, kind, decision, text, source }, ordinal) => ({
    document_id: documentId,
    ordinal,
    number,
    title,
    kind,
    decision,
    text,
    source_start: source.start,
    source_end: source.end
  }));
}

function regionReportRows({ documentId, minutes }: TaggedMinutes): TableRows['region_reports'] {
  const headings = firstHeadings(minutes);
  const reported = [...headings].map(([region_id, heading]) => ({ region_id, state: 'reported', heading, note: null }));
  const silent = minutes.silent
    .filter(({ regionId }) => !headings.has(regionId))
    .map(({ regionId, why, note }) => ({ region_id: regionId, state: why, heading: null, note }));
  return [...reported, ...silent].map((report, ordinal) => ({ document_id: documentId, ordinal, ...report }));
}

/** Each region that reported with the heading of its first update, in the order of the minutes. */
function firstHeadings(minutes: Minutes): Map<string, string> {
  const headings = new Map<string, string>();
  for (const { regionId, region } of minutes.updates) {
    if (!headings.has(regionId)) headings.set(regionId, region);
  }
  return headings;
}

function updateRows({ documentId, minutes }: TaggedMinutes): TableRows['updates'] {
  return minutes.updates.map(({ id, regionId, region, depth, leadIn, text, source }, ordinal) => ({
    document_id: documentId,
    update_id: id,
    ordinal,
    region_id: regionId,
    heading: region,
    depth,
    lead_in: JSON.stringify(leadIn),
    text,
    source_start: source.start,
    source_end: source.end,
    page: source.page
  }));
}

function topicRows({ topics }: Corpus): TableRows['topics'] {
  return topics.map(({ id, label, description, core, procedural }, ordinal) => ({
    topic_id: id,
    ordinal,
    label_nb: label.nb,
    label_nn: label.nn,
    label_en: label.en,
    description_nb: description.nb,
    description_nn: description.nn,
    description_en: description.en,
    core,
    procedural
  }));
}

function tagRows({ documentId, minutes, hits }: TaggedMinutes): TableRows['tags'] {
  return minutes.updates.flatMap(({ id }, index) =>
    (hits[index] ?? []).map((hit) => ({ document_id: documentId, update_id: id, topic_id: hit.id, by_hand: hit.byHand === true }))
  );
}

/** Topics that the rules find, or found once, and that somebody took off. */
function takenOffRows({ documentId, handSet = {} }: TaggedMinutes): TableRows['taken_off'] {
  return Object.entries(handSet).flatMap(([update_id, topics]) =>
    topics.flatMap(({ topicId, present }) => (present ? [] : [{ document_id: documentId, update_id, topic_id: topicId }]))
  );
}

function evidenceRows({ documentId, minutes, hits }: TaggedMinutes): TableRows['evidence'] {
  return minutes.updates.flatMap((update, index) =>
    (hits[index] ?? []).flatMap((hit) =>
      hit.evidence.map((evidence, ordinal) => ({
        document_id: documentId,
        update_id: update.id,
        topic_id: hit.id,
        ordinal,
        rule: evidence.rule,
        start_offset: evidence.start,
        end_offset: evidence.end,
        text: evidence.text,
        lead_in_index: evidence.index ?? -1
      }))
    )
  );
}
