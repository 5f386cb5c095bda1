const LETTERS: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Of a number as cases have it, "7" or "VII"; NaN where it is neither. */
export function valueOfNumber(written: string): number {
  if (!/^[IVX]+$/.test(written)) return Number(written);
  const values = [...written].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
