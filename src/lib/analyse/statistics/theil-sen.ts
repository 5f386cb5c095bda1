import { medianOf } from './median.ts';

/**
 * Median slope of all pairs of points, in units of value per unit of time (Theil 1950, Sen 1968): hardly moved by single outliers. Times
 * count 0, 1, 2, … unless given, and rise; null where there are fewer than two points.
 */
export function theilSenSlope(values: readonly number[], times: readonly number[] = values.map((_, index) => index)): number | null {
  if (times.length !== values.length) throw new Error(`not a time for each value: ${times.length} for ${values.length}`);
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let pair = 0;
  for (let later = 1; later < values.length; later += 1) {
    const [value = NaN, time = NaN] = [values[later], times[later]];
    for (let earlier = 0; earlier < later; earlier += 1, pair += 1) {
      slopes[pair] = (value - (values[earlier] ?? NaN)) / (time - (times[earlier] ?? NaN));
    }
  }
  return medianOf(slopes);
}
