import { hyphenEvidence, joinWrapped, type HyphenEvidence } from './join-wrapped.ts';

const BROKEN = /\p{L}[-\u00AD]$/u;
const GOES_ON = /^(\s*)(\p{Ll}\S*)[ \t]*/u;

/** Typed text whose program broke words at the ends of lines: such a word is whole again on the line where it begins. The lines stay as many as they are. */
export function joinBrokenWords(text: string): string {
  if (!/[-\u00AD]\n/.test(text)) return text;
  const lines = text.split('\n');
  const original = [...lines];
  let known: HyphenEvidence | undefined;
  const evidence = () => (known ??= hyphenEvidence(original));
  for (let at = 0; at + 1 < lines.length; at++) {
    const above = lines[at] ?? '';
    const [lead, indent = '', word = ''] = BROKEN.test(above) ? (GOES_ON.exec(lines[at + 1] ?? '') ?? []) : [];
    if (lead === undefined) continue;
    const whole = joinWrapped(above, word, evidence);
    if (whole.endsWith(` ${word}`)) continue;
    const rest = (lines[at + 1] ?? '').slice(lead.length);
    lines[at] = whole;
    lines[at + 1] = rest === '' ? '' : indent + rest;
  }
  return lines.join('\n');
}
