import { dsvFormat } from 'd3-dsv';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { ExportProblems } from './book-export.ts';
import type { WrittenBook } from './book-export.ts';
import { strengths } from './book-import.ts';
import { ruleColumns } from './rule-columns.ts';
import type { Separator } from './rule-columns.ts';
import { guardCell } from '#lib/model/spreadsheet-cell.ts';

const contextCells = ({ near, notNear, within, at, note }: TopicRule): string[] => [
  near.join(', '),
  notNear.join(', '),
  near.length > 0 || notNear.length > 0 || within !== plainRule('').within ? String(within) : '',
  at === 'anywhere' ? '' : at,
  note ?? ''
];

/**
 * Writes the rules of a book as a table for spreadsheets, one rule a row: UTF-8 with a byte order mark, "\r\n" between rows. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it. The table holds every rule as it is, in order, but nothing else of
 * the topics than their ids; `problems` names those without rules, which are not in it.
 */
export const writeRulesCsv = (book: TopicBook, separator: Separator = ','): WrittenBook => {
  const format = dsvFormat(separator);
  const problems = new ExportProblems();
  const rows: string[][] = [[...ruleColumns]];
  for (const topic of book.topics) {
    const before = rows.length;
    for (const strength of strengths)
      for (const rule of topic[strength]) rows.push([topic.id, strength, rule.match, ...contextCells(rule)]);
    if (rows.length === before) problems.add(topic.id, 'topic-without-rules', []);
  }
  return { text: `\uFEFF${rows.map((row) => `${format.formatRow(row.map(guardCell))}\r\n`).join('')}`, problems: problems.list() };
};
