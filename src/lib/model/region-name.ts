const forms = [
  /^interkommunalt politisk råd (?:for|i) /iu,
  /^(?:regionrådet|samarbeidsrådet|rådet|IPR) for /iu,
  / interkommunalt politiske? råd$/iu,
  / (?:IPR|regionråd|kommune|KO)$/iu
];

/** The name without the words for its legal form, for headings and labels: "Asker og Bærum IPR" -> "Asker og Bærum". */
export function shortRegionName(name: string): string {
  const short = forms.reduce((rest, form) => rest.replace(form, ''), name.trim()).trim();
  return short === '' ? name : short.charAt(0).toLocaleUpperCase('nb') + short.slice(1);
}
