/** What is said after the last region has told its news. */
const MEETING =
  /^(?:eventuelt|ymse|evt\.?|andre (?:saker|sakar)|(?:nye )?saker (?:til|fra|frå) (?:neste møte|salen)|neste (?:ordinære )?møte(?:r|dato)?|møteplan|møtekalender|vedlegg|vel heim|vel hjem|takk for (?:møtet|i dag|oppmøtet|frammøtet))$/iu;
const TALK =
  /^(?:(?:til|for|videre|vidare|felles|punkter for|punkt for|saker til) (?:oppfølging|oppfylging)|(?:oppfølging|oppfylging|aksjon|oppgave|oppgåve)s?(?:punkt(?:er)?|liste|sak(?:er)?|ar|er)?(?: (?:etter|fra|frå) (?:runden|runda|møtet))?|(?:veien|vegen) (?:videre|vidare)|(?:videre|vidare) (?:arbeid|arbeidet|prosess|framdrift|fremdrift|saksgang)|oppsummering(?:a|en)?(?: (?:av|fra|frå|etter) (?:runden|runda|møtet))?|(?:felles )?(?:diskusjon|drøfting|samtale|refleksjon(?:er|ar)?|konklusjon(?:er|ar)?)(?: (?:etter|fra|frå|i) (?:runden|runda|møtet|plenum))?|avslutning|avslutting|gjøremål|gjeremål|hva gjør vi nå|kva gjer vi no|avtalt(?: videre| vidare)?)$/iu;
/** Behind such words a sentence may follow, after a colon. */
const MAX_HEADING = 50;

/** closing: the words end a round wherever they stand; talk: they do so below the last region, and may be a region's own before that. */
export type AfterRound = 'closing' | 'talk' | null;

/** Reads a line as a heading for what comes after a round: "Eventuelt", "Veien videre:", "Oppsummering: …"; null where it is none. */
export function readAfterRound(label: string): AfterRound {
  const words = (label.includes(':') ? label.slice(0, label.indexOf(':')) : label).replace(/\*\*|__/g, '').trim();
  if (words.length > MAX_HEADING) return null;
  if (MEETING.test(words)) return 'closing';
  return TALK.test(words) ? 'talk' : null;
}
