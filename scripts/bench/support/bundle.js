import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../../project-root.js';

/**
 * The exports of a module of the project, built as the app is: types stripped by the build, nothing added for debugging.
 * @param {string} entry below the project's root
 */
export async function importBuilt(entry) {
  const outDir = mkdtempSync(join(projectRoot, 'node_modules', '.bench-'));
  try {
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(projectRoot, entry),
        outDir,
        minify: false,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'entry.js' } }
      }
    });
    return await import(pathToFileURL(join(outDir, 'entry.js')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
