import { sveltekit } from '@sveltejs/kit/vite';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'vite';
import { paraglideOptions } from './scripts/paraglide-options.js';
import { duckdbWasm } from './scripts/vite-duckdb-wasm.js';
import { workerFiles } from './scripts/vite-worker-files.js';

const listed = workerFiles();

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), sveltekit(), duckdbWasm(), listed.ofApp],
  // As modules, so that a worker too loads the readers of PDF, Word and HTML only when such a file comes.
  worker: { format: 'es', plugins: () => [listed.ofWorkers] }
});
