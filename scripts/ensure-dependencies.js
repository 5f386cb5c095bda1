import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.js';
import { projectRoot } from './project-root.js';
import { runCommand } from './run-command.js';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** @param {string} path @returns {Map<string, LockedPackage>} package folder -> what is locked there, without the project itself */
function readLock(path) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(/** @type {Record<string, LockedPackage>} */ (lock.packages)).filter(([folder]) => folder !== ''));
}

/**
 * Whether node_modules holds what package-lock.json asks for, by the list that npm leaves in node_modules.
 * Optional packages may be missing there: most of them are binaries for other systems.
 * @param {string} folder the project's folder
 */
export function hasDependencies(folder) {
  const installedList = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(installedList);
  for (const [path, { version, integrity, optional, devOptional }] of wanted) {
    const found = installed.get(path);
    if (found === undefined ? !(optional || devOptional) : found.version !== version || found.integrity !== integrity) return false;
  }
  return [...installed.keys()].every((path) => wanted.has(path));
}

/** @returns {string | null} what to do about a Node that is too old, null when it is not */
function nodeComplaint() {
  const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const wanted = String(engines.node).match(/\d+/g)?.map(Number) ?? [];
  const found = process.versions.node.split('.').map(Number);
  const [major = 0, minor = 0] = wanted;
  const enough = (found[0] ?? 0) > major || (found[0] === major && (found[1] ?? 0) >= minor);
  return enough ? null : `Regionpuls needs Node ${engines.node}; this is ${process.versions.node}. Get a newer one at https://nodejs.org`;
}

/**
 * Installs the locked dependencies where they are missing or no longer those of package-lock.json; install scripts of packages do not run.
 * @param {{ seconds?: number }} [options] time limit
 * @returns {Promise<boolean>} whether they are there now; what went wrong is on standard error
 */
export async function ensureDependencies({ seconds = 600 } = {}) {
  const complaint = nodeComplaint();
  if (complaint !== null) {
    console.error(complaint);
    return false;
  }
  if (hasDependencies(projectRoot)) return true;
  console.error('Installing dependencies (npm ci) …');
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const { ok, timedOut } = npm?.endsWith('.js')
    ? await runCommand(process.execPath, [npm, ...args], { seconds, output: 'stderr' })
    : await runCommand('npm', args, { seconds, output: 'stderr' });
  if (!ok)
    console.error(`The dependencies could not be installed${timedOut ? ` within ${seconds} seconds` : ''}: see npm's message above.`);
  return ok;
}

if (isMain(import.meta) && !(await ensureDependencies())) process.exitCode = 1;
