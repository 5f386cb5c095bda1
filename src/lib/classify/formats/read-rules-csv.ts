import { dsvFormat } from 'd3-dsv';
import { findRuleMistake } from '#lib/classify/rule-syntax.ts';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { Strength, TopicRule } from '#lib/classify/topic-book.ts';
import { strengths } from './book-import.ts';
import type { BookImport } from './book-import.ts';
import { ImportDraft } from './import-draft.ts';
import { ruleColumns, separators } from './rule-columns.ts';
import type { RuleColumn, Separator } from './rule-columns.ts';
import { unguardCell } from '#lib/model/spreadsheet-cell.ts';

type Row = { line: number; cells: readonly string[] };

/** A row of its own after the last, unless quotes are still open there. */
const afterLast = '\u0003';
const mostWithin = 50;
const positions: readonly TopicRule['at'][] = ['anywhere', 'head', 'inside'];

/** The separator that the first line uses most. */
const separatorOf = (text: string): Separator => {
  const [header = ''] = text.split(/[\r\n]/, 1);
  return separators.reduce((most, next) => (header.split(next).length > header.split(most).length ? next : most));
};

/** The rows with their first lines; a last row whose quotes are not closed is kept apart. */
const splitRows = (text: string): { rows: Row[]; unclosed: number | null } => {
  const parsed = dsvFormat(separatorOf(text)).parseRows(`${text}\n${afterLast}`);
  let line = 1;
  const rows = parsed.map((cells): Row => {
    const start = line;
    line += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
    return { line: start, cells };
  });
  const last = rows.pop();
  const isClosed = last?.cells.length === 1 && last.cells[0] === afterLast;
  return { rows, unclosed: isClosed ? null : (last?.line ?? 1) };
};

const splitList = (cell: string): string[] => (cell === '' ? [] : cell.split(',').map((rule) => rule.trim()));
const nameOf = (header: string): string => header.toLowerCase().replace(/[\s_-]/g, '');

class RulesCsvReader {
  readonly #draft = new ImportDraft();
  readonly #places = new Map<RuleColumn, number>();

  read(text: string): BookImport {
    const { rows, unclosed } = splitRows(text.replace(/^\uFEFF/, ''));
    const header = rows.shift()?.cells ?? [];
    this.#readHeader(header);
    if (unclosed !== null)
      this.#draft.tell('quotes-unclosed', unclosed, 'quotes are opened here and not closed; the rest of the file is left out.');
    if (this.#places.has('topic') && this.#places.has('rule')) for (const row of rows) this.#readRow(row, header.length);
    return this.#draft.finish();
  }

  #readHeader(header: readonly string[]): void {
    header.forEach((name, index) => {
      if (name.trim() === '') return;
      const column = ruleColumns.find((known) => nameOf(known) === nameOf(name));
      if (!column) this.#draft.tell('column-unknown', 1, `there is no column "${name.trim()}" of rules; it is left out.`);
      else if (this.#places.has(column))
        this.#draft.tell('column-repeated', 1, `column "${column}" stands there twice; the second is left out.`);
      else this.#places.set(column, index);
    });
    for (const column of ['topic', 'rule'] as const)
      if (!this.#places.has(column)) this.#draft.tell('column-missing', 1, `the first row must name a column "${column}".`);
  }

  #readRow(row: Row, columns: number): void {
    const { line, cells } = row;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length > columns) {
      this.#draft.tell(
        'row-malformed',
        line,
        `the row has ${cells.length} cells, the first row ${columns}: put text with separators in quotes.`
      );
      return;
    }
    const cell = (column: RuleColumn): string => unguardCell((cells[this.#places.get(column) ?? -1] ?? '').trim()).trim();
    const topic = cell('topic');
    const strength = this.#readStrength(cell('strength'), line);
    const matches = this.#readRules(cell('rule') === '' ? [''] : splitList(cell('rule')), line);
    const context = this.#readContext(cell, line);
    if (topic === '') this.#draft.tell('topic-missing', line, 'the row names no topic; it is left out.');
    if (topic === '' || !strength || !context) return;
    for (const match of matches.good) this.#draft.topic(topic, null)[strength].push({ match, ...context });
  }

  #readStrength(written: string, line: number): Strength | null {
    const strength = written === '' ? 'strong' : strengths.find((known) => known === written.toLowerCase());
    if (!strength) this.#draft.tell('strength-unknown', line, `"${written}" is no strength: strong, weak or except.`);
    return strength ?? null;
  }

  /** All parts are read, so that each mistake of a row is told. */
  #readContext(cell: (column: RuleColumn) => string, line: number): Omit<TopicRule, 'match'> | null {
    const near = this.#readRules(splitList(cell('near')), line);
    const notNear = this.#readRules(splitList(cell('notNear')), line);
    const within = cell('within') === '' ? plainRule('').within : Number(cell('within'));
    const isWithin = Number.isInteger(within) && within >= 1 && within <= mostWithin;
    if (!isWithin) this.#draft.tell('within-unreadable', line, `"${cell('within')}" is no number of words from 1 to ${mostWithin}.`);
    const at = cell('at') === '' ? 'anywhere' : positions.find((known) => known === cell('at').toLowerCase());
    if (!at) this.#draft.tell('at-unknown', line, `"${cell('at')}" is no place: head, inside, or nothing.`);
    if (near.bad || notNear.bad || !isWithin || !at) return null;
    return { near: near.good, notNear: notNear.good, within, at, note: cell('note') || null };
  }

  #readRules(written: readonly string[], line: number): { good: string[]; bad: boolean } {
    const good = written.filter((rule) => {
      const mistake = findRuleMistake(rule);
      if (mistake !== null) this.#draft.tell('rule-unreadable', line, `"${rule}" is no rule: ${mistake}.`);
      return mistake === null;
    });
    return { good, bad: good.length < written.length };
  }
}

/**
 * Reads a table of rules (CSV with commas, semicolons or tabs), one rule a row, or several with commas between. The first row names the
 * columns: topic and rule must be there; strength is strong, weak or except, strong where nothing is said; near, notNear, within, at and
 * note as in the topic book. An apostrophe that keeps a spreadsheet from reading a formula is taken off. A row with a mistake is left
 * out, each of its mistakes a problem by line: `rule-unreadable`, `strength-unknown`, `within-unreadable`, `at-unknown`, `topic-missing`,
 * `row-malformed`, `quotes-unclosed`, `column-missing`, `column-unknown`, `column-repeated`. Never throws.
 */
export const readRulesCsv = (text: string): BookImport => new RulesCsvReader().read(text);
