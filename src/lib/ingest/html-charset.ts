import { decodeAs, decodeText } from './decode-text.ts';

const HEAD_BYTES = 4096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

export type DecodedPage = { text: string; encoding: string };

/**
 * The text of a web page: by its byte order mark, else as UTF-8 where its bytes are that (a page saved by a browser may keep the declaration that
 * it was sent with), else in the encoding that it declares, else as plain text is told. In the one that is chosen, where one is.
 */
export function decodePage(bytes: Uint8Array, chosen: string | null = null): DecodedPage {
  const plain = decodeText(bytes, chosen);
  if (chosen !== null) return plain;
  if (plain.encoding.startsWith('utf-') && plain.damaged === 0) return plain;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  const decoder = decoderOf(match?.[1] ?? match?.[2] ?? '');
  if (!decoder || decoder.encoding.startsWith('utf-')) return plain;
  return { text: decodeAs(decoder.encoding, bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding };
}

/** Null for a label that the Encoding Standard does not know. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
