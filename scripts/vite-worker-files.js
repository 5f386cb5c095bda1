/** Where the names of the workers' files stand, below the folder of the site. */
const listed = '_app/worker-files.json';

/**
 * Two plugins, one for the workers and one for the app, that write the names of all files of workers to _app/worker-files.json: SvelteKit tells
 * a service worker of every file but these.
 * @returns {{ ofWorkers: import('vite').Plugin, ofApp: import('vite').Plugin }}
 */
export function workerFiles() {
  /** @type {Set<string>} */
  const names = new Set();
  return {
    ofWorkers: {
      name: 'worker-files-of-workers',
      generateBundle(_, bundle) {
        for (const name of Object.keys(bundle)) if (!name.endsWith('.map')) names.add(name);
      }
    },
    ofApp: {
      name: 'worker-files-of-app',
      generateBundle() {
        if (this.environment.name === 'client')
          this.emitFile({ type: 'asset', fileName: listed, source: JSON.stringify([...names].sort()) });
      }
    }
  };
}
