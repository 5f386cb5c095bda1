const SIGNATURE = '%PDF-';
/** Programs put other bytes before the signature; readers look this far for it. */
const LOOK_AHEAD = 1024;

/** Whether a file is a PDF: by its first bytes, and where it calls itself one, by those that follow soon. */
export function isPdf(bytes: Uint8Array, name: string): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, LOOK_AHEAD));
  return head.startsWith(SIGNATURE) || (/\.pdf$/i.test(name) && head.includes(SIGNATURE));
}
