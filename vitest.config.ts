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
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', ...notTests]
        }
      },
      {
        extends: true,
        // Named here, for a dependency that is found only during a test reloads the page under it.
        optimizeDeps: {
          include: [
            '@duckdb/duckdb-wasm',
            '@uwdata/flechette',
            'vitest-browser-svelte',
            'd3',
            'idb',
            'comlink',
            '@noble/hashes/sha2.js',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
          ]
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
