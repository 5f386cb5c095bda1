import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { runsOf } from './text-runs.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D5D3CA' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };

/** Twentieths of a point: an A4 page between its margins. */
export const textWidth = 9638;

export function headedTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = widthsOf([header, ...rows]);
  const cells = (texts: readonly string[], isHeader: boolean) =>
    widths.map((width, index) => cell(texts[index] ?? '', width, { isHeader, keepNext: isHeader }));
  return new Table({
    borders,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(header, true) }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, false) }))
    ]
  });
}

/** Twentieths of a point: as wide as a letter of a table at most, and what stands beside the words of a cell. */
const [letterWidth, cellMargins] = [128, 230];
/** Letters: a column that has more of them breaks its lines. */
const mostLetters = 45;

/** Each column has room for its longest word, and the rest is shared by how much longer their longest cells are. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const longestWord = Math.max(1, ...cells.flatMap((cell) => cell.split(/\s+/u).map((word) => word.length)));
    const longest = Math.min(mostLetters, Math.max(...cells.map((cell) => cell.length)));
    return { least: longestWord * letterWidth + cellMargins, more: Math.max(1, longest - longestWord) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least >= textWidth) return columns.map((column) => Math.floor((textWidth * column.least) / least));
  const more = columns.reduce((sum, column) => sum + column.more, 0);
  return columns.map((column) => Math.floor(column.least + ((textWidth - least) * column.more) / more));
}

export function factsTable(rows: readonly { label: string; value: string }[]): Table {
  const widths = [2400, textWidth - 2400] as const;
  return new Table({
    borders,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    // Facts stay together: a page breaks before them, not within them.
    rows: rows.map(({ label, value }, index) => {
      const keepNext = index < rows.length - 1;
      return new TableRow({
        cantSplit: true,
        children: [cell(label, widths[0], { isHeader: true, keepNext }), cell(value, widths[1], { isHeader: false, keepNext })]
      });
    })
  });
}

function cell(text: string, width: number, { isHeader, keepNext }: { isHeader: boolean; keepNext: boolean }): TableCell {
  const paragraph = new Paragraph({ style: isHeader ? 'HeaderCell' : 'Cell', keepNext, children: runsOf(text) });
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] });
}
