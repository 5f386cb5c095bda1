/** Columns of the table of measures; those from `exported_at` on say what the export is, and are not read again. */
export const measureColumns = [
  'goal_id',
  'goal',
  'id',
  'title',
  'what',
  'why',
  'topic_ids',
  'region_ids',
  'responsible',
  'deadline',
  'status',
  'progress',
  'weight',
  'cost_low',
  'cost_high',
  'cost_currency',
  'cost_note',
  'links',
  'quotes',
  'history',
  'citations',
  'follow_ups',
  'exported_at',
  'filters',
  'topic_book',
  'coverage',
  'data_hash'
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** Excel in Norwegian wants semicolons. */
export type Separator = ',' | ';';
