const NEGATIVE = new Set(['ingen', 'ingenting', 'intet', 'inga', 'inkje', 'ikke', 'ikkje', 'ikkj', 'lite', 'null', 'ei', 'ingenlunde']);
const FILLERS = new Set(
  `det er har hadde var vi me eg jeg fra frå oss her herfra hit ifra denne gang gangen gongen gong sist siden sidan siste møte møtet dag i å melde melda rapportere nytt nye ny noe noko nå no
  for tiden tida så mye mykje skjedd hendt saker sak spesielt særlig særleg særskilt spesielle annet anna utover til orientering på om av den ut over nyheter nyhende oppdateringer oppdateringar innspill innspel
  meldinger meldingar å ta opp informere informera ennå enno enda så denne runden runda runden mer meir enn som ellers elles stort aktuelt aktuelle innmeldt innmeldte kommet komne inn foreløpig førebels per dato tema eventuelt merknader merknadar
  viktig store stor små viktige større spesielle egne eigne konkrete særlige særlege nevneverdig nemneverdig vesentlige vesentlege vesentlig av betydning bemerke tilføye melding meldinga tilbakemelding tilbakemeldinger rapport rapporter rapporterte rapporterer meldte melder endringer endringar endring tillegg tilføyelser innlegg meldt innmeldt registrert førre forrige runde gangen gongen mottatt motteke levert innlevert sendt skriftlig skriftleg og kommentar kommentarer kommentarar noen nokon ting`.split(
    /\s+/
  )
);
/** "på møtet", "i dag", "denne gongen", "under dette punktet": what may stand behind the words for not being there. */
const HERE = String.raw`(?: (?:på|i|til|under)? ?(?:dag|(?:dette |denne |heile |hele )?(?:møtet?|gang(?:en)?|gong(?:en)?|runden?|runda|punktet|saken|saka|teams)))?`;
const ABSENT = new RegExp(
  String.raw`^(?:(?:(?:var |er |har |deltok )?(?:ikke|ikkje|ei|ingen|inga) (?:til ?stedet?|tilstedet?|til ?stades?|tilstades|her|møtt|møtte|med|representert|frammøtt|fremmøtt|deltatt|delteke|deltok|tilstede)|(?:deltok|møtte) (?:ikke|ikkje))${HERE}|(?:uten|utan|ingen|inga) (?:representant|deltaker|deltakar|deltagelse|oppmøte)(?:e|er|ar|arar)?(?: til stede| til stades| møtte)?|(?:ingen|inga) (?:fra|frå) (?:kommunen|regionen|rådet) (?:var )?(?:til stede|til stades|møtte|her))$`,
  'iu'
);
const APOLOGIES = new RegExp(
  String.raw`^(?:(?:har |hadde )?(?:meldt?e? |melder |varslet |varsla )?(?:om )?(?:forfall|fråfall|frafall|avbud|fravær|fråvær)(?: meldt)?|(?:kunne|kan|fikk|fekk) (?:dessverre |diverre )?(?:ikke|ikkje) (?:delta|møte|komme|kome|være med|vere med|møtt))${HERE}$|^fraværende$|^fråverande$`,
  'iu'
);
/** "Forfall (ferie)" */
const BRACKET_WITHOUT_NUMBER = /\s*\([^()\d]{1,40}\)\s*[.!]?$/u;
const SKIPPED =
  /^(?:utgår|utgikk|utgjekk|står over|stod over|sto over|stod over runden|ingen rapport|(?:(?:blir|ble|vert|vart|er) )?(?:utsatt|utsett)(?: til (?:neste|næraste|nærmeste) (?:møte|gang|gong|runde))?|(?:melder |melde )?pass|status quo|uendra|uendret|(?:alt )?som sist|samme som sist|same som sist)$/iu;

/** Without one of these nothing is said to be empty; most lines have none, and are told at once. */
const HINT =
  /ingen|inga|inkje|intet|ikk|lite|null|(?:^|\s)ei(?:\s|$)|fråfall|forfall|frafall|avbud|fr[aå]vær|fr[aå]ver|ut[ae]n |utg|utsatt|utsett|st[oå]|pass|status quo|uendr|som sist|🤷/iu;

/** Whether a text could say that there is nothing to report. */
export function couldSayNothing(text: string): boolean {
  return HINT.test(text) || isDash(text);
}

/** "–" where a report would stand. */
const DASH = /^[–—-]{1,2}$/u;

/** Whether a line is nothing but a dash; three or more are a rule across the page. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** Why a line stands in place of a report; null where it is one. */
export type EmptyReport = 'nothing-new' | 'absent' | 'apologies' | null;

/** "Ingen nye saker siden sist", "ikke til stede", "lite å melde": words that say that a region reports nothing, and nothing besides. */
export function readEmptyReport(text: string): EmptyReport {
  if (isDash(text)) return 'nothing-new';
  if (text.length > 120 || !HINT.test(text)) return null;
  const whole = readEmptyWords(text);
  if (whole !== null) return whole;
  const without = text.replace(BRACKET_WITHOUT_NUMBER, '');
  if (without !== text && without !== '') {
    const says = readEmptyWords(without);
    if (says === 'apologies' || says === 'absent') return says;
  }
  const sentences = text.split(/(?<=[.!])\s+/);
  if (sentences.length < 2 || sentences.length > 3) return null;
  const told = sentences.map(readEmptyWords);
  return told.includes(null) ? null : (told.find((says) => says !== 'nothing-new') ?? 'nothing-new');
}

function readEmptyWords(text: string): EmptyReport {
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
  if (text.length > 120 || !HINT.test(text)) return null;
  const because = BECAUSE.exec(text);
  if (because?.[1]) return readEmptyReport(because[1]);
  const [reason, told, ...more] = text.split(/,\s+|\s+[–—-]\s+/);
  if (!reason || !told || more.length > 0 || /\d/.test(reason) || reason.split(/\s+/).length > WORDS_OF_REASON) return null;
  return TELLING.test(told) ? readEmptyReport(told) : null;
}
