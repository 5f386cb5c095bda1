import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.js';
import { projectRoot } from './project-root.js';

/** @typedef {{ title: string, measured: string[] }} BenchResult what was measured, a line of Markdown each */

const page = join(projectRoot, 'docs', 'performance.md');
const folder = join(projectRoot, 'scripts', 'bench');

/**
 * The page with one part replaced by, or ended with, what was just measured.
 * @param {string} text @param {string} name @param {BenchResult} result
 */
function withPart(text, name, { title, measured }) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = `${start}\n\n## ${title}\n\n${measured.join('\n')}\n\n${end}`;
  const at = text.indexOf(start);
  return at === -1 ? `${text.trimEnd()}\n\n${part}\n` : text.slice(0, at) + part + text.slice(text.indexOf(end) + end.length);
}

/** Runs the benches of scripts/bench, or those that the arguments name, and writes docs/performance.md. */
async function bench() {
  if (!(await ensureDependencies())) return false;
  const wanted = process.argv.slice(2);
  const files = readdirSync(folder).filter((file) => file.endsWith('.js') && (wanted.length === 0 || wanted.includes(file.slice(0, -3))));
  for (const file of files) {
    const { run } = await import(pathToFileURL(join(folder, file)).href);
    const result = /** @type {BenchResult} */ (await run());
    const machine = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.versions.node}.`;
    console.log(`${result.title}\n${result.measured.join('\n')}\n`);
    const text = withPart(readFileSync(page, 'utf8'), file.slice(0, -3), { ...result, measured: [...result.measured, '', machine] });
    writeFileSync(page, text);
  }
  return files.length > 0;
}

process.exitCode = (await bench()) ? 0 : 1;
