import { scaleLinear } from 'd3';
import { round } from '../marks/round.ts';

/** One region of the strip, in the fixed order that all strips of a page share. */
export type StripRegion = { regionId: string; name: string; abbreviation: string; raises: boolean };

export type PlacedCell = StripRegion & { x: number; width: number; textX: number };

export type RegionStripLayout = {
  width: number;
  height: number;
  cellHeight: number;
  cells: PlacedCell[];
  /** The interval and the share on the strip's own scale: its whole width is all reporting regions. Null without regions. */
  interval: { low: number; high: number; share: number; y: number } | null;
};

/** Smaller than this, a cell's letters can't be read. Pixels. */
const leastCell = 20;
const gap = 2;

/**
 * One cell a reporting region, filled where the region raises the topic, and under them the interval of the share.
 * interval is of shares, each 0 to 1.
 */
export function layoutRegionStrip(
  regions: readonly StripRegion[],
  interval: { low: number; high: number },
  size: { width: number; cellHeight: number }
): RegionStripLayout {
  const width = Math.max(size.width, regions.length * leastCell);
  const step = regions.length === 0 ? width : width / regions.length;
  const scale = scaleLinear([0, 1], [0, width - gap]);
  const raising = regions.filter((region) => region.raises).length;
  return {
    width,
    height: size.cellHeight + 12,
    cellHeight: size.cellHeight,
    cells: regions.map((region, index) => ({
      ...region,
      x: round(index * step),
      width: round(step - gap),
      textX: round(index * step + (step - gap) / 2)
    })),
    interval:
      regions.length === 0
        ? null
        : {
            low: round(scale(interval.low)),
            high: round(scale(interval.high)),
            share: round(scale(raising / regions.length)),
            y: size.cellHeight + 7
          }
  };
}
