/** Half-open range of UTF-16 offsets: text.slice(start, end) is what the span names. */
export type Span = { start: number; end: number };
