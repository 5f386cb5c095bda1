import { max, range, scaleBand, scaleLinear } from 'd3';
import { cutLabel, fitLabel, widthOfLetters } from '../marks/cut-label.ts';
import { round } from '../marks/round.ts';

export type MatrixRegion = {
  regionId: string;
  name: string;
  updates: number;
  /** What stands in place of the cells where the region did not report; null where it did. */
  silence: string | null;
};
export type MatrixTopic = { topicId: string; label: string; core: boolean; regionsRaising: number };
export type MatrixCell = { regionId: string; topicId: string; updates: number };

export type Shade = 0 | 1 | 2 | 3 | 4;
export type PlacedColumn = MatrixTopic & { x: number; centre: number; heading: string; bar: number };
export type PlacedRow = MatrixRegion & { y: number; middle: number; heading: string; bar: number };
export type PlacedCell = MatrixCell & { row: number; column: number; x: number; y: number; shade: Shade };

export type ThemeMatrixLayout = {
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
  /** Left edge of the cells and their whole width. */
  left: number;
  cellsWidth: number;
  /** Top edge of the cells; headings stand above it. */
  top: number;
  columns: PlacedColumn[];
  rows: PlacedRow[];
  /** One for each reporting region and topic, row by row, those without an update too (updates 0, shade 0). */
  cells: PlacedCell[];
  silent: PlacedRow[];
  /** Vertical place of the line of column totals, under the reporting regions. */
  totals: number;
  barLeft: number;
  fontSize: number;
  slant: number;
};

/** Measures of one drawing of the matrix, in SVG units. */
export type MatrixFormat = {
  width: number;
  label: number;
  bars: number;
  rowHeight: number;
  fontSize: number;
  /** Degrees that the column headings lean. */
  slant: number;
  longestHeading: number;
};

export const wideFormat: MatrixFormat = { width: 720, label: 142, bars: 78, rowHeight: 30, fontSize: 12.5, slant: 48, longestHeading: 24 };
export const narrowFormat: MatrixFormat = {
  width: 358,
  label: 106,
  bars: 22,
  rowHeight: 27,
  fontSize: 10.5,
  slant: 72,
  longestHeading: 24
};

/**
 * One cell per reporting region (row) and topic (column), in the given order. A region that did not report is one hatched band with
 * its reason, never drawn as zero.
 */
export function layoutThemeMatrix(
  regions: readonly MatrixRegion[],
  topics: readonly MatrixTopic[],
  cells: readonly MatrixCell[],
  format: MatrixFormat
): ThemeMatrixLayout {
  const reporting = regions.filter((region) => region.silence === null);
  const cellsWidth = format.width - format.label - format.bars;
  const top = round(headingHeight(topics, format));
  const columnBand = scaleBand(range(topics.length), [format.label, format.label + cellsWidth]).paddingInner(0.08);
  const placeRow = rowPlacer(format, max(reporting, (region) => region.updates) ?? 0);
  const rows = reporting.map((region, index) => placeRow(region, top + index * format.rowHeight));
  const totals = top + rows.length * format.rowHeight;
  const silentTop = totals + format.rowHeight + 12;
  const silent = regions
    .filter((region) => region.silence !== null)
    .map((region, index) => placeRow(region, silentTop + index * format.rowHeight));
  const columnBar = scaleLinear([0, Math.max(1, reporting.length)], [0, format.rowHeight - 12]);
  const cellWidth = round(columnBand.bandwidth());
  const columns = topics.map((topic, index) => {
    const x = round(columnBand(index) ?? 0);
    const heading = cutLabel(topic.label, format.longestHeading);
    return { ...topic, x, centre: round(x + cellWidth / 2), heading, bar: round(columnBar(topic.regionsRaising)) };
  });
  return {
    width: format.width,
    height: silentTop + silent.length * format.rowHeight + 2,
    cellWidth,
    cellHeight: format.rowHeight - 3,
    left: format.label,
    cellsWidth,
    top,
    columns,
    rows,
    cells: placeCells(rows, columns, cells),
    silent,
    totals,
    barLeft: format.label + cellsWidth + 8,
    fontSize: format.fontSize,
    slant: format.slant
  };
}

function rowPlacer(format: MatrixFormat, mostUpdates: number) {
  const bar = scaleLinear([0, Math.max(1, mostUpdates)], [0, Math.max(0, format.bars - 34)]);
  return (region: MatrixRegion, y: number): PlacedRow => ({
    ...region,
    y,
    middle: y + (format.rowHeight - 3) / 2,
    heading: fitLabel(region.name, format.label - 8, format.fontSize),
    bar: round(bar(region.updates))
  });
}

function placeCells(rows: readonly PlacedRow[], columns: readonly PlacedColumn[], cells: readonly MatrixCell[]): PlacedCell[] {
  const updates = new Map(cells.map((cell) => [`${cell.regionId} ${cell.topicId}`, cell.updates]));
  const most = max(cells, (cell) => cell.updates) ?? 0;
  return rows.flatMap(({ regionId, y }, row) =>
    columns.map(({ topicId, x }, column) => {
      const count = updates.get(`${regionId} ${topicId}`) ?? 0;
      return { regionId, topicId, updates: count, row, column, x, y, shade: shadeOf(count, most) };
    })
  );
}

/** Shade 1 is one update; the darkest is kept for the most, and for at least four. */
export function shadeOf(updates: number, most: number): Shade {
  if (updates <= 0) return 0;
  const steps = Math.max(4, most);
  return Math.min(4, 1 + Math.floor(((updates - 1) * 4) / steps)) as Shade;
}

function headingHeight(topics: readonly MatrixTopic[], format: MatrixFormat): number {
  const letters = max(topics, (topic) => cutLabel(topic.label, format.longestHeading).length) ?? 0;
  return widthOfLetters(letters, format.fontSize) * Math.sin((format.slant * Math.PI) / 180) + format.fontSize + 10;
}
