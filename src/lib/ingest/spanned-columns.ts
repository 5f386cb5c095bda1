import { attributeOf, type HtmlElement } from './html-tree.ts';

/** Columns beyond these are not looked after: tables of minutes have few, and a hostile page could ask for millions. */
const MAX_COLUMNS = 20;

/** Where the cells of a table's rows stand when cells above reach down over several rows. */
export class SpannedColumns {
  /** For each column, how many rows more the cell above reaches down. */
  readonly #rowsLeft: number[] = [];

  /** The cells of the next row in their columns; null where a cell above reaches down. */
  place(cells: readonly HtmlElement[]): (HtmlElement | null)[] {
    const placed: (HtmlElement | null)[] = [];
    let column = 0;
    const skip = () => {
      for (; (this.#rowsLeft[column] ?? 0) > 0; column++) {
        this.#rowsLeft[column] = (this.#rowsLeft[column] ?? 0) - 1;
        placed.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      placed.push(cell);
      const rows = spanOf(cell, 'rowspan') - 1;
      const end = Math.min(MAX_COLUMNS, column + spanOf(cell, 'colspan'));
      for (; column < end; column++) this.#rowsLeft[column] = rows;
    }
    skip();
    return placed.every((cell) => cell === null) ? [] : placed;
  }
}

function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  // 0 rows are all that are left.
  if (span === 0 && name === 'rowspan') return Number.MAX_SAFE_INTEGER;
  return span > 0 ? span : 1;
}
