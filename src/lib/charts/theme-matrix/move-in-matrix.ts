/** Place in the matrix; row -1 holds the column headings, column -1 the row headings. */
export type MatrixPlace = { row: number; column: number };

/** reporting and silent count rows: silent regions stand under the others and have a heading but no cells. */
export type MatrixSize = { reporting: number; silent: number; columns: number };

/** Where a key leads from a place, kept inside the matrix; null where the key means nothing here. */
export function moveInMatrix(from: MatrixPlace, key: string, size: MatrixSize): MatrixPlace | null {
  const lastRow = size.reporting + size.silent - 1;
  const moves: Record<string, MatrixPlace> = {
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowLeft: { row: from.row, column: from.column - 1 },
    ArrowRight: { row: from.row, column: from.column + 1 },
    Home: { row: from.row, column: -1 },
    End: { row: from.row, column: size.columns - 1 },
    PageUp: { row: -1, column: from.column },
    PageDown: { row: lastRow, column: from.column }
  };
  const to = moves[key];
  if (!to) return null;
  const row = clamp(to.row, -1, lastRow);
  const leastColumn = row === -1 ? 0 : -1;
  const lastColumn = row >= size.reporting ? -1 : size.columns - 1;
  return { row, column: clamp(to.column, leastColumn, Math.max(leastColumn, lastColumn)) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
