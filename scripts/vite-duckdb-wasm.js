import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { projectRoot } from './project-root.js';

/** @typedef {{ source: string, target: string, change: (content: Buffer) => Promise<Buffer> }} EngineFile */

const packageFolder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
const cacheFolder = join(projectRoot, 'node_modules/.cache/duckdb');

/** @type {Record<string, EngineFile>} */
const files = {
  // 7.6 MB instead of 34, from any static server without special headers. The ending is neutral, for many servers label .gz or .wasm
  // in a way that breaks one of them.
  'virtual:duckdb-eh-wasm': {
    source: join(packageFolder, 'duckdb-eh.wasm'),
    target: join(cacheFolder, 'duckdb-eh.wasm.bin'),
    change: (content) => promisify(gzip)(content, { level: 9 })
  },
  // Without the link to a source map that is not shipped.
  'virtual:duckdb-eh-worker': {
    source: join(packageFolder, 'duckdb-browser-eh.worker.js'),
    target: join(cacheFolder, 'duckdb-browser-eh.worker.js'),
    change: async (content) => Buffer.from(content.toString().replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'))
  }
};

/**
 * Makes `import url from 'virtual:duckdb-eh-wasm'` the address of DuckDB's engine, gzipped, and 'virtual:duckdb-eh-worker' that of the
 * script which runs it in a worker; in development, in the build and in the tests.
 * @returns {import('vite').Plugin}
 */
export function duckdbWasm() {
  return {
    name: 'duckdb-wasm',
    enforce: 'pre',
    async resolveId(id) {
      const file = files[id];
      return file ? `${await prepare(file)}?url` : null;
    }
  };
}

/**
 * @param {EngineFile} file
 * @returns {Promise<string>} path of the changed copy, made when it is missing or older than its source
 */
async function prepare({ source, target, change }) {
  const [wanted, made] = await Promise.all([stat(source), stat(target).catch(() => null)]);
  if (made && made.mtimeMs >= wanted.mtimeMs) return target;
  await mkdir(dirname(target), { recursive: true });
  // Several bundlers may ask at once, in one process too.
  const partial = `${target}.${randomUUID()}`;
  await writeFile(partial, await change(await readFile(source)));
  await rename(partial, target);
  return target;
}
