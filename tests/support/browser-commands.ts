import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserCommand } from 'vitest/node';

type Watch = { host: Server; hits: string[]; stop: () => void };

let watch: Watch | null = null;

/** Opens another host that answers everything, and notes every request that leaves the page's origin. Its address. */
const watchForeignRequests: BrowserCommand<[]> = async ({ context, page }) => {
  const hits: string[] = [];
  const host = createServer((request, response) => {
    hits.push(`host ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'content-type': 'text/csv' });
    response.end('a\n1\n');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { host: home } = new URL(page.url());
  const note = (request: { url(): string }) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== home) hits.push(`browser ${url.href}`);
  };
  context.on('request', note);
  watch = { host, hits, stop: () => context.off('request', note) };
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
};

/** What left the origin since the watch began, as the browser and the other host saw it. */
const listForeignRequests: BrowserCommand<[]> = () => watch?.hits ?? [];

const stopWatching: BrowserCommand<[]> = async () => {
  watch?.stop();
  watch?.host.closeAllConnections();
  await new Promise((resolve) => (watch ? watch.host.close(resolve) : resolve(null)));
  watch = null;
};

export type ShownAs = { colorScheme: 'light' | 'dark'; media: 'screen' | 'print' };

/** Shows the page as by day, by night or on paper. */
const showAs: BrowserCommand<[ShownAs]> = async ({ page }, shown) => {
  await page.emulateMedia(shown);
};

export const browserCommands = { watchForeignRequests, listForeignRequests, stopWatching, showAs };

declare module 'vitest/browser' {
  interface BrowserCommands {
    watchForeignRequests: () => Promise<string>;
    listForeignRequests: () => Promise<string[]>;
    stopWatching: () => Promise<void>;
    showAs: (shown: ShownAs) => Promise<void>;
  }
}
