import type { RawTable } from './raw-table.ts';
import { textOfCell } from './text-of-cell.ts';

export type TableField = 'date' | 'region' | 'text';
export const FIELDS: readonly TableField[] = ['date', 'region', 'text'];

const NAMES: Record<TableField, readonly string[]> = {
  date: ['date', 'dato', 'møtedato', 'motedato', 'meeting date'],
  region: ['region', 'delregion', 'kommune', 'råd', 'regionråd', 'region name', 'regionnavn', 'regionnamn'],
  text: ['text', 'tekst', 'oppdatering', 'innspill', 'innspel', 'update', 'melding', 'sak']
};
/** What other columns may be called too, so that they count only where none has a name above. */
const LOOSE_NAMES: Record<TableField, readonly string[]> = {
  date: ['møtedag', 'når', 'tid', 'tidspunkt', 'møte', 'day', 'when'],
  region: [
    'delregionar',
    'medlem',
    'medlemskommune',
    'kommune/region',
    'region/kommune',
    'ipr',
    'hvem',
    'kven',
    'fra',
    'frå',
    'avsender',
    'avsendar',
    'who'
  ],
  text: [
    'hva',
    'kva',
    'innhold',
    'innhald',
    'nytt',
    'nyhet',
    'orientering',
    'status',
    'referat',
    'beskrivelse',
    'skildring',
    'omtale',
    'what'
  ]
};
export type GuessedColumns = Partial<Record<TableField, string>>;

const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.?\s*\p{L}{3,9}\.?\s+\d{4})(?!\d)/u;
/** Of the filled cells of a column: the share that must be dates for it to be one of dates. */
const MOST = 0.5;
const SAMPLE_ROWS = 50;

/** Whether a cell begins with a day, such as 2024-11-19, 19.11.2024 or 19. november 2024. */
export function isDate(cell: string): boolean {
  return DATE.test(cell.trim());
}

/** The column of each field by what its header says: the first that names it, plainly if one does. */
export function guessColumns(header: readonly string[]): GuessedColumns {
  const columns: GuessedColumns = {};
  const named = (names: readonly string[]) => header.find((column) => names.includes(column.trim().toLowerCase().replace(/:$/, '')));
  for (const field of FIELDS) {
    const found = named(NAMES[field]) ?? named(LOOSE_NAMES[field]);
    if (found !== undefined) columns[field] = found;
  }
  return columns;
}

/**
 * The same, and where no header names a field, by what stands in the columns: days, the longest words, and the words that come again. A guess
 * for somebody to look at.
 */
export function guessByContent({ header, rows }: Pick<RawTable, 'header' | 'rows'>): GuessedColumns {
  const named = guessColumns(header);
  const sample = rows.flatMap((row) => ('code' in row ? [] : [row.cells])).slice(0, SAMPLE_ROWS);
  const free = header
    .filter((column) => !Object.values(named).includes(column))
    .map((column) => {
      const cells = sample.map((row) => textOfCell(row.find(([name]) => name === column)?.[1]).trim()).filter((cell) => cell !== '');
      return { column, cells };
    })
    .filter(({ cells }) => cells.length > 0);
  const take = (best: (typeof free)[number] | undefined) => {
    if (best) free.splice(free.indexOf(best), 1);
    return best?.column;
  };
  const date = named.date ?? take(free.find(({ cells }) => cells.filter(isDate).length >= MOST * cells.length));
  const words = free.filter(({ cells }) => cells.some((cell) => /\p{L}{2}/u.test(cell)));
  const text = named.text ?? take(words.toSorted((one, other) => lengthOf(other.cells) - lengthOf(one.cells))[0]);
  const region = named.region ?? take(words.filter((one) => free.includes(one))[0]);
  return { ...(date && { date }), ...(region && { region }), ...(text && { text }) };
}

function lengthOf(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + length, 0) / cells.length;
}
