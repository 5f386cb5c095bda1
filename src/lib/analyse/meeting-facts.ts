import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** The meeting of one document, and what its round amounts to. */
export type MeetingFacts = QueryRow<typeof meetingFacts>;

export const meetingFacts = defineQuery(
  {
    documentId: 'VARCHAR',
    sourceName: 'VARCHAR',
    title: 'VARCHAR NULL',
    body: 'VARCHAR NULL',
    date: 'VARCHAR NULL',
    startTime: 'VARCHAR NULL',
    endTime: 'VARCHAR NULL',
    place: 'VARCHAR NULL',
    attendants: 'INTEGER',
    apologies: 'INTEGER',
    agendaItems: 'INTEGER',
    regionsReporting: 'INTEGER',
    regionsSilent: 'INTEGER',
    updates: 'INTEGER',
    untaggedUpdates: 'INTEGER',
    problems: 'INTEGER'
  },
  /* sql */ `
WITH chosen AS (
  SELECT * FROM documents WHERE document_id = ?
),
attended AS (
  SELECT coalesce(sum(attended), 0) AS attendants, coalesce(sum(apologies), 0) AS apologies
  FROM attendance SEMI JOIN chosen USING (document_id)
),
reports AS (
  SELECT count(*) FILTER (state = 'reported') AS reporting, count(*) FILTER (state <> 'reported') AS silent
  FROM region_reports SEMI JOIN chosen USING (document_id)
),
told AS (
  SELECT count(*) AS updates FROM updates SEMI JOIN chosen USING (document_id)
),
untagged AS (
  SELECT count(*) AS updates
  FROM updates SEMI JOIN chosen USING (document_id) ANTI JOIN tags USING (document_id, update_id)
),
agenda AS (
  SELECT count(*) AS items FROM agenda_items SEMI JOIN chosen USING (document_id)
)
SELECT
  document_id AS documentId,
  chosen.name AS sourceName,
  meetings.title,
  meetings.body,
  meetings.date,
  meetings.start_time AS startTime,
  meetings.end_time AS endTime,
  meetings.place,
  attended.attendants::INTEGER AS attendants,
  attended.apologies::INTEGER AS apologies,
  agenda.items::INTEGER AS agendaItems,
  reports.reporting::INTEGER AS regionsReporting,
  reports.silent::INTEGER AS regionsSilent,
  told.updates::INTEGER AS updates,
  untagged.updates::INTEGER AS untaggedUpdates,
  chosen.problems
FROM chosen JOIN meetings USING (document_id), attended, reports, told, untagged, agenda
ORDER BY document_id
`
);

/** Throws where the store has no such document. */
export async function readMeetingFacts(db: Database, documentId: string): Promise<MeetingFacts> {
  const [facts] = await readRows(db, meetingFacts, [documentId]);
  if (!facts) throw new Error(`unknown document: ${documentId}`);
  return facts;
}
