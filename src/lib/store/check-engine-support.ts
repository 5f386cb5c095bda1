import { EngineStartError } from './engine-start-error.ts';

/** A module whose one function is `try {} catch_all {}`: valid only where WebAssembly has exceptions, which the engine needs. */
const exceptionsModule = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0], // magic and version
  ...[1, 4, 1, 96, 0, 0], // one type: () -> ()
  ...[3, 2, 1, 0], // one function of it
  ...[10, 8, 1, 6, 0, 6, 64, 25, 11, 11] // its body
);

/** Throws EngineStartError where this browser lacks what the engine needs, or where the page's policy forbids WebAssembly. */
export async function checkEngineSupport(): Promise<void> {
  const isModern =
    typeof Worker === 'function' &&
    typeof DecompressionStream === 'function' &&
    typeof WebAssembly === 'object' &&
    WebAssembly.validate(exceptionsModule);
  if (!isModern) throw new EngineStartError('unsupported', 'no WebAssembly exceptions, workers or DecompressionStream');
  try {
    await WebAssembly.compile(exceptionsModule);
  } catch (cause) {
    throw new EngineStartError('blocked', 'the page may not compile WebAssembly', cause);
  }
}
