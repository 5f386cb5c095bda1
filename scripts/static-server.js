import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isMain } from './is-main.js';
import { mimeTypes } from './mime-types.js';

/** @typedef {{ status: 200 | 404, file: string } | { status: 308, location: string } | { status: 400 | 404 | 405 }} Answer */

/**
 * The file that a path names, only if it lies inside the folder when every link is followed.
 * @param {string} folder real path
 * @param {string} path
 */
async function findInside(folder, path) {
  const file = await realpath(join(folder, path)).catch(() => null);
  if (file === null || (file !== folder && !file.startsWith(folder + sep))) return null;
  return { file, kind: await stat(file) };
}

/** @param {string} folder @returns {Promise<Answer>} */
async function notFound(folder) {
  const page = await findInside(folder, '404.html');
  return page?.kind.isFile() ? { status: 404, file: page.file } : { status: 404 };
}

/**
 * What a plain static server answers: files, index.html for a folder, a redirect to its slash, 404.html for the rest.
 * @param {string} folder real path of the folder that is served
 * @param {string} base path below which it is served, "/" or "/some/folder/"
 * @param {string} method
 * @param {string} url as the request line has it
 * @returns {Promise<Answer>}
 */
export async function answerFor(folder, base, method, url) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [rawPath = '', query] = url.split('?', 2);
  let path;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return { status: 400 };
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..')) return { status: 400 };
  if (`${path}/` === base) return { status: 308, location: base };
  if (!path.startsWith(base)) return notFound(folder);
  const found = await findInside(folder, path.slice(base.length));
  if (found?.kind.isFile() && !path.endsWith('/')) return { status: 200, file: found.file };
  if (!found?.kind.isDirectory()) return notFound(folder);
  // A path that starts with two slashes would redirect to another host.
  if (!path.endsWith('/')) return { status: 308, location: `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` };
  const index = await findInside(folder, join(path.slice(base.length), 'index.html'));
  return index?.kind.isFile() ? { status: 200, file: index.file } : notFound(folder);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 * @param {boolean} bodyless
 */
async function send(response, answer, bodyless) {
  const headers = { 'X-Content-Type-Options': 'nosniff' };
  if (!('file' in answer)) {
    const extra = 'location' in answer ? { Location: answer.location } : answer.status === 405 ? { Allow: 'GET, HEAD' } : {};
    response.writeHead(answer.status, { ...headers, ...extra, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(bodyless ? undefined : `${answer.status}\n`);
    return;
  }
  const { size } = await stat(answer.file);
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': mimeTypes.get(extname(answer.file).toLowerCase()) ?? 'application/octet-stream',
    'Content-Length': size,
    // SvelteKit names what stands in this folder by its content.
    'Cache-Control': answer.file.includes(`${sep}_app${sep}immutable${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
  });
  if (bodyless) response.end();
  else await pipeline(createReadStream(answer.file), response);
}

/**
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number, attempts: number }} where
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, { host, port, attempts }) {
  for (let next = port; ; next++) {
    /** @type {NodeJS.ErrnoException | null} */
    const refusal = await new Promise((settle) => {
      server.once('error', settle);
      server.listen(next, host, () => {
        server.off('error', settle);
        settle(null);
      });
    });
    if (refusal === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : next;
    }
    if (refusal.code !== 'EADDRINUSE' || next + 1 >= port + attempts) throw refusal;
  }
}

/**
 * Serves a folder of files over HTTP, to this machine only unless another host is named.
 * @param {string} folder
 * @param {{ host?: string, port?: number, attempts?: number, base?: string }} [options] port 0 takes any; a port that is taken makes it try
 *   the next ones, `attempts` in all; base "/some/folder/" is the path below which the files are served
 * @returns {Promise<{ url: string, close: () => void }>} rejects where the folder is missing or no port is free
 */
export async function serveFolder(folder, { host = '127.0.0.1', port = 4173, attempts = 50, base = '/' } = {}) {
  const root = await realpath(resolve(folder));
  const server = createServer((request, response) => {
    const method = request.method ?? 'GET';
    answerFor(root, base, method, request.url ?? '/')
      .then((answer) => send(response, answer, method === 'HEAD'))
      .catch(() => response.destroy());
  });
  const taken = await listen(server, { host, port, attempts });
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${name}:${taken}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

/** @param {string | undefined} text @param {number} otherwise */
export function readPort(text, otherwise) {
  const port = Number(text ?? '');
  return text !== undefined && text !== '' && Number.isInteger(port) && port >= 0 && port < 65_536 ? port : otherwise;
}

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, base: { type: 'string', default: '/' }, strict: { type: 'boolean', default: false } }
  });
  const port = readPort(values.port ?? process.env['PORT'], 4173);
  const { url } = await serveFolder(positionals[0] ?? 'build', { port, base: values.base, attempts: values.strict ? 1 : 50 });
  console.log(url);
}

if (isMain(import.meta)) await main();
