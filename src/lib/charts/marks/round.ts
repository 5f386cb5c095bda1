/** To a hundredth of a unit: nobody sees more, and the page stays small. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
