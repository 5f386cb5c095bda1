import { afterEach, describe, expect, test, vi } from 'vitest';
import { EngineStartError } from '#lib/store/engine-start-error.ts';
import { openWasmDatabase, type WasmDatabaseOptions } from '#lib/store/wasm-database.ts';
import wasmUrl from 'virtual:duckdb-eh-wasm';
import workerUrl from 'virtual:duckdb-eh-worker';

const absolute = (url: string) => new URL(url, location.href).href;
const shipped = { workerUrl: absolute(workerUrl), wasmUrl: absolute(wasmUrl) };

function scriptUrl(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

/** A worker that answers the first message, the ping, as the engine's script does, and the next ones with `then`, if at all. */
const greeting = (then = '') => `
  const answer = (requestId, type, data) => postMessage({ messageId: 0, requestId, type, data });
  onmessage = ({ data: { messageId } }) => {
    if (messageId === 0) answer(messageId, 'OK', null);
    else { ${then} }
  };`;

async function failureOf(options: WasmDatabaseOptions): Promise<unknown> {
  return openWasmDatabase(options).then(
    async (db) => {
      await db.close();
      return 'it started';
    },
    (error: unknown) => error
  );
}

async function reasonOf(options: WasmDatabaseOptions): Promise<string> {
  const error = await failureOf(options);
  return error instanceof EngineStartError ? error.reason : String(error);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an engine that cannot start', () => {
  test('is blocked where its WebAssembly file is missing', async () => {
    const files = { ...shipped, wasmUrl: absolute('/@fs/nowhere/duckdb-eh.wasm.bin') };
    expect(await reasonOf({ timeoutMs: 10_000, files })).toBe('blocked');
  });

  test('is blocked where the server answers a missing file with a page', async () => {
    const files = { ...shipped, wasmUrl: URL.createObjectURL(new Blob(['<!doctype html>'], { type: 'text/html' })) };
    expect(await reasonOf({ timeoutMs: 10_000, files })).toBe('blocked');
  });

  test('is blocked where its worker script is missing', async () => {
    const files = { ...shipped, workerUrl: absolute('/@fs/nowhere/worker.js') };
    expect(await reasonOf({ timeoutMs: 10_000, files })).toBe('blocked');
  });

  test('is blocked where the page may not compile WebAssembly', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new WebAssembly.CompileError('blocked by CSP'));
    expect(await reasonOf({ timeoutMs: 10_000 })).toBe('blocked');
  });

  test('is unsupported in a browser without exceptions in WebAssembly', async () => {
    vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(await reasonOf({ timeoutMs: 10_000 })).toBe('unsupported');
  });

  test('is unsupported in a browser that cannot unpack it', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await reasonOf({ timeoutMs: 10_000 })).toBe('unsupported');
  });

  test('times out by its own limit, where the worker never answers', async () => {
    const files = { ...shipped, workerUrl: scriptUrl('onmessage = () => {};') };
    const begin = performance.now();
    const ended: number[] = [];
    const wait = async (timeoutMs: number) => {
      expect(await reasonOf({ timeoutMs, files })).toBe('timeout');
      expect(performance.now() - begin).toBeGreaterThanOrEqual(timeoutMs - 5);
      ended.push(timeoutMs);
    };
    await Promise.all([wait(3_000), wait(300)]);
    expect(ended).toEqual([300, 3_000]);
  });

  test('times out where the worker is there but the engine in it never answers', async () => {
    expect(await reasonOf({ timeoutMs: 3_000, files: { ...shipped, workerUrl: scriptUrl(greeting()) } })).toBe('timeout');
  });

  test('failed where it says so itself', async () => {
    const script = greeting("answer(messageId, 'ERROR', { name: 'RuntimeError', message: 'unreachable', stack: '' });");
    const error = await failureOf({ timeoutMs: 10_000, files: { ...shipped, workerUrl: scriptUrl(script) } });
    expect(error).toMatchObject({ reason: 'failed', message: expect.stringContaining('unreachable') });
  });

  test('failed where its worker breaks on the way', async () => {
    expect(await reasonOf({ timeoutMs: 10_000, files: { ...shipped, workerUrl: scriptUrl(greeting('throw new Error()')) } })).toBe(
      'failed'
    );
  });

  test('leaves no worker behind', async () => {
    const open = new Set<Worker>();
    let opened = 0;
    class WatchedWorker extends Worker {
      constructor(url: string | URL) {
        super(url);
        open.add(this);
        opened += 1;
      }
      override terminate() {
        super.terminate();
        open.delete(this);
      }
    }
    vi.stubGlobal('Worker', WatchedWorker);
    const files = { ...shipped, workerUrl: scriptUrl('onmessage = () => {};') };
    await failureOf({ timeoutMs: 300, files });
    await failureOf({ timeoutMs: 10_000, files: { ...files, wasmUrl: absolute('/@fs/nowhere/duckdb-eh.wasm.bin') } });
    expect([opened, open.size]).toEqual([2, 0]);
  });

  test('stops with the reason of whoever called it off', async () => {
    const controller = new AbortController();
    const opening = failureOf({ timeoutMs: 10_000, signal: controller.signal });
    controller.abort(new Error('the reader left'));
    expect(await opening).toEqual(new Error('the reader left'));
    expect(await failureOf({ timeoutMs: 10_000, signal: controller.signal })).toEqual(new Error('the reader left'));
  });
});

describe('an engine that starts', () => {
  test('takes its file as a server has unpacked it, too', async () => {
    const packed = await (await fetch(wasmUrl)).blob();
    expect([...new Uint8Array(await packed.slice(0, 2).arrayBuffer())]).toEqual([0x1f, 0x8b]);
    const unpacked = await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
    const db = await openWasmDatabase({ timeoutMs: 30_000, files: { ...shipped, wasmUrl: URL.createObjectURL(unpacked) } });
    expect(await db.version()).toBe('v1.4.3');
    await db.close();
  });

  test('fails the questions that wait when its worker breaks, instead of keeping them waiting', async () => {
    const workers: Worker[] = [];
    class WatchedWorker extends Worker {
      constructor(url: string | URL) {
        super(url);
        workers.push(this);
      }
    }
    vi.stubGlobal('Worker', WatchedWorker);
    const db = await openWasmDatabase({ timeoutMs: 30_000 });
    const waiting = db.all('SELECT count(*)::INTEGER AS n FROM range(1000000000) AS a, range(1000) AS b');
    workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await expect(waiting).rejects.toThrow('out of memory');
    await db.close();
  });
});
