/** What a reader picks in the matrix: a cell (both), a whole region or a whole topic (the other one null). */
export type MatrixSelection = { regionId: string | null; topicId: string | null };
