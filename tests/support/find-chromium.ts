import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The shell without windows first, as Playwright does: it is the same engine and spends a fifth less of the machine. */
const systemPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing is fetched, reported or updated behind the tests' backs. */
const quietArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

export type ChromiumLaunch = {
  /** Undefined where none is found: Playwright then says what it misses. */
  executablePath: string | undefined;
  args: string[];
};

/** The browser of the tests: the one that CHROMIUM_PATH names, else Playwright's own download, else the system's. */
export function findChromium(): ChromiumLaunch {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemPaths];
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: candidates.find((path) => path !== undefined && path !== '' && existsSync(path)),
    args: isRoot ? ['--no-sandbox', ...quietArgs] : quietArgs
  };
}
