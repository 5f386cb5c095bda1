import { checkFileNames } from './check-file-names.js';
import { ensureDependencies } from './ensure-dependencies.js';
import { isMain } from './is-main.js';
import { runCommand, runPackage } from './run-command.js';
import { describeStages, runStages } from './run-stages.js';

/**
 * @param {string} name
 * @param {string} file the program, below node_modules
 * @param {readonly string[]} args
 * @param {number} [seconds]
 * @returns {import('./run-stages.js').Stage}
 */
function programStage(name, file, args, seconds = 210) {
  return { name, seconds, run: (limit) => runPackage(file, args, { seconds: limit, output: 'keep' }) };
}

/** @param {number} seconds */
function compileMessages(seconds) {
  return runCommand(process.execPath, ['scripts/compile-messages.js'], { seconds, output: 'keep' });
}

/** Generated types and messages, which the others read. */
const preparation = [
  { name: 'messages', seconds: 60, run: compileMessages },
  programStage('svelte-kit sync', '@sveltejs/kit/svelte-kit.js', ['sync'], 60)
];

// The longest first. Components are linted beside the rest: each of them takes as long as three files of the language.
const checks = [
  programStage('lint of components', 'eslint/bin/eslint.js', ['**/*.svelte', '--max-warnings', '0']),
  programStage('lint', 'eslint/bin/eslint.js', ['.', '--ignore-pattern', '**/*.svelte', '--max-warnings', '0']),
  programStage('types', 'svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']),
  programStage('layers', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'src',
    'scripts',
    'tests',
    '--config',
    '.dependency-cruiser.cjs'
  ]),
  programStage('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
  { name: 'file names', seconds: 10, run: checkFileNames }
];

/** Runs every static check, two at once, and prints what each complains about. */
export async function check() {
  if (!(await ensureDependencies())) return false;
  const results = [...(await runStages(preparation)), ...(await runStages(checks, 2))];
  console.log(`\n${describeStages(results)}`);
  return results.every(({ ok }) => ok);
}

if (isMain(import.meta) && !(await check())) process.exitCode = 1;
