/** Prose of a round: "Ordføraren i Os orienterte om …", "Os v/ Kari Nes fortalte …", "Frå Os vart det meldt …". */

const UNIT = String.raw`(?<unit>\p{Lu}[\p{L} -]{1,50}?)`;
const NAME = String.raw`\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+){0,4}`;
const OFFICE = String.raw`(?:vara|fylkes|fung\.?\s*)?(?:ordfør(?:er|ar)(?:en)?|rådmann(?:en)?|kommunedirektør(?:en)?|dagl?e?i?g le[di]a?e?r(?:en)?|leder(?:en)?|leiar(?:en)?|koordinator(?:en)?|representanten|regionrådsleder(?:en)?)`;
const TOLD = String.raw`(?:orienter(?:te|er|ar|a)|informer(?:te|er|ar|a)|fort(?:alte|eller|el|alde)|kunne (?:fortelle|fortelje|melde)|meld(?:te|er|e)|rapporter(?:te|er|ar|a)|opplyste|viste(?: til)?|nevnte|nemnde|sa|seier|tok(?: opp)?|peik(?:te|a)|pekte|la (?:fram|frem)|la til|trakk (?:fram|frem)|drog fram|gjorde (?:rede|greie) for|redegjorde|understreket|understreka|løftet|løfta|innledet|innleia|gjennomgikk|gjekk gjennom|gikk gjennom|takket|takka|refererte)(?!\p{L})`;
const PASSIVE = String.raw`(?:meldt|orientert|informert|opplyst|fortalt|vist|nevnt|nemnt|rapportert|pekt|peika|tatt opp|teke opp|lagt fram)(?!\p{L})`;

const FORMS = [
  // "Ordføraren i Os", "Ordførar Kari Nes i Os", "Kari Nes frå Os", "Ordføreren i Os, Kari Nes,"
  String.raw`^(?:(?:${OFFICE})\s*)?(?:${NAME}\s+)?(?:i|fra|frå|for)\s+${UNIT}(?:,\s*(?:${NAME}),)?\s+${TOLD}`,
  // "Os v/ ordførar Kari Nes"
  String.raw`^${UNIT}\s+(?:v\/|v\.|ved)\s*[^:;!?]{2,60}?\s+${TOLD}`,
  // "Kari Nes (Os)", "Ordførar Kari Nes, Os,"
  String.raw`^(?:(?:${OFFICE})\s*)?${NAME}\s+\(${UNIT}\)\s+${TOLD}`,
  String.raw`^(?:(?:${OFFICE})\s*)?${NAME},\s+${UNIT},?\s+${TOLD}`,
  // "Kari Nes orienterte frå Os om …"
  String.raw`^(?:(?:${OFFICE})\s*)?${NAME}\s+${TOLD}\s+(?:kort\s+)?(?:fra|frå)\s+${UNIT}(?=\s+(?:om|at|der|med|og)\s|[.,:])`,
  String.raw`^(?:fra|frå)\s+${UNIT}\s+(?:ble|vart|blei|er|var)\s+det\s+${PASSIVE}`,
  String.raw`^${UNIT}\s+${TOLD}(?=\s+\p{L})`
].map((form) => new RegExp(form, 'iu'));

/** "Hareid har fått ny rådmann": who it is about stands first. */
const ABOUT = new RegExp(
  String.raw`^${UNIT}\s+(?:har|hadde|er|var|skal|vil|må|får|fikk|fekk|jobber|jobbar|arbeider|arbeidar|planlegg(?:er|jar)?|ønsk(?:er|jer|er)|bygg(?:er|jer)|venter|ventar)\s+\p{L}`,
  'u'
);

/** The unit that a sentence is about; to be asked only where every member has its own letter or number, for other sentences begin so too. */
export function readSubject(sentence: string): string | null {
  return ABOUT.exec(sentence)?.groups?.['unit'] ?? null;
}

/** Most lines say nothing of the kind, and are told at once. */
const TELLS = new RegExp(String.raw`\s(?:${TOLD}|det\s+${PASSIVE})`, 'iu');

/** The unit of which a sentence says that it tells something; null where the sentence says no such thing. Whether it is a unit, others know. */
export function readProseHeading(sentence: string): string | null {
  if (!/^\p{Lu}/u.test(sentence) || !TELLS.test(sentence)) return null;
  for (const form of FORMS) {
    const unit = form.exec(sentence)?.groups?.['unit'];
    if (unit && /^\p{Lu}/u.test(unit)) return unit;
  }
  return null;
}
