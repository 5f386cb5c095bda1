import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/project-root.js';
import { countBrowserTests, countUnitTests, listFailedUnitTests } from '../scripts/read-reports.js';

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

  it('names what failed among the unit tests, with what came instead', () => {
    const name = `${projectRoot}/src/lib/some.test.ts`;
    const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
    const failed = { status: 'failed', fullName: 'adds up', failureMessages: ['expected 1 to be 2', 'and more'] };
    const testResults = [
      { name, status: 'failed', assertionResults: [passed, failed] },
      { name, status: 'failed', message: 'no such module', assertionResults: [] }
    ];
    expect(listFailedUnitTests({ testResults })).toEqual([
      { name: 'src/lib/some.test.ts › adds up', message: 'expected 1 to be 2' },
      { name: 'src/lib/some.test.ts', message: 'no such module' }
    ]);
    expect(listFailedUnitTests({})).toEqual([]);
  });

  it('knows nothing where there is no report', () => {
    expect(countUnitTests({})).toBeNull();
    expect(countBrowserTests({})).toBeNull();
  });
});
