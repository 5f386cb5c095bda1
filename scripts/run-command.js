import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { projectRoot } from './project-root.js';

/** Time between asking a process to end and ending it, in milliseconds. */
const grace = 3000;

/**
 * @typedef {object} CommandOptions
 * @property {number} [seconds] time limit; the command and everything it started is ended past it
 * @property {Record<string, string>} [env] added to the environment
 * @property {'show' | 'stderr' | 'keep'} [output] shown as it comes; shown, but all on standard error; or kept for the result
 *
 * @typedef {object} CommandResult
 * @property {boolean} ok ended by itself with status 0
 * @property {boolean} timedOut
 * @property {number} seconds
 * @property {string} output what it wrote on both streams where that was kept, and why it could not be started
 */

/** @satisfies {Record<string, import('node:child_process').StdioOptions>} */
const streams = { show: ['inherit', 'inherit'], stderr: [2, 2], keep: ['pipe', 'pipe'] };

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Ends a process with all that it started; a group of its own makes that possible (Windows has none).
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGKILL');
    process.exit(1);
  });
}

/**
 * Runs a command in the project's folder to its end. Never throws and never hangs longer than its time limit.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { seconds = 600, env = {}, output = 'show' } = {}) {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', ...streams[output]],
    detached: process.platform !== 'win32',
    windowsHide: true
  });
  running.add(child);
  let kept = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    kept += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);

  return new Promise((settle) => {
    let timedOut = false;
    /** @type {NodeJS.Timeout | undefined} */
    let lastCall;
    const limit = setTimeout(() => {
      timedOut = true;
      endGroup(child, 'SIGTERM');
      lastCall = setTimeout(() => {
        endGroup(child, 'SIGKILL');
        finish(false);
      }, grace);
    }, seconds * 1000);
    const finish = (/** @type {boolean} */ ok) => {
      clearTimeout(limit);
      clearTimeout(lastCall);
      running.delete(child);
      settle({ ok: ok && !timedOut, timedOut, seconds: (performance.now() - started) / 1000, output: kept });
    };
    child.on('error', (error) => {
      kept += `${error.message}\n`;
      finish(false);
    });
    child.on('close', (status) => {
      finish(status === 0);
    });
  });
}

/**
 * Runs a program of an installed package by its file, which needs neither a shell nor the PATH.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runPackage(file, args, options) {
  return runCommand(process.execPath, [`${projectRoot}/node_modules/${file}`, ...args], options);
}
