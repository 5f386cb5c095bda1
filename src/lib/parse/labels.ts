/** The labels that stand before a colon or alone on a line in minutes of both languages. */

const MEETING_DATE = /^(?:møtedato|dato|møtedag|dag|startdato|date)$/iu;
const TIME =
  /^(?:tid|tidspunkt|møtetid|klokkeslett|klokka|klokken|kl|tidsrom|når|(?:møte)?start(?:tid|tidspunkt)?(?: kl)?|time|(?:møtet )?(?:begynner|byrjar|starter|startar)|(?:fra|frå) kl)\.?$/iu;
const END = /^(?:(?:møte)?slutt(?:tid|tidspunkt)?(?: kl)?|til kl|(?:møtet )?slutter|møtet sluttar)\.?$/iu;
const PLACE = /^(?:sted|stad|place|location|møtested|møtestad|møteplass|lokale|møtelokale|hvor|kor|møterom|plass)$/iu;
const BODY = /^(?:utvalg|utval|organ|styre|råd|møte i|gruppe|forum|møteorgan)$/iu;
const TITLE = /^(?:tittel|title|overskrift|emne)$/iu;
const COMBINED = /^(?:møte)?(?:tid|dato|stad|sted|når|hvor|kor)\s*(?:og|\/|,|&)\s*-?(?:tid|dato|stad|sted|hvor|kor|plass)$/iu;
const AGENDA =
  /^(?:(?:møtets |foreløpig |førebels )?(?:saksliste|sakliste|sakskart|sakliste|dagsorden|agenda|saksoversikt|program|innhold(?:sfortegnelse)?|saker til behandling|saker til handsaming|behandlede saker|følgende saker ble behandlet|saksnr\.?|til behandling|saker(?=\s*:?$)))(?=$|[\s:(])/iu;

export type FactLabel = 'title' | 'date' | 'time' | 'end' | 'place' | 'body' | 'combined';

/** Which fact of the meeting a label announces; null where it announces none. Give it the words before the colon. */
export function factLabelOf(label: string): FactLabel | null {
  const words = label.trim();
  if (words.length > 30) return null;
  if (COMBINED.test(words)) return 'combined';
  if (TITLE.test(words)) return 'title';
  if (MEETING_DATE.test(words)) return 'date';
  if (TIME.test(words)) return 'time';
  if (END.test(words)) return 'end';
  if (PLACE.test(words)) return 'place';
  return BODY.test(words) ? 'body' : null;
}

/** Whether a line heads the list of items: "Saksliste", "Sakskart for møte i …". */
export function isAgendaLabel(label: string): boolean {
  return label.length < 120 && AGENDA.test(label);
}

const CLOSING =
  /^[_*]*(?:neste (?:ordinære )?møte|møtet? (?:ble |vart |blei )?(?:slutt|heva?|hevet|avslutta|avsluttet|avsluttes)|møteslutt|møtet er (?:slutt|hevet)|slutt kl|underskrift|for referat|referent|med vennlig hilsen|vennlig hilsen|med (?:venleg )?helsing|venleg helsing|mvh|sign\.?$|ref\.?:|godkjent den|(?:leder|lederen|leiar|leiaren|møteleder|møtelederen|møteleiaren?|ordstyreren|ordstyraren) (?:takket|takka|takkar|takker)(?!\p{L}))/iu;

/** Whether a line closes the minutes: the next meeting, the end of this one, a signature. */
export function isClosingLine(label: string): boolean {
  return CLOSING.test(label);
}
