import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/find-chromium.ts';

const { executablePath, args } = findChromium();
const rootPort = 41731;
const subPathPort = 41732;
const subPath = '/regionpuls/deep/';

/** The build as any plain static server would show it, below the root or in a folder. */
function server(port: number, base: string) {
  return {
    command: `node scripts/static-server.js build --strict --port ${port} --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 20_000
  };
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than there are cores: pages also wait.
  workers: 3,
  timeout: 90_000,
  // A machine with other work on it takes its time to start an engine.
  expect: { timeout: 25_000 },
  // Ends before whoever called does, so that a slow machine's report is written, too.
  globalTimeout: 540_000,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    // It answers in the network's place, where no test could tell what the page asks for; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A click on what is covered ends in its own message, not at the end of the test.
    actionTimeout: 30_000,
    screenshot: 'only-on-failure'
  },
  projects: [
    { name: 'root', use: { baseURL: `http://localhost:${rootPort}/` } },
    // Tests tagged @sub-path run here too: the same build, in a folder of a server.
    { name: 'sub-path', grep: /@sub-path/, use: { baseURL: `http://localhost:${subPathPort}${subPath}` } }
  ],
  webServer: [server(rootPort, '/'), server(subPathPort, subPath)]
});
