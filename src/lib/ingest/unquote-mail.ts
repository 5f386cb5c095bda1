const QUOTED = /^[ \t]*>/;
const MARKS = /^[ \t]*(?:>[ \t]?)+/;
/** Share of the lines that are quoted in an answer to minutes, or in minutes sent on; fewer are quotes inside a text. */
const MOST = 0.5;

/** Minutes that a mail quotes, without the ">" before each of their lines; any other text as it is. The lines stay as many as they are. */
export function unquoteMail(text: string): string {
  if (!/^[ \t]*>/m.test(text)) return text;
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  if (written.filter((line) => QUOTED.test(line)).length <= MOST * written.length) return text;
  return lines.map((line) => line.replace(MARKS, '')).join('\n');
}
