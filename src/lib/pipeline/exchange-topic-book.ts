import type { BookImport } from '#lib/classify/formats/book-import.ts';
import { mergeImport, type ImportMode } from '#lib/classify/formats/merge-import.ts';
import { readLiwc } from '#lib/classify/formats/read-liwc.ts';
import { readQuanteda } from '#lib/classify/formats/read-quanteda.ts';
import { readRulesCsv } from '#lib/classify/formats/read-rules-csv.ts';
import { writeLiwc } from '#lib/classify/formats/write-liwc.ts';
import { writeQuanteda } from '#lib/classify/formats/write-quanteda.ts';
import { writeRulesCsv } from '#lib/classify/formats/write-rules-csv.ts';
import { writeTopicBook } from '#lib/classify/formats/write-topic-book.ts';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { Problem } from '#lib/model/problem.ts';

export type BookFileFormat = 'yaml' | 'csv' | 'quanteda' | 'liwc';

export type WrittenBookFile = { text: string; /** What the format could not hold. */ problems: readonly Problem[] };

/** What taking a file into a book would come to; `book` is null where nothing of it could be read. */
export type ImportedBook = {
  book: TopicBook | null;
  /** null where the file is a whole topic book, which takes the place of the other. */
  summary: { added: number; alreadyThere: number; removed: number; skipped: number; created: readonly string[] } | null;
  problems: readonly Problem[];
};

export function writeBookFile(book: TopicBook, format: BookFileFormat): WrittenBookFile {
  if (format === 'yaml') return { text: writeTopicBook(book), problems: [] };
  if (format === 'csv') return writeRulesCsv(book, ';');
  return format === 'quanteda' ? writeQuanteda(book) : writeLiwc(book);
}

/** A whole topic book says so by its version and its topics. */
const isTopicBook = (text: string): boolean => /^version:/m.test(text) && /^topics:/m.test(text);

function readImport(name: string, text: string): BookImport {
  if (/\.csv$/i.test(name)) return readRulesCsv(text);
  if (/\.dic$/i.test(name) || /^\s*%/.test(text)) return readLiwc(text);
  return readQuanteda(text);
}

/** Reads a topic book, or a list of rules that is merged into one; the format is told by the file's ending and its words. */
export function readBookFile(into: TopicBook, name: string, text: string, mode: ImportMode): ImportedBook {
  if (isTopicBook(text)) {
    const reading = readTopicBook(text);
    return reading.ok ? { book: reading.value, summary: null, problems: [] } : { book: null, summary: null, problems: [reading.problem] };
  }
  const read = readImport(name, text);
  if (read.topics.length === 0) return { book: null, summary: null, problems: read.problems };
  const { book, summary } = mergeImport(into, read, mode);
  const { added, alreadyThere, removed, skipped, created } = summary;
  return {
    book,
    summary: { added: added.length, alreadyThere: alreadyThere.length, removed: removed.length, skipped: skipped.length, created },
    problems: read.problems
  };
}
