import { remember } from './remember.ts';

const UNITS = String.raw`(?:del)?(?:kommun(?:en?|er|ene|ane|ar)|region(?:en|er|ene|ane|ar)?|medlem(?:mer|mene|mane|mar)?|medlemskommun\p{L}+|medlemsråd\p{L}*|regionråd(?:ene|a)?|delta[kg]\p{L}+|rådmenn\p{L}*|ordfør\p{L}+|styremedlem\p{L}*|styrets medlemm\p{L}+|representant\p{L}*|fylk(?:et|ene|a)|fylkeskommun\p{L}+|fylkesmann\p{L}+|statsforvalt\p{L}+|eier\p{L}*|eigar\p{L}*|områd(?:er|ene|a)|komit\p{L}+|rundt omkring|bordet)(?!\p{L})`;
const STRONG = new RegExp(
  [
    String.raw`rund[ea]n? rundt|rundt bordet|bordet rundt|ordet rundt|rundebord|felles bord`,
    String.raw`(?:kommune|region|bord|runde|medlems|orienterings|status|delregion|ordfører|ordførar|oppdaterings)rund[ea]n?(?!\p{L})`,
    String.raw`^rund[ea]n?(?:$|\s*[–—:-]|\s+(?:i|fra|frå|med|blant|mellom)\s)|[–—-]\s*rund[ea]n?$|^(?:kommun|region)(?:ene|ane) rundt$`,
    String.raw`^(?:rund[ea]n?|rundgang(?: i)?|fra|frå|nytt i) (?:de |dei |alle )?${UNITS}(?: (?:og|i|fra|frå) [\p{L}-]+){0,2}$`,
    String.raw`^(?:et |eit )?(?:blikk|tur|rundtur|rundreise|reise|titt|stafett\p{L}*) (?:på|i|rundt i|til|hos|innom|mellom|blant) (?:de |dei |alle )?${UNITS}`,
    String.raw`(?:hva|kva) (?:er (?:det )?nytt|skjer (?:i|hos|rundt|på)|rører seg|rør seg|nytt)|^(?:hva|kva) skjer\??$`,
    String.raw`(?:^|nytt |skjedd |hendt |[–—:-] ?)si(?:den|dan) sist`,
    String.raw`(?:nytt|nyheter|nyhende|oppdatering(?:er|ar)?|status|orientering(?:er|ar)?|informasjon|meldinger|meldingar|innspill|innspel|rapport(?:er|ar)?|innmeldte saker|aktuelle saker|aktuelt|saker|kort)(?: \p{L}+){0,5} (?:fra|frå|i|hos|rundt i|med|for) (?:de |dei |den |alle |dei enkelte |de enkelte |hver |kvar )?(?:\p{L}+ (?:og|i) )?${UNITS}`,
    String.raw`(?:kommun|region)(?:ene|ane) (?:orienterer|orienterar|informerer|informerar|har ordet|fortel|forteller)|^ordfør(?:eren|aren|erne|arane) har ordet|gjensidig (?:orientering|informasjon)|^(?:informasjons|erfarings)utveksling (?:mellom|i) ${UNITS}$|innmeldte saker|erfaringsutveksling rundt`
  ].join('|'),
  'iu'
);
const WEAK =
  /^(?:kort(?:e)? )?(?:oppdatering(?:er|ar)?|orientering(?:er|ar)?|orienteringssak(?:er)?|status|informasjon|nytt|aktuelt|aktuelle saker|meldinger|meldingar|innspill|innspel|runde|saker fra|saker frå)/iu;
const NOTHING = /^(?:ingen|ingenting|inga|inkje|intet|ikke|ikkje|lite)(?!\p{L})/iu;
/** Words that a heading may have behind the round's name; a sentence goes on. */
const WORDS_BEHIND = 3;
const ABOUT_EARLIER = /^(?:godkjenning|godkjenne|referat|protokoll|møtebok|oppfølging)/iu;

/** Whether a title names the round in which each region tells what is new. */
export const isRoundName: (title: string) => boolean = remember((title) => {
  const words = title.replace(/\s*[:!]$/, '');
  return words.length < 120 && !/[.!]$/.test(words) && !ABOUT_EARLIER.test(words) && !NOTHING.test(words) && STRONG.test(words);
});

/** Whether a line inside the minutes heads the round: its name, and hardly more. */
export function isRoundHeading(label: string): boolean {
  const words = label.replace(/\s*[:!]$/, '');
  if (!isRoundName(words)) return false;
  const match = STRONG.exec(words);
  const behind = match ? words.slice(match.index + match[0].length).split(/\s[–—-]\s|[:(]/)[0] : '';
  return (behind?.trim() ?? '').split(/\s+/).length <= WORDS_BEHIND;
}

/** Whether a title could be the round's: "Orienteringer", "Oppdateringer". */
export function couldBeRoundName(title: string): boolean {
  return isRoundName(title) || WEAK.test(title);
}
