/** The value below which such a part of all lies; NaN of none. @param {readonly number[]} all @param {number} part */
export function quantile(all, part) {
  return all.toSorted((one, other) => one - other)[Math.min(all.length - 1, Math.floor(part * all.length))] ?? NaN;
}
