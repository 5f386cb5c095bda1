import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { duckdbWasm } from './scripts/vite-duckdb-wasm.js';
import { browserCommands } from './tests/support/browser-commands.ts';
import { findChromium } from './tests/support/find-chromium.ts';

const notTests = ['**/node_modules/**', 'tests/e2e/**'];

/** Our own components are in runes mode; a dependency's decide for themselves. */
function legacyInDependencies({ filename }: { filename: string }) {
  return filename.includes('node_modules') ? { runes: undefined } : undefined;
}

export default defineConfig({
  plugins: [svelte({ dynamicCompileOptions: legacyInDependencies }), duckdbWasm()],
  test: {
    env: { TZ: 'Europe/Oslo' },
    // The browser's tests wait more than they work, so that no core needs to be left to them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // The tests share no state, and a worker of its own for each of two hundred files takes longer than the tests.
          isolate: false,
          // No measure of speed, which a busy machine would fail: a guard against what hangs.
          testTimeout: 30_000,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', ...notTests]
        }
      },
      {
        extends: true,
        // Everything that a test reaches is found before the first one runs, workers too: what is found later reloads the page under a test.
        optimizeDeps: {
          entries: ['src/lib/**/*.ts', '!src/**/*.server.ts', '!src/**/native-database.ts', '!src/**/*.test.ts'],
          include: ['vitest-browser-svelte', 'fflate']
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
          exclude: notTests,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            // One page at a time: what leaves it is watched from outside.
            fileParallelism: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions: findChromium(), contextOptions: { locale: 'nb-NO', timezoneId: 'Europe/Oslo' } }),
            instances: [{ browser: 'chromium' }],
            commands: browserCommands
          }
        }
      }
    ]
  }
});
