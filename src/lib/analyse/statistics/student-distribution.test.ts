import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTwoSidedP } from './student-distribution.ts';

describe('Student’s t distribution', () => {
  it('has closed forms for one and two degrees of freedom', () => {
    expect(studentTwoSidedP(2.2, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(2.2), 13);
    expect(studentTwoSidedP(2.2, 2)).toBeCloseTo(1 - 2.2 / Math.sqrt(2 + 2.2 ** 2), 13);
  });

  it('has the values of a 40-digit computation', () => {
    expect(studentTwoSidedP(2.5, 6) / 0.04652823228416731).toBeCloseTo(1, 12);
    expect(studentQuantile(0.05, 6) / 2.44691185114497).toBeCloseTo(1, 12);
  });
});
