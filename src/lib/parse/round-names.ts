const UNITS = String.raw`(?:del)?(?:kommun(?:en?|er|ene|ane|ar)|region(?:en|er|ene|ane|ar)?|medlem(?:mer|mene|mane|mar)?|medlemskommun\p{L}+|delta[kg]\p{L}+|rådmenn\p{L}*|ordfør\p{L}+|styremedlem\p{L}*|styrets medlemm\p{L}+|representant\p{L}*|fylk(?:et|ene|a)|fylkeskommun\p{L}+|fylkesmann\p{L}+|statsforvalt\p{L}+|eier\p{L}*|eigar\p{L}*|områd(?:er|ene|a)|komit\p{L}+|rundt omkring|bordet)(?!\p{L})`;
const STRONG = new RegExp(
  [
    String.raw`rund[ea]n? rundt|rundt bordet|bordet rundt|ordet rundt|rundebord|felles bord`,
    String.raw`(?:kommune|region|bord|runde|medlems|orienterings|status|delregion)rund[ea]n?(?!\p{L})`,
    String.raw`^rund[ea]n?(?:$|\s*[–—:-]|\s+(?:i|fra|frå|med|blant|mellom)\s)`,
    String.raw`(?:hva|kva) (?:er|skjer|rører|rør|nytt)`,
    String.raw`si(?:den|dan) sist`,
    String.raw`(?:nytt|nyheter|nyhende|oppdatering(?:er|ar)?|status|orientering(?:er|ar)?|informasjon|meldinger|meldingar|innspill|innspel|rapport(?:er|ar)?|innmeldte saker|aktuelle saker|aktuelt|saker|kort)(?: \p{L}+){0,5} (?:fra|frå|i|hos|rundt i|med|for) (?:de |dei |den |alle |dei enkelte |de enkelte |hver |kvar )?(?:\p{L}+ (?:og|i) )?${UNITS}`,
    String.raw`(?:kommun|region)(?:ene|ane) (?:orienterer|orienterar|har ordet|fortel|forteller)|gjensidig (?:orientering|informasjon)|innmeldte saker|erfaringsutveksling rundt`
  ].join('|'),
  'iu'
);
const WEAK =
  /^(?:kort(?:e)? )?(?:oppdatering(?:er|ar)?|orientering(?:er|ar)?|orienteringssak(?:er)?|status|informasjon|nytt|aktuelt|aktuelle saker|meldinger|meldingar|innspill|innspel|runde|saker fra|saker frå)/iu;
const ABOUT_EARLIER = /^(?:godkjenning|godkjenne|referat|protokoll|møtebok|oppfølging)/iu;

/** Whether a title names the round in which each region tells what is new. */
export function isRoundName(title: string): boolean {
  const words = title.replace(/\s*:$/, '');
  return words.length < 120 && !/[.!]$/.test(words) && !ABOUT_EARLIER.test(words) && STRONG.test(words);
}

/** Whether a title could be the round's: "Orienteringer", "Oppdateringer". */
export function couldBeRoundName(title: string): boolean {
  return isRoundName(title) || WEAK.test(title);
}
