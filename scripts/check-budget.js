import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { findExternalLoads } from './find-external-loads.js';
import { isMain } from './is-main.js';
import { listFiles } from './list-files.js';
import { projectRoot } from './project-root.js';

/** JavaScript and CSS that the first chart may cost, gzip level 9. */
const budgetBytes = 150_000;

/** Names that stand in DuckDB's browser code and in nothing else. */
const engine = /duckdb_web_|INSERT_ARROW_FROM_IPC_STREAM/;

/** @typedef {{ path: string, bytes: number }} NeededFile path relative to the build, bytes gzipped */

/** @param {string} from path of the file that names it, relative to the build @param {string} reference */
function resolveReference(from, reference) {
  const path = reference.split(/[?#]/, 1)[0] ?? '';
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** @param {string} code @returns {string[]} what an ES module imports statically */
function listStaticImports(code) {
  const { body } = parseAst(code);
  return body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
}

/** @param {string} css @returns {string[]} */
function listCssImports(css) {
  return [...css.matchAll(/@import\s+(?:url\()?\s*['"]?([^'")\s;]+)/g)].map((match) => match[1] ?? '');
}

/**
 * Scripts and stylesheets that a page asks for before anything is clicked: links, script tags, and what its inline scripts import.
 * @param {string} html
 */
export function listPageLoads(html) {
  const links = [...html.matchAll(/<link\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel=["']?(?:modulepreload|stylesheet)\b/i.test(tag) || /\bas=["']?(?:script|style)\b/i.test(tag))
    .map((tag) => /\bhref=["']?([^"'\s>]+)/i.exec(tag)?.[1]);
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].flatMap(([, attributes = '', code = '']) => [
    /\bsrc=["']?([^"'\s>]+)/i.exec(attributes)?.[1],
    ...[...code.matchAll(/\bimport\s*\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1])
  ]);
  return [...links, ...scripts].filter((reference) => reference !== undefined);
}

/**
 * Everything that a page of the build needs for its first chart, static imports followed, dynamic ones not.
 * @param {string} build folder
 * @param {string} page relative to it
 * @returns {NeededFile[]} largest first
 */
export function findNeededFiles(build, page) {
  const waiting = listPageLoads(readFileSync(join(build, page), 'utf8')).map((reference) => resolveReference(page, reference));
  /** @type {Map<string, number>} */
  const needed = new Map();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (needed.has(path)) continue;
    const content = readFileSync(join(build, path));
    needed.set(path, gzipSync(content, { level: 9 }).length);
    const imports = path.endsWith('.css') ? listCssImports(content.toString()) : listStaticImports(content.toString());
    const from = path;
    waiting.push(...imports.map((reference) => resolveReference(from, reference)));
  }
  return [...needed].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} build @param {readonly NeededFile[]} needed @returns {string[]} */
function findEngineComplaints(build, needed) {
  const isEngine = (/** @type {string} */ path) => /\.m?js$/.test(path) && engine.test(readFileSync(join(build, path), 'utf8'));
  const early = needed
    .filter(({ path }) => isEngine(path))
    .map(({ path }) => `${path} holds DuckDB, which the first chart must not wait for`);
  const anywhere = listFiles(build).some(isEngine);
  return anywhere ? early : [...early, 'nothing in the build looks like DuckDB: the names that this check knows it by are out of date'];
}

/** @param {readonly NeededFile[]} needed */
function describeBudget(needed) {
  const total = needed.reduce((sum, { bytes }) => sum + bytes, 0);
  const row = (/** @type {number} */ bytes, /** @type {string} */ label) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${label}`;
  const rows = needed.map(({ path, bytes }) => row(bytes, path));
  return { total, table: [...rows, row(total, `of ${budgetBytes / 1000} kB for the first chart (gzip 9)`)].join('\n') };
}

/**
 * Holds the build to its promises: the first chart's cost, no engine in it, nothing loaded from another host.
 * @returns {{ ok: boolean, output: string }}
 */
export function checkBudget(build = join(projectRoot, 'build')) {
  if (!existsSync(join(build, 'index.html'))) return { ok: false, output: `${build} holds no index.html: run "npm run build" first` };
  const needed = findNeededFiles(build, 'index.html');
  const { total, table } = describeBudget(needed);
  const complaints = [...findEngineComplaints(build, needed), ...findExternalLoads(build)];
  if (needed.length === 0) complaints.push('index.html asks for no script and no stylesheet: the list must be wrong');
  if (total > budgetBytes) complaints.push(`over budget by ${((total - budgetBytes) / 1000).toFixed(1)} kB`);
  return { ok: complaints.length === 0, output: [table, ...complaints].join('\n') };
}

if (isMain(import.meta)) {
  const { ok, output } = checkBudget();
  console.log(output);
  process.exitCode = ok ? 0 : 1;
}
