/** Letters at the beginning of an alternative that tell it in the words that it caught; inflection changes the rest. */
const tellingLetters = 4;

/**
 * A rule as the evidence shows it: of several alternatives ("tid/situasjon/utfordring") only the one that caught the words, with a mark
 * that there are others. A rule in which no alternative can be told stays whole.
 */
export function shortenRule(rule: string, caught: string): string {
  const words = caught.toLocaleLowerCase('nb');
  return rule
    .split(' ')
    .map((part) => {
      const alternatives = part.split('/').filter((alternative) => alternative !== '');
      if (alternatives.length < 2) return part;
      const told = alternatives.find((alternative) => words.includes(stemOf(alternative)));
      return told === undefined ? part : `${told}/…`;
    })
    .join(' ')
    .replaceAll('...', '…');
}

function stemOf(alternative: string): string {
  return alternative
    .replace(/^\*|\*$/gu, '')
    .toLocaleLowerCase('nb')
    .slice(0, tellingLetters);
}
