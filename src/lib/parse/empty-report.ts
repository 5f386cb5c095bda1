const NEGATIVE = new Set(['ingen', 'ingenting', 'intet', 'inga', 'inkje', 'ikke', 'ikkje', 'ikkj', 'lite', 'null', 'ei', 'ingenlunde']);
const FILLERS = new Set(
  `det er har hadde var vi me eg jeg fra frå oss her herfra hit ifra denne gang gangen gongen gong sist siden sidan siste møte møtet dag i å melde melda rapportere nytt nye ny noe noko nå no
  for tiden tida så mye mykje skjedd hendt saker sak spesielt særlig særleg særskilt spesielle annet anna utover til orientering på om av den ut over nyheter nyhende oppdateringer oppdateringar innspill innspel
  meldinger meldingar å ta opp informere informera ennå enno enda så denne runden runda runden mer meir enn som ellers elles stort aktuelt aktuelle innmeldt innmeldte kommet komne inn foreløpig førebels per dato tema eventuelt merknader merknadar
  viktig vesentlig av betydning bemerke og kommentarer noen nokon ting`.split(/\s+/)
);
const ABSENT =
  /^(?:var |er |deltok )?(?:ikke|ikkje|ei) (?:til ?stedet?|tilstedet?|til ?stades?|tilstades|her|møtt|med|representert|frammøtt|fremmøtt|deltatt|delteke|deltok|tilstede)(?: (?:på|i|denne|i dag|under).{0,30})?$|^(?:deltok|møtte) (?:ikke|ikkje)(?: .{0,20})?$/iu;
const APOLOGIES = /^(?:har |hadde )?(?:meldt?e? )?(?:forfall|fråfall|frafall|fravær|fråvær)(?: meldt)?$|^fraværende$|^fråverande$/iu;
const SKIPPED = /^(?:utgår|utgikk|står over|stod over|stod over runden|ingen rapport|utsatt|utsett)$/iu;

/** Why a line stands in place of a report; null where it is one. */
export type EmptyReport = 'nothing-new' | 'absent' | 'apologies' | null;

/** "Ingen nye saker siden sist", "ikke til stede", "lite å melde": words that say that a region reports nothing, and nothing besides. */
export function readEmptyReport(text: string): EmptyReport {
  if (text.length > 120) return null;
  const plain = text
    .replace(/[*_()[\]«»"”“]/g, ' ')
    .replace(/[.!,;:–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ABSENT.test(plain)) return 'absent';
  if (APOLOGIES.test(plain)) return 'apologies';
  if (SKIPPED.test(plain) || /^[\s🤷‍♀♂️]+$/u.test(text)) return 'nothing-new';
  const words = plain.toLowerCase().split(' ');
  const isEmpty =
    words.length <= 14 && words.some((word) => NEGATIVE.has(word)) && words.every((word) => NEGATIVE.has(word) || FILLERS.has(word));
  return isEmpty && words.length > 1 ? 'nothing-new' : /^(?:intet|ingenting|inkje|ingen)$/iu.test(plain) ? 'nothing-new' : null;
}

const BECAUSE = /^(.{4,80}?),?\s+(?:pga\.?|p\.g\.a\.?|på grunn av|grunnet|grunna|fordi|ettersom)\s+(.{2,60})$/iu;
const TELLING = /(?<!\p{L})(?:melde|rapportere|informere|informera|orientere|orientera|ta opp|bidra med)(?!\p{L})/iu;
const WORDS_OF_REASON = 4;

/**
 * An empty report that tells its reason in the same sentence: "Nytt byråd, ikke noe å melde ennå", "Ingen saker på grunn av valget". Only where
 * these are all the words of a region, for beside its updates they tell of one matter.
 */
export function readExcusedReport(text: string): EmptyReport {
  if (text.length > 120) return null;
  const because = BECAUSE.exec(text);
  if (because?.[1]) return readEmptyReport(because[1]);
  const [reason, told, ...more] = text.split(/,\s+|\s+[–—-]\s+/);
  if (!reason || !told || more.length > 0 || /\d/.test(reason) || reason.split(/\s+/).length > WORDS_OF_REASON) return null;
  return TELLING.test(told) ? readEmptyReport(told) : null;
}
