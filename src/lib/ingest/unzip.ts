import { Inflate } from 'fflate';
import type { Reading } from '#lib/model/reading.ts';
import { crc32 } from './crc32.ts';
import { fileProblem } from './file-problem.ts';
import { listZip, type ZipEntry } from './list-zip.ts';

const MAX_ENTRIES = 2000;
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Deflate packs at most 1032 to 1, so a slice grows to 17 MB before it is counted. */
const SLICE_BYTES = 16 * 1024;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

export type Zip = {
  names: readonly string[];
  /** The bytes of one file; null where the archive has none of that name. */
  unpack: (name: string) => Reading<Uint8Array | null>;
};

/**
 * Opens a ZIP archive that nobody vouches for. Its files are unpacked one by one, when asked for, and counted while they grow: what is more than
 * its header says, or does not add up, is "file-damaged"; more than 2,000 files is "too-many-parts", more than 200 MB in all "unpacks-too-large"; locked files are
 * "unsupported-format". `name` is the archive's, for the messages.
 */
export function openZip(bytes: Uint8Array, name: string): Reading<Zip> {
  const entries = listZip(bytes, MAX_ENTRIES + 1);
  if (!entries) return damaged(name, 'its directory cannot be read, as in a file that was cut off');
  if (entries.length > MAX_ENTRIES) return tooLarge('too-many-parts', name, `holds more than ${MAX_ENTRIES} files, which no minutes do`);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_BYTES) return unpacksTooFar(name);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = MAX_UNPACKED_BYTES;
  const unpack = (path: string): Reading<Uint8Array | null> => {
    const entry = byName.get(path.toLowerCase());
    if (!entry) return { ok: true, value: null };
    const reading = unpackEntry(bytes, entry, left, name);
    if (reading.ok) left -= reading.value.length;
    return reading;
  };
  return { ok: true, value: { names: entries.map((entry) => entry.name), unpack } };
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, left: number, name: string): Reading<Uint8Array> {
  if (entry.encrypted) {
    return {
      ok: false,
      problem: fileProblem('unsupported-format', `${name} is locked with a password: save it without one and read that.`)
    };
  }
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return damaged(name, `its part ${entry.name} is not where it should be`);
  if (entry.size > left) return unpacksTooFar(name);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (!unpacked || unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    return damaged(name, `its part ${entry.name} does not unpack to what its header says`);
  }
  return { ok: true, value: unpacked };
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  if (offset + LOCAL_HEADER_BYTES > bytes.length) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_BYTES);
  if (header.getUint32(0, true) !== LOCAL_HEADER) return null;
  const start = offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** Null where the bytes are broken, or are more than `most`; then it stops. */
function inflate(packed: Uint8Array, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += SLICE_BYTES) {
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
      if (length > most) return null;
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(name: string, why: string): { ok: false; problem: ReturnType<typeof fileProblem> } {
  const message = `${name} is damaged: ${why}. Open it in its own program, save it again and read that, or fetch it anew.`;
  return { ok: false, problem: fileProblem('file-damaged', message) };
}

function unpacksTooFar(name: string): ReturnType<typeof damaged> {
  return tooLarge('unpacks-too-large', name, `unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB, which no minutes do`);
}

function tooLarge(code: string, name: string, what: string): ReturnType<typeof damaged> {
  return { ok: false, problem: fileProblem(code, `${name} ${what}: save only its text and read that.`) };
}
