import { base, build, files, prerendered, version } from '$service-worker';

/** What of a service worker is used here: the compiler's own types of it would be those of every other file, too. */
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Asked = Event & { request: Request; respondWith: (response: Promise<Response>) => void };
type Worker = {
  location: Location;
  addEventListener: ((name: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((name: 'fetch', listener: (event: Asked) => void) => void);
};

/**
 * Keeps the app itself for a time without a network: every page, script and reader, and nothing that anybody reads in it. Pages come from the
 * network where there is one, so that a new version is there at once; what has a hash in its name never changes, and comes from here.
 */
const worker = globalThis as unknown as Worker;
const cacheName = `regionpuls-${version}`;

/** Paths of the workers' files, which SvelteKit does not tell of: scripts/vite-worker-files.js does. */
async function workerFiles(): Promise<string[]> {
  const response = await fetch(`${base}/_app/worker-files.json`);
  if (!response.ok) throw new Error(`no list of the workers' files: ${response.status}`);
  return ((await response.json()) as string[]).map((name) => `${base}/${name}`);
}

async function keepApp(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...new Set([...build, ...(await workerFiles()), ...files, ...prerendered])]);
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('regionpuls-') && name !== cacheName).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = () => cache.match(request, { ignoreSearch: true });
  if (new URL(request.url).pathname.startsWith(`${base}/_app/immutable/`)) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const found = await kept();
    if (found) return found;
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepApp()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && new URL(request.url).origin === worker.location.origin;
  if (isOurs) event.respondWith(answer(request));
});
