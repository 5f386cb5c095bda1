import { sveltekit } from '@sveltejs/kit/vite';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'vite';
import { paraglideOptions } from './scripts/paraglide-options.js';
import { duckdbWasm } from './scripts/vite-duckdb-wasm.js';

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), sveltekit(), duckdbWasm()]
});
