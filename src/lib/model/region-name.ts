const forms = [
  /^(?:det )?interkommunal[te] politiske? råd(?:et)? (?:for|i) /iu,
  /^(?:regionrådet|samarbeidsrådet|rådet|IPR) for /iu,
  / interkommunal[te] politiske? råd(?:et)?$/iu,
  / (?:IPR|regionråd|kommune|KO)$/iu
];

const smallWords = new Set(['og', 'i', 'på', 'for']);

/**
 * The name without the words for its legal form, for headings and labels: "Asker og Bærum IPR" -> "Asker og Bærum". A name that minutes
 * shout ("VIK KOMMUNE") is put into ordinary letters; an abbreviation ("SNR") stays.
 */
export function shortRegionName(name: string): string {
  const calm = isShouted(name) ? calmDown(name) : name;
  const short = forms.reduce((rest, form) => rest.replace(form, ''), calm.trim()).trim();
  return short === '' ? name : short.charAt(0).toLocaleUpperCase('nb') + short.slice(1);
}

function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name) && /(?<!\p{L})(?!\p{L}*IPR)\p{Lu}{5,}/u.test(name);
}

function calmDown(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => {
    const low = word.toLocaleLowerCase('nb');
    if (word === 'IPR') return word;
    return smallWords.has(low) ? low : word.charAt(0) + low.slice(1);
  });
}
