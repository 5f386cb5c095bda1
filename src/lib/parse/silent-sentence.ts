import { couldSayNothing, readEmptyReport, type EmptyReport } from './empty-report.ts';

/** What a sentence says of units that report nothing; names: as written, one or several. */
export type SilentSentence = { text: string; names: string; says: Exclude<EmptyReport, null> };

type Silence = Omit<SilentSentence, 'text'>;

const NAME = String.raw`\p{Lu}[^.:;!?()]{1,90}?`;
const SPEAKER = String.raw`(?:(?:(?:vara)?ordfør(?:er|ar)(?:en)?|rådmann(?:en)?|kommunedirektør(?:en)?|representanten|leder(?:en)?|leiar(?:en)?|koordinator(?:en)?)\s+(?:i|fra|frå|for)\s+)?`;
const SUBJECT_FIRST = new RegExp(
  String.raw`^${SPEAKER}(?:(${NAME})|\p{Lu}[^()]{2,50}\s\((${NAME})\))\s+((?:hadde|har|meldte|melder|melde|var|er|deltok|møtte|rapporterte|kunne|fikk|fekk|stod|sto)\s.+)$`,
  'iu'
);
const NOBODY_FROM = new RegExp(
  String.raw`^(?:ingen|inga)\s+(?:fra|frå)\s+(${NAME})\s+(?:møtte|deltok|var (?:til ?stede|til ?stades|med|her))$`,
  'iu'
);
const FROM_FIRST = new RegExp(String.raw`^(?:fra|frå)\s+(${NAME})\s+((?:var|er|kom|ble|vart|blei)\s.+)$`, 'iu');
const FROM_LAST = new RegExp(String.raw`^(.{4,60}?)\s+(?:fra|frå)\s+(${NAME})$`, 'iu');

/** "Gol hadde ikkje noko nytt å melde.", "Ingen saker fra Hol og Ål.": sentences that each say that units have nothing to report; null where one tells something. */
export function readSilentSentence(text: string): SilentSentence[] | null {
  if (text.length > 200 || !couldSayNothing(text)) return null;
  const sentences = text.trim().split(/(?<=\p{L}{2}[.!])\s+(?=\p{Lu})/u);
  const told = sentences.map((sentence) => {
    const silent = readSentence(sentence);
    return silent && { text: sentence, ...silent };
  });
  return told.every((one) => one !== null) ? told : null;
}

function readSentence(sentence: string): Silence | null {
  const words = sentence.replace(/\s*[.!]\s*$/, '');
  const nobody = NOBODY_FROM.exec(words)?.[1];
  if (nobody) return silence(nobody, 'ikke til stede');
  const subject = SUBJECT_FIRST.exec(words);
  const from = FROM_FIRST.exec(words);
  const last = FROM_LAST.exec(words);
  return (
    (from && silence(from[1], from[2])) ?? (subject && silence(subject[1] ?? subject[2], subject[3])) ?? (last && silence(last[2], last[1]))
  );
}

function silence(names: string | undefined, told: string | undefined): Silence | null {
  const says = readEmptyReport(told ?? '');
  return names && says && /^\p{Lu}/u.test(names) ? { names: names.trim(), says } : null;
}
