import type { SilentRegion } from '#lib/model/minutes.ts';
import type { ColumnType, RowOf } from './sql-types.ts';

/** How a region stands in one meeting: it reported, or it is silent in one of three ways. */
export type RegionState = 'reported' | SilentRegion['why'];

/** Every table of the store by its columns. Names of people are in none of them. Offsets are UTF-16, half-open. */
export const tables = {
  documents: {
    document_id: 'VARCHAR',
    name: 'VARCHAR',
    format: 'VARCHAR',
    sha256: 'VARCHAR',
    pages: 'INTEGER NULL',
    problems: 'INTEGER'
  },
  meetings: {
    document_id: 'VARCHAR',
    title: 'VARCHAR NULL',
    body: 'VARCHAR NULL',
    date: 'VARCHAR NULL',
    start_time: 'VARCHAR NULL',
    end_time: 'VARCHAR NULL',
    place: 'VARCHAR NULL'
  },
  attendance: {
    document_id: 'VARCHAR',
    region_id: 'VARCHAR NULL',
    attended: 'INTEGER',
    apologies: 'INTEGER'
  },
  agenda_items: {
    document_id: 'VARCHAR',
    ordinal: 'INTEGER',
    number: 'VARCHAR NULL',
    title: 'VARCHAR',
    kind: 'VARCHAR',
    decision: 'VARCHAR NULL',
    text: 'VARCHAR',
    source_start: 'INTEGER',
    source_end: 'INTEGER'
  },
  regions: {
    region_id: 'VARCHAR',
    ordinal: 'INTEGER',
    name: 'VARCHAR'
  },
  region_reports: {
    document_id: 'VARCHAR',
    region_id: 'VARCHAR',
    ordinal: 'INTEGER',
    state: 'VARCHAR',
    heading: 'VARCHAR NULL',
    note: 'VARCHAR NULL'
  },
  updates: {
    document_id: 'VARCHAR',
    update_id: 'VARCHAR',
    ordinal: 'INTEGER',
    region_id: 'VARCHAR',
    heading: 'VARCHAR',
    depth: 'INTEGER',
    lead_in: 'VARCHAR',
    text: 'VARCHAR',
    source_start: 'INTEGER',
    source_end: 'INTEGER',
    page: 'INTEGER NULL'
  },
  topics: {
    topic_id: 'VARCHAR',
    ordinal: 'INTEGER',
    label_nb: 'VARCHAR',
    label_nn: 'VARCHAR',
    label_en: 'VARCHAR',
    description_nb: 'VARCHAR',
    description_nn: 'VARCHAR',
    description_en: 'VARCHAR',
    core: 'BOOLEAN',
    procedural: 'BOOLEAN'
  },
  tags: {
    document_id: 'VARCHAR',
    update_id: 'VARCHAR',
    topic_id: 'VARCHAR',
    by_hand: 'BOOLEAN'
  },
  taken_off: {
    document_id: 'VARCHAR',
    update_id: 'VARCHAR',
    topic_id: 'VARCHAR'
  },
  evidence: {
    document_id: 'VARCHAR',
    update_id: 'VARCHAR',
    topic_id: 'VARCHAR',
    ordinal: 'INTEGER',
    rule: 'VARCHAR',
    start_offset: 'INTEGER',
    end_offset: 'INTEGER',
    text: 'VARCHAR',
    lead_in_index: 'INTEGER'
  }
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof tables;

/** One row of each table, as loadCorpus fills it. */
export type TableRows = { [T in TableName]: RowOf<(typeof tables)[T]>[] };
