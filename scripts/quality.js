import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.js';
import { projectRoot } from './project-root.js';

const path = join(projectRoot, 'docs', 'quality.md');

/** Measures how well topics are found and writes docs/quality.md. */
async function quality() {
  if (!(await ensureDependencies())) return false;
  const { measureQuality } = await import('./quality/measure-quality.ts');
  const earlier = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { page, kept } = await measureQuality(earlier, new Date().toISOString().slice(0, 10));
  writeFileSync(path, page);
  console.log(`docs/quality.md is written.${kept.map((title) => `\nNot measured, for want of ../shared: ${title}`).join('')}`);
  return true;
}

process.exitCode = (await quality()) ? 0 : 1;
