import { EngineStartError } from './engine-start-error.ts';

const gzipMagic = [0x1f, 0x8b];
const wasmMagic = [0x00, 0x61, 0x73, 0x6d];

/**
 * The engine as a blob of type application/wasm, whatever type the server gave it. The file is gzipped, but a server or cache may
 * have decoded it already. Throws EngineStartError, "blocked" for everything that keeps the file out.
 */
export async function fetchWasm(url: string, signal: AbortSignal): Promise<Blob> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const wasm = startsWith(bytes, gzipMagic) ? await gunzip(bytes) : bytes;
    if (!startsWith(wasm, wasmMagic)) throw new Error('not a WebAssembly file');
    return new Blob([wasm], { type: 'application/wasm' });
  } catch (cause) {
    throw new EngineStartError('blocked', `cannot fetch ${url}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
