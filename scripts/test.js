import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.js';
import { ensureDependencies } from './ensure-dependencies.js';
import { countBrowserTests, countUnitTests, reportNames, reportsFolder } from './read-reports.js';
import { runCommand, runPackage } from './run-command.js';
import { describeStages, runStages } from './run-stages.js';

/**
 * A stage whose tests must have left a report with at least one test in it: a run that tested nothing has not passed.
 * @param {import('./run-command.js').CommandResult} result
 * @param {import('./read-reports.js').Count | null} count
 */
function judgeTests(result, count) {
  if (count !== null && count.passed + count.failed > 0) return result;
  return { ...result, ok: false, output: 'no report of a single test was left' };
}

let hasChromium = false;

/** @type {import('./run-stages.js').Stage} */
const dependencies = { name: 'dependencies', seconds: 300, run: async (seconds) => ({ ok: await ensureDependencies({ seconds }) }) };

/** @type {import('./run-stages.js').Stage[]} */
const stages = [
  {
    name: 'Chromium',
    seconds: 360,
    run: async (seconds) => {
      const outcome = await ensureChromium({ seconds });
      hasChromium = outcome.ok;
      return outcome;
    }
  },
  { name: 'check', seconds: 270, run: (seconds) => runCommand(process.execPath, ['scripts/check.js'], { seconds }) },
  {
    name: 'unit tests',
    seconds: 240,
    run: async (seconds) => {
      const report = `--outputFile.json=${join(reportsFolder, reportNames.unit)}`;
      const projects = hasChromium ? [] : ['--project', 'node'];
      const result = await runPackage('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', report, ...projects], {
        seconds
      });
      return judgeTests(result, countUnitTests());
    }
  },
  { name: 'build', seconds: 180, run: (seconds) => runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { seconds }) },
  { name: 'budget', seconds: 30, run: (seconds) => runCommand(process.execPath, ['scripts/check-budget.js'], { seconds }) },
  {
    name: 'browser tests',
    seconds: 555,
    run: async (seconds) => {
      if (!hasChromium) return { ok: false, output: 'not run: there is no Chromium' };
      return judgeTests(await runPackage('@playwright/test/cli.js', ['test'], { seconds }), countBrowserTests());
    }
  }
];

/** Installs what is missing, runs every stage and leaves all reports in reports/. */
async function test() {
  rmSync(reportsFolder, { recursive: true, force: true });
  mkdirSync(reportsFolder, { recursive: true });
  const results = await runStages([dependencies]);
  if (results.every(({ ok }) => ok)) results.push(...(await runStages(stages)));
  writeFileSync(join(reportsFolder, reportNames.stages), JSON.stringify(results, null, 2));
  console.log(`\n${describeStages(results)}`);
  return results.every(({ ok }) => ok);
}

process.exitCode = (await test()) ? 0 : 1;
