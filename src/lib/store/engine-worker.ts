/**
 * A worker that runs the script at an absolute URL of this origin. Its own URL is a blob: such a worker inherits the page's content
 * security policy, while `new Worker(url)` escapes a policy that stands in a <meta>.
 */
export function createEngineWorker(scriptUrl: string): Worker {
  const script = new Blob([`importScripts(${JSON.stringify(scriptUrl)});`], { type: 'text/javascript' });
  const blobUrl = URL.createObjectURL(script);
  const worker = new Worker(blobUrl);
  const release = () => URL.revokeObjectURL(blobUrl);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}
