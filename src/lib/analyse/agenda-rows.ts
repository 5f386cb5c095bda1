import type { AgendaItem } from '#lib/model/minutes.ts';
import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** One agenda item; sourceStart and sourceEnd are offsets into the document's text. */
export type AgendaRow = Omit<QueryRow<typeof agendaRows>, 'kind'> & { kind: AgendaItem['kind'] };

export const agendaRows = defineQuery(
  {
    ordinal: 'INTEGER',
    number: 'VARCHAR NULL',
    title: 'VARCHAR',
    kind: 'VARCHAR',
    decision: 'VARCHAR NULL',
    text: 'VARCHAR',
    sourceStart: 'INTEGER',
    sourceEnd: 'INTEGER'
  },
  /* sql */ `
SELECT ordinal, number, title, kind, decision, text, source_start AS sourceStart, source_end AS sourceEnd
FROM agenda_items
WHERE document_id = ?
ORDER BY ordinal
`
);

/** In the order of the minutes. */
export async function readAgendaRows(db: Database, documentId: string): Promise<AgendaRow[]> {
  const rows = await readRows(db, agendaRows, [documentId]);
  return rows as AgendaRow[];
}
