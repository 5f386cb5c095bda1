import { describe, expect, it } from 'vitest';
import { testMannKendall } from './mann-kendall.ts';
import { theilSenSlope } from './theil-sen.ts';

/** Yearly flow of the Nile at Aswan, 1871 to 1970, in 10⁸ m³. */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250,
  1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821,
  768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860,
  874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
];
const series = [3, 5, 4, 6, 8, 7, 9, 9];

describe('the Mann-Kendall test', () => {
  it('of a short series with a tie has the values of the reference computation', () => {
    const { s, variance, z, p, tau } = testMannKendall(series);
    expect(s).toBe(23);
    expect(variance).toBeCloseTo(64 + 1 / 3, 10);
    expect(z / 2.7428663952472).toBeCloseTo(1, 9);
    expect(p / 0.0060905460565788).toBeCloseTo(1, 9);
    expect(tau / 0.8365019125713).toBeCloseTo(1, 9);
  });

  it('finds the Nile falling, with the values of the reference computation', () => {
    expect(nile.reduce((sum, flow) => sum + flow, 0) / nile.length).toBe(919.35);
    const { s, variance, z, p, tau } = testMannKendall(nile);
    expect(s).toBe(-1387);
    expect(variance).toBeCloseTo(112728 + 1 / 3, 8);
    expect(z / -4.1280665228441).toBeCloseTo(1, 9);
    expect(p / 3.6582629216643e-5).toBeCloseTo(1, 9);
    expect(tau / -0.28074133472461).toBeCloseTo(1, 9);
  });

  it('turns with the series', () => {
    const [there, back] = [testMannKendall(series), testMannKendall(series.toReversed())];
    expect(back).toMatchObject({ s: -there.s, z: -there.z, p: there.p, tau: -there.tau });
  });

  it('finds nothing where all values are alike, or there are hardly any', () => {
    for (const values of [[2, 2, 2], [5], []]) expect(testMannKendall(values)).toMatchObject({ s: 0, z: 0, p: 1, tau: 0 });
    expect(testMannKendall([1, 2]).z).toBe(0);
  });
});

describe('the Theil-Sen slope beside it', () => {
  it('has the value of the reference computation for the Nile', () => {
    expect((theilSenSlope(nile) ?? NaN) / -2.6).toBeCloseTo(1, 9);
  });
});
