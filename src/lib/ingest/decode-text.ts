export type DecodedText = {
  /** Verbatim but for line ends, which are all "\n", and the byte order mark, which is gone. */
  text: string;
  /** A label of the Encoding Standard: "utf-8", "utf-16le", "utf-16be" or "windows-1252" (which reads Latin-1 too). */
  encoding: string;
  /** Number of byte sequences that the encoding could not read and that became U+FFFD. */
  damaged: number;
};

const SAMPLE_BYTES = 8192;

/** The encodings that somebody may choose. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/**
 * Text of bytes in UTF-8 or UTF-16 (with or without a byte order mark), or else in Windows-1252; or in the encoding of the Encoding Standard
 * that `chosen` names, however badly it fits. Throws on a name that the standard does not know.
 */
export function decodeText(bytes: Uint8Array, chosen: string | null = null): DecodedText {
  if (chosen !== null) {
    const { encoding } = new TextDecoder(chosen);
    const text = decodeAs(encoding, bytes);
    return { text: withOneLineEnd(text), encoding, damaged: count(text, /\uFFFD/g) };
  }
  const encoding = utf16Of(bytes) ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = count(text, /\uFFFD/g);
  if (encoding === 'utf-8' && damaged > 0 && !isMostlyUtf8(text, damaged)) {
    return { text: withOneLineEnd(decodeAs('windows-1252', bytes)), encoding: 'windows-1252', damaged: 0 };
  }
  return { text: withOneLineEnd(text), encoding, damaged };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads Windows-1252 as if it were Latin-1, whose controls no text has. `encoding`: a name of the Encoding Standard. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;
}

/** A UTF-8 file that was cut or patched still has far more sequences that read well than broken ones. */
function isMostlyUtf8(text: string, damaged: number): boolean {
  const readable = count(text, /[^\p{ASCII}\uFFFD]/gu);
  return readable > 4 * damaged;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((found) => found / (sample.length / 2));
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  return even > 0.6 && odd < 0.05 ? 'utf-16be' : null;
}

function withOneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text)) found++;
  return found;
}
