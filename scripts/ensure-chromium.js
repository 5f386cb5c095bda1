import { isMain } from './is-main.js';
import { runCommand, runPackage } from './run-command.js';

/** @typedef {{ name: string, seconds: number, run: (seconds: number) => Promise<unknown> }} Attempt */

const instruction = `No Chromium was found that starts, and none could be installed. The browser tests need one. Install it by hand and try again:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  Alpine           sudo apk add chromium
  others           npx playwright install --with-deps chromium
or name an installed one:  CHROMIUM_PATH=/path/to/chromium npm test`;

/** Whether the browser that the tests would take starts here; a browser without its libraries does not count. */
async function startsChromium() {
  const { ok, output } = await runCommand(process.execPath, ['--import', 'tsx', 'scripts/try-chromium.js'], {
    seconds: 60,
    output: 'keep'
  });
  return { ok, output: output.trim() };
}

/** The words that make a command run as root without asking for a password, null where that is not possible. */
async function findRootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { ok } = await runCommand('sudo', ['-n', 'true'], { seconds: 10, output: 'keep' });
  return ok ? ['sudo', '-n'] : null;
}

/**
 * @param {readonly string[]} prefix
 * @param {string} manager
 * @param {readonly (readonly string[])[]} calls
 * @returns {Attempt}
 */
function packageManager(prefix, manager, calls) {
  return {
    name: `${manager} (system packages)`,
    seconds: 240,
    run: async (seconds) => {
      for (const call of calls) {
        const [command = '', ...args] = [...prefix, manager, ...call];
        await runCommand(command, args, { seconds, output: 'stderr', env: { DEBIAN_FRONTEND: 'noninteractive' } });
      }
    }
  };
}

/** @returns {Promise<Attempt[]>} ways to get a Chromium, the least intrusive first */
async function listAttempts() {
  const download = {
    name: "Playwright's own download",
    seconds: 120,
    run: (/** @type {number} */ seconds) => runPackage('playwright/cli.js', ['install', 'chromium'], { seconds, output: 'stderr' })
  };
  const prefix = process.platform === 'linux' ? await findRootPrefix() : null;
  if (prefix === null) return [download];
  const install = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
  const managers = [
    packageManager(prefix, 'apt-get', [['update'], [...install, 'chromium-headless-shell']]),
    packageManager(prefix, 'apt-get', [[...install, 'chromium']]),
    packageManager(prefix, 'dnf', [['install', '-y', 'chromium']]),
    packageManager(prefix, 'apk', [['add', 'chromium', 'font-liberation']])
  ];
  const libraries = {
    name: "the libraries that Playwright's download needs",
    seconds: 120,
    run: (/** @type {number} */ seconds) => runPackage('playwright/cli.js', ['install-deps', 'chromium'], { seconds, output: 'stderr' })
  };
  const available = [];
  for (const manager of managers) {
    const [command = ''] = manager.name.split(' ');
    if ((await runCommand(command, ['--version'], { seconds: 10, output: 'keep' })).ok) available.push(manager);
  }
  return [download, ...available, libraries];
}

/**
 * Finds a Chromium that starts, or installs one: by Playwright's download, else by the system's package manager where that may be used.
 * @param {{ seconds?: number }} [options] time limit for everything together
 * @returns {Promise<{ ok: boolean, output: string }>} the browser's version, or what to do
 */
export async function ensureChromium({ seconds = 360 } = {}) {
  const end = performance.now() + seconds * 1000;
  let found = await startsChromium();
  if (found.ok) return found;
  for (const attempt of await listAttempts()) {
    const left = (end - performance.now()) / 1000;
    if (left < 5) break;
    console.error(`No Chromium yet; trying ${attempt.name} …`);
    await attempt.run(Math.min(attempt.seconds, left));
    found = await startsChromium();
    if (found.ok) return found;
  }
  return { ok: false, output: `${found.output}\n\n${instruction}`.trim() };
}

if (isMain(import.meta)) {
  const { ok, output } = await ensureChromium();
  console.error(output);
  process.exitCode = ok ? 0 : 1;
}
