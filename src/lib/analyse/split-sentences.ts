import type { Span } from '#lib/model/span.ts';

const neverLast = new Set(
  (
    'adm adr ang art avd bl bl.a ca dir dr dvs eks ekskl ev evt f.eks forts if ifb ifbm ift iht inkl jf jfr kap kgl kl maks mht min nr ' +
    'obs pga pkt pl prof resp ref rep s st tlf vedr vs'
  ).split(' ')
);

const maybeLast = new Set(
  (
    'a.s aug apr d.d des div e.l etc feb fl jan jun jul kr m.fl m.m m.v mar mfl mill mm mrd mv nov o.a o.l off okt osv pst sep sept sst ' +
    'stk t.o.m u.off vgs'
  ).split(' ')
);

const terminator = /[.!?…]+[»”"')\]]*(?=\s)/gu;
const opener = /^\s+[«“"'([–-]*\s*[\p{Lu}\p{N}]/u;
const openerWithLetter = /^\s+[«“"'([–-]*\s*\p{Lu}/u;
const isInitial = /^\p{L}$/u;
const lastWord = /[\p{L}\p{N}.]*$/u;
/** Longer than any abbreviation; keeps the search short in a text without spaces. */
const longestWord = 40;

/**
 * Spans of the sentences of one update, trimmed, in order. Norwegian abbreviations (kl., nr., bl.a., m.m., f.eks., ifbm., des.), dates
 * ("19.11.24"), ordinals ("3. plass") and initials do not end a sentence; those that may stand last ("m.m.", "des.") do before a
 * capital letter.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text.slice(start, match.index), match[0], text.slice(end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length });
  return sentences.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function endsSentence(before: string, mark: string, after: string): boolean {
  if (!opener.test(after)) return false;
  if (mark[0] !== '.') return true;
  const word = (lastWord.exec(before.slice(-longestWord))?.[0] ?? '').toLowerCase();
  if (maybeLast.has(word)) return openerWithLetter.test(after);
  const [lastPart = ''] = word.split('.').slice(-1);
  if (neverLast.has(word) || neverLast.has(lastPart) || isInitial.test(lastPart)) return false;
  const isLoneNumber = /^\p{N}+$/u.test(word) && before.trim().length === word.length;
  return !isLoneNumber;
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  return { start: from, end: Math.max(from, start + sentence.trimEnd().length) };
}
