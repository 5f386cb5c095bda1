import type { DocumentText } from '#lib/model/document-text.ts';

/** What a reader of one format finds in a file; the rest of a DocumentText is the same for all of them. */
export type DocumentContent = Pick<DocumentText, 'text' | 'lines' | 'encoding' | 'problems'>;
