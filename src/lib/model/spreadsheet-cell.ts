const startsFormula = /^'*[=+\-@\t\r\0]/;
const startsGuarded = /^'+[=+\-@\t\r\0]/;

/** The text with an apostrophe before it where a spreadsheet would take it for a formula: "=kraft" -> "'=kraft". */
export const guardCell = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string => (startsGuarded.test(cell) ? cell.slice(1) : cell);
