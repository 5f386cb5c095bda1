import { describe, expect, it } from 'vitest';
import { countBrowserTests, countUnitTests } from '../scripts/read-reports.js';

const test = (status: string) => ({ status });

describe('counting tests', () => {
  it('adds up the files of the unit tests', () => {
    const testResults = [
      { status: 'passed', assertionResults: [test('passed'), test('passed'), test('skipped')] },
      { status: 'failed', assertionResults: [test('passed'), test('failed')] }
    ];
    expect(countUnitTests({ testResults })).toEqual({ passed: 2 + 1, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countUnitTests({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ passed: 0, failed: 1 });
  });

  it('counts errors outside of any browser test as failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }, errors: [{ message: 'no server' }] };
    expect(countBrowserTests(report)).toEqual({ passed: 4, failed: 1 + 1 });
  });

  it('knows nothing where there is no report', () => {
    expect(countUnitTests({})).toBeNull();
    expect(countBrowserTests({})).toBeNull();
  });
});
