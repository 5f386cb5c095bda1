/** One file of a ZIP archive, as the archive's directory states it. */
export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Of its local header, from the first byte of the archive. */
  offset: number;
  encrypted: boolean;
};

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_BYTES = 46;
const IN_ZIP64 = 0xffffffff;

/**
 * The directory of a ZIP archive (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), of its first `most` files; null where there is none that can be
 * read.
 */
export function listZip(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return null;
  const start = startOfDirectory(view, end);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < most && at >= 0 && at + DIRECTORY_RECORD_BYTES <= end && view.getUint32(at, true) === DIRECTORY_RECORD) {
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + DIRECTORY_RECORD_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push(readEntry(view, bytes, at, nameBytes, extraBytes));
    at = next;
  }
  return entries.length === 0 ? null : entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

/** Where its offset does not fit in 32 bits, it stands in a 64-bit record, which the locator before the end record points to. */
function startOfDirectory(view: DataView, end: number): number {
  const offset = view.getUint32(end + 16, true);
  if (offset !== IN_ZIP64) return offset;
  const locator = end - 20;
  const record = locator >= 0 ? Number(view.getBigUint64(locator + 8, true)) : -1;
  return record >= 0 && record + 56 <= end ? Number(view.getBigUint64(record + 48, true)) : -1;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const nameStart = at + DIRECTORY_RECORD_BYTES;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameBytes));
  const stated = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, offset = 0] = withZip64(view, nameStart + nameBytes, extraBytes, stated);
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1
  };
}

/** Fields that do not fit in 32 bits stand in the extra field 0x0001, in their order. */
function withZip64(view: DataView, extra: number, extraBytes: number, stated: number[]): number[] {
  let at = extra;
  while (at + 4 <= extra + extraBytes && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let field = at + 4;
  return stated.map((value) => {
    if (value !== IN_ZIP64 || field + 8 > extra + extraBytes) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  });
}
