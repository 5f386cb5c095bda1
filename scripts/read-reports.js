import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './project-root.js';

/** Where each run of the tests leaves its reports, and their names in it. */
export const reportsFolder = join(projectRoot, 'reports');
export const reportNames = { stages: 'stages.json', unit: 'vitest.json', browser: 'e2e.json' };

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, message: string }} FailedTest */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} ReportedTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: ReportedTest[] }} TestFile */

/** Characters: enough for what was expected and what came instead, with the seed of a property. */
const mostOfMessage = 1500;

/** @param {string} name @returns {any} null where the report is missing or broken off */
function readReport(name) {
  const path = join(reportsFolder, name);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`${path} is no whole report: ${String(error)}`);
    return null;
  }
}

/** Tests of Vitest's report; a file that could not even be loaded counts as one that failed. @returns {Count | null} */
export function countUnitTests(report = readReport(reportNames.unit)) {
  if (!Array.isArray(report?.testResults)) return null;
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const passed = assertionResults.filter((/** @type {{ status: string }} */ test) => test.status === 'passed').length;
    const failed = assertionResults.filter((/** @type {{ status: string }} */ test) => test.status === 'failed').length;
    count.passed += passed;
    count.failed += failed === 0 && status === 'failed' ? 1 : failed;
  }
  return count;
}

/** Tests of Playwright's report, errors outside of any test included. @returns {Count | null} */
export function countBrowserTests(report = readReport(reportNames.browser)) {
  if (typeof report?.stats?.expected !== 'number') return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** Tests of Vitest's report that failed, and files that could not be loaded. @returns {FailedTest[]} */
export function listFailedUnitTests(report = readReport(reportNames.unit)) {
  /** @type {readonly TestFile[]} */
  const files = Array.isArray(report?.testResults) ? report.testResults : [];
  return files.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [describeFailure(name, '', message)];
    return failed.map(({ fullName, failureMessages }) => describeFailure(name, fullName, failureMessages[0] ?? ''));
  });
}

/** @param {string} file @param {string} test @param {string} message @returns {FailedTest} */
function describeFailure(file, test, message) {
  return { name: [relative(projectRoot, file), test].filter((part) => part !== '').join(' › '), message: message.slice(0, mostOfMessage) };
}

/**
 * Everything of one run: the tests of both reports, and each failed stage that is not explained by a failed test.
 * A report that is missing counts as a failure.
 * @returns {Count}
 */
export function countResults() {
  const stages = readReport(reportNames.stages);
  if (!Array.isArray(stages)) return add(countUnitTests() ?? none, countBrowserTests() ?? none, { passed: 0, failed: 1 });
  const tests = new Map([
    ['unit tests', countUnitTests()],
    ['browser tests', countBrowserTests()]
  ]);
  return add(
    ...stages.map(({ name, ok }) => {
      const count = tests.get(name) ?? none;
      return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
    })
  );
}

const none = { passed: 0, failed: 0 };

/** @param {readonly Count[]} counts @returns {Count} */
function add(...counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), none);
}
