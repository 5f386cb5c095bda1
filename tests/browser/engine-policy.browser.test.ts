import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';

const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self' blob:";

describe('a worker on a page whose policy stands in a <meta>', () => {
  let otherHost = '';
  beforeEach(async () => {
    otherHost = await commands.watchForeignRequests();
  });
  afterEach(async () => {
    document.querySelector('iframe[srcdoc]')?.remove();
    await commands.stopWatching();
  });

  /** What the worker that `create` makes of its script's URL tells, after asking the other host. */
  async function askFrom(create: string): Promise<unknown> {
    const script = new URL('/tests/support/ask-other-host.js', location.href);
    const answer = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
    const page = document.createElement('iframe');
    page.srcdoc = `<meta http-equiv="content-security-policy" content="${policy}">
      <script type="module">
        ${create}
        const worker = create(${JSON.stringify(script.href)});
        worker.onmessage = ({ data }) => parent.postMessage(data, '*');
        worker.postMessage(${JSON.stringify(`${otherHost}/leak`)});
      </script>`;
    document.body.append(page);
    return answer;
  }

  test('is held by the policy when it is the engine’s', async () => {
    expect(await askFrom("import { createEngineWorker as create } from '/src/lib/store/engine-worker.ts';")).toMatch(
      'kept in: Failed to fetch'
    );
    expect(await commands.listForeignRequests()).toEqual([]);
  });

  test('escapes the policy when it is an ordinary one, which is why the engine’s is not', async () => {
    expect(await askFrom('const create = (url) => new Worker(url);')).toBe('sent');
    expect(await commands.listForeignRequests()).toContain('host /leak');
  });
});
