/** a to f of the PDF reference: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = { x: number; y: number };
/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Quarter turns clockwise of a baseline's direction, to the nearest. */
export function turnOf(x: number, y: number): Turn {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

/** A point as it is seen when the page is turned back by so many quarters. */
export function seenFrom(turn: Turn, x: number, y: number): Point {
  if (turn === 0) return { x, y };
  if (turn === 1) return { x: y, y: -x };
  return turn === 2 ? { x: -x, y: -y } : { x: -y, y: x };
}
