import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../scripts/static-server.js';

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

/** Sends the path as it is; fetch would tidy it first. */
function ask(path: string, method = 'GET', base = server) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((settle, fail) => {
    const { port } = new URL(base.url);
    const call = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => settle({ status: response.statusCode, headers: response.headers, body }));
    });
    call.on('error', fail);
    call.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'om'), { recursive: true });
  await mkdir(join(site, 'empty'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'lost');
  await writeFile(join(site, 'om', 'index.html'), 'about');
  for (const name of ['engine.wasm', 'app.js', 'møte.txt']) await writeFile(join(site, name), name);
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await serveFolder(site, { port: 0 });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('the static server', () => {
  it('shows the page of a folder, and sends a path without its slash there', async () => {
    expect((await ask('/')).body).toBe('home');
    expect((await ask('/om/?sort=total')).body).toBe('about');
    expect(await ask('/om?sort=total')).toMatchObject({ status: 308, headers: { location: '/om/?sort=total' } });
  });

  it('names the types that browsers are strict about', async () => {
    expect((await ask('/engine.wasm')).headers['content-type']).toBe('application/wasm');
    expect((await ask('/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask(`/${encodeURIComponent('møte.txt')}`)).body).toBe('møte.txt');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/om/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/om/%00', '/%ff'])(
    'refuses %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(400);
      expect(body).not.toContain('secret');
    }
  );

  it('does not follow a link out of its folder', async () => {
    expect(await ask('/link.txt')).toMatchObject({ status: 404, body: 'lost' });
  });

  it('redirects to no other host, however many slashes a path begins with', async () => {
    const { headers } = await ask('//om');
    expect(headers['location'] ?? '/').toMatch(/^\/(?!\/)/);
  });

  it('shows the page for what is missing, a folder without a page included', async () => {
    expect(await ask('/gone.html')).toMatchObject({ status: 404, body: 'lost' });
    expect(await ask('/empty/')).toMatchObject({ status: 404, body: 'lost' });
    expect(await ask('/app.js/')).toMatchObject({ status: 404 });
  });

  it('answers HEAD without a body and nothing else than GET and HEAD', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '4' } });
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it('serves below a path, and there only', async () => {
    const below = await serveFolder(join(folder, 'site'), { port: 0, base: '/a/b/' });
    try {
      expect((await ask('/a/b/om/', 'GET', below)).body).toBe('about');
      expect(await ask('/a/b', 'GET', below)).toMatchObject({ status: 308, headers: { location: '/a/b/' } });
      expect((await ask('/om/', 'GET', below)).status).toBe(404);
    } finally {
      below.close();
    }
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serveFolder(join(folder, 'site'), { port: taken });
    try {
      expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    } finally {
      second.close();
    }
    await expect(serveFolder(join(folder, 'site'), { port: taken, attempts: 1 })).rejects.toThrow(/EADDRINUSE/);
  });
});
