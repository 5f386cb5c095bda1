import { isPlaceName } from './place-names.ts';

const PARTICLES = new Set(['von', 'van', 'de', 'der', 'af', 'av', 'el', 'al', 'bin', 'da', 'dos', 'la', 'le', 'ul']);
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’´-]*\p{Ll}[\p{L}'’´-]*|\p{Lu}\.?)$/u;
const TITLES =
  /^(?:(?:fung\.?|konst\.?|ass\.?|assisterende|dagleg|daglig|fylkes|gruppe)\s*)?(?:vara)?(?:ordfører(?:en)?|ordførar(?:en)?|rådmann(?:en)?|kommunedirektør(?:en)?|fylkesråd(?:en)?|fylkesvaraordfører|fylkesordfører|fylkesordførar|direktør|leder|leiar|rådgiver|rådgjevar|koordinator|prosjektleder|prosjektleiar|byrådsleder|byråd|næringssjef|kommunalsjef|regionrådsleder|sekretær|seniorrådgiver|spesialrådgiver|medlem|varamedlem)\s+/iu;
const PARTY = /^(?:Ap|H|Sp|V|KrF|Krf|SV|FrP|Frp|MDG|R|PP|INP)$/;
const WITH = /^\(?(?:v\/|ved|med)\s*/iu;
const NOT_A_NAME =
  /(?:regionen|kommune|kommunen|rådet|region|regionråd|IPR|IKS|utvikling|sekretariatet?|fylke|distriktet|universitet|sykehus|sjukehus|næringshage|næringsforening|fagskole|fagskule|høgskole|høgskule|museum|senter)$|(?:\s(?:AS|KF|SA|HF))$/iu;
/** "Sykehuset Innlandet", "Visit Lofoten": capitals like a person's, behind the word for what it is. */
const INSTITUTION =
  /^(?:sykehuset|sjukehuset|helse|nav|innovasjon|statens|universitetet|høgskolen|høyskolen|høgskulen|fagskolen|fagskulen|politiet|heimevernet|knutepunkt|kystriket|kommuneregionen?|byregionen|storbyregionen|visit|destinasjon|destination|nye|bane|husbanken|distriktssenteret|næringsforeningen|næringshagen)\s/iu;

/** Whether the text is one person's name, with or without the office before it: "ordfører Kari Nes", "Odd A. von Krogh". */
export function isPersonName(text: string): boolean {
  const name = text.replace(TITLES, '').trim();
  if (name.length > 60 || /\d/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || NOT_A_NAME.test(name)) return name !== text && words.length === 1 && NAME_WORD.test(name);
  if (isPlaceName(name) || INSTITUTION.test(name)) return false;
  return words.every((word, at) => NAME_WORD.test(word) || (at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase())));
}

/** "Kari Nes (Sp)" -> "Kari Nes". */
export function withoutParty(name: string): string {
  const party = /\s*\(([^()]*)\)$/.exec(name);
  return party?.[1] !== undefined && PARTY.test(party[1]) ? name.slice(0, party.index) : name;
}

/** The name without the office before it: "ordfører Kari Nes" -> "Kari Nes". */
export function withoutTitle(text: string): string {
  return text.replace(TITLES, '').trim();
}

/** Whether a line could be one that only says who speaks: "Kari Nes", "ordfører Kari Nes og Ola Li", "v/ Kari Nes (leder)". */
export function isSpeaker(label: string): boolean {
  if (label.length > 80) return false;
  return partsOf(label).every((part, at) => isPersonName(part) || (at > 0 && isOffice(part)));
}

/** Whether a line that could be a speaker's says so: by an office, by "v/", or by the party behind the name. */
export function isOfficeHolder(label: string): boolean {
  const remark = /\(([^()]*)\)$/.exec(label)?.[1] ?? '';
  return WITH.test(label) || PARTY.test(remark) || isOffice(remark) || partsOf(label).some((part) => TITLES.test(part) || isOffice(part));
}

/** The names on a line that says who speaks, without their offices. */
export function speakersOf(label: string): string[] {
  return partsOf(label).map(withoutTitle);
}

function partsOf(label: string): string[] {
  const words = label
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^\(|\)$/g, '')
    .replace(WITH, '')
    .replace(/:$/, '');
  return words.split(/,\s*|\s+og\s+/);
}

/** "daglig leder, kommunikasjonsrådgiver og prosjektleder": whoever has these offices, without a name. */
export function isListOfOffices(words: string): boolean {
  return words
    .replace(/\.$/, '')
    .split(/,\s*|\s+og\s+/)
    .every((part) => isOffice(part) || /^\p{Ll}+(?:leder|leiar|rådgiver|rådgjevar|konsulent|sjef|koordinator|sekretær)$/u.test(part));
}

function isOffice(words: string): boolean {
  return TITLES.test(`${words} `);
}
