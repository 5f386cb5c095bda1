import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { decodeText } from './decode-text.ts';
import { fileSizeProblem } from './file-size-problem.ts';
import { RICH_TEXT, recogniseBinary } from './recognise-binary.ts';

export type ReadText = { text: string; encoding: string; problems: Problem[] };

const MAX_CONTROL_SHARE = 0.01;

/** The text of a file that must be text, in the encoding found in it or the one given; the gate for what is empty, too large or binary. */
export function readText(bytes: Uint8Array, name: string, encoding: string | null = null): Reading<ReadText> {
  const tooLarge = fileSizeProblem(name, bytes.length);
  if (tooLarge) return { ok: false, problem: tooLarge };
  const kind = recogniseBinary(bytes);
  if (kind === RICH_TEXT)
    return failure('rich-text', `${name} is ${kind}: open it in Word, save it as .docx or plain text (.txt) and read that.`);
  if (kind)
    return failure('binary-file', `${name} is ${kind}, not text: open it in its own program, save it as plain text (.txt) and read that.`);
  const { text, encoding: used, damaged } = decodeText(bytes, encoding);
  if (text.trim() === '') return failure('empty-file', `${name} has no text in it: check that the right file was chosen.`);
  if (isBinary(text)) {
    return failure(
      'binary-file',
      `${name} is not text: it is full of bytes that no text has. Save the minutes as plain text (.txt) and read that.`
    );
  }
  const problems = damaged > 0 ? [damageProblem(text, name, damaged)] : [];
  return { ok: true, value: { text, encoding: used, problems } };
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Tab, line feed, vertical tab and form feed stand in honest text.
    if (code < 32 && (code < 9 || code > 13)) controls++;
  }
  return controls > MAX_CONTROL_SHARE * text.length;
}

function damageProblem(text: string, name: string, damaged: number): Problem {
  const start = text.indexOf('\uFFFD');
  const message = `${name} has ${damaged} broken ${damaged === 1 ? 'character' : 'characters'} (shown as \uFFFD): save it again as UTF-8 from its source.`;
  return { code: 'damaged-characters', message, start, end: start + 1 };
}

function failure(code: string, message: string): Reading<ReadText> {
  return { ok: false, problem: { code, message, start: 0, end: 0 } };
}
