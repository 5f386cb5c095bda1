import { sha256 as sha256InScript } from '@noble/hashes/sha2.js';

/**
 * Lower-case hexadecimal SHA-256. A page served over plain http from another host than localhost has no crypto.subtle:
 * there the digest is computed in script.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))) : sha256InScript(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
