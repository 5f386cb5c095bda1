import { isPersonName, withoutParty } from './person-name.ts';
import { isPlaceName } from './place-names.ts';
import { isRoundName } from './round-names.ts';
import { isSubTopic } from './sub-topics.ts';

/** A heading's name of a unit, apart from what is said about it: "Fauske kommune v/ Ola Nes (innsendt):" -> "Fauske kommune". */
export type UnitName = {
  /** As the minutes write it. */
  name: string;
  /** Everything else that the heading says, without the colon; empty where it says nothing else. */
  remark: string;
};

/** place: named as units of an alliance are named; name: a name that could be a new unit's; none: a topic, a person or a sentence. */
export type UnitShape = 'place' | 'name' | 'none';

const MAX_UNIT_LENGTH = 90;
const MAX_UNIT_WORDS = 9;
const UNIT_WORD =
  /(?:^|[\s/-])(?:kommunene?|kommune|herad|fylkeskommune|fylke|bydel|IPR|IKS|regionråd(?:et)?|samarbeidsråd(?:et)?|regionkontor(?:et)?|interkommunal(?:t politisk|e politiske) råd(?:et)?|KO)$/iu;
const UNIT_BEFORE_NAME =
  /^(?:region(?:en)?|regionråd(?:et)?|rådet|samarbeidsrådet|(?:det )?interkommunal(?:t politisk|e politiske) råd(?:et)?|IPR|kommunene?|bydel|knutepunkt|(?:storby|by|kommune)regionen?|kommunesamarbeidet)(?: for| i)? /iu;
const COUNTY_OFFICE = /^(?:fylkesmannen|statsforvalt(?:er|ar)en|fylkeskommunen|fylket)(?: i| for|$)(?= |$)/iu;
const UNIT_ENDING = /\p{Lu}[\p{L}-]{2,}(?:regionen|rådet|distriktet)$/u;
const OFFICE =
  /^(?:daglig leder|dagleg leiar|(?:region)?sekretariatet|(?:region)?administrasjonen|(?:rådmanns|kommunedirektør|ordfører|ordførar|koordinerings|sekretariats)(?:gruppen|gruppa|utvalget|utvalet|forumet))$/iu;
/** "Blikk på kommunene": what is told about units. */
const ABOUT_UNITS = /\p{L} (?:på|i|fra|frå|for|om|til|av|med|hos|rundt|mellom|blant) (?:de |dei |alle )?(?:kommunene|regionrådene)$/iu;
const CONNECTORS = new Set(['og', 'i', 'for', 'på', 'av', 'ved', 'de', 'den', 'det', 'm/', '&', '/', '-', '–']);
const WITH_PEOPLE = /^(.{2,60}?)(?:\s+v\/\s*|\s+v\.\s+|\s+ved\s+|,?\s+m\/\s*|,\s+(?:med|v\/|ved)\s+)(.+)$/iu;

export function readUnitName(label: string): UnitName {
  const plain = label.replace(/[\s:;–—-]+$/, '').trim();
  const { rest, remark } = splitBrackets(plain);
  const people = WITH_PEOPLE.exec(rest);
  if (people?.[1] && people[2]) return { name: people[1].trim(), remark: joined(people[2], remark) };
  return splitPerson(rest, remark);
}

const LEAD_IN =
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+|(?:kommune|region|delregion|regionråd|medlem)\s*:\s*|(?:(?:nytt|status|orientering|innspill|innspel|kort)\s+)?(?:fra|frå)\s+)(?=\p{Lu})/iu;

/** "1 Hallingdal", "Kommune: Gol", "Nytt frå Gol": the name alone; the same where no such lead stands before it. */
export function withoutLead(label: string): string {
  return /^\p{Lu}/u.test(label.replace(LEAD_IN, '')) ? label.replace(LEAD_IN, '') : label;
}

/** "Samarbeidsrådet (SNR)" keeps its acronym; any other bracket at the end is a remark, such as who speaks in "Risør (PKL)". */
function splitBrackets(plain: string): { rest: string; remark: string } {
  const open = plain.lastIndexOf('(');
  if (open < 1 || !/\)\s*[.:]?$/.test(plain)) return { rest: plain, remark: '' };
  const inside = plain.slice(open + 1, plain.lastIndexOf(')')).trim();
  const rest = plain.slice(0, open).replace(/[\s:,–-]+$/, '');
  const isPlace = isPlaceName(rest.replace(/\s+(?:kommune|herad)$/iu, ''));
  if (/^[\p{Lu}\d-]{2,8}$/u.test(inside) && !isPersonName(rest) && !isPlace) return { rest: plain, remark: '' };
  return isPersonName(rest) && shapeOfUnit(inside) === 'place' ? { rest: inside, remark: rest } : { rest, remark: inside };
}

/** "Fauske kommune – Marlen Berg", "Marlen Berg / Fauske kommune" and "Marlen Berg, Fauske": the part that is no person is the unit. */
function splitPerson(rest: string, remark: string): UnitName {
  const [left, right, ...more] = rest.split(/\s+[–—-]\s+|\s*\/\s+|\s+\/\s*|,\s+/).map((part) => part.trim());
  if (!left || !right || more.length > 0) return { name: rest, remark };
  // Who has a party is a person, whatever the name behind could be.
  if (isPersonName(withoutParty(left)) && !isPersonName(left)) return { name: right, remark: joined(left, remark) };
  if (isPersonName(right) && !isPersonName(left)) return { name: left, remark: joined(right, remark) };
  if (isPersonName(right) && !isPlaceLike(right) && isPlaceLike(left)) return { name: left, remark: joined(right, remark) };
  if (isPersonName(left) && isPlaceLike(right)) return { name: right, remark: joined(left, remark) };
  return { name: rest, remark };
}

/** Whether words before a colon could name a unit that is no place: "Hallingdal lokalmedisinske senter". */
export function isUnitPhrase(words: string): boolean {
  return /^\p{Lu}[^.,:;!?]{2,60}$/u.test(words) && words.split(/\s+/).length < 6 && !isSubTopic(words) && !isPersonName(words);
}

/** Whether a name is that of an office of the alliance itself, which has the word in a round beside the members: "Daglig leder", "Sekretariatet". */
export function isOffice(name: string): boolean {
  return OFFICE.test(name);
}

export function shapeOfUnit(name: string): UnitShape {
  if (name.length > MAX_UNIT_LENGTH || !/^[\p{Lu}\d«"]/u.test(name) || /[.!?]$/.test(name)) return 'none';
  const words = name.split(/\s+/);
  if (words.length > MAX_UNIT_WORDS) return 'none';
  if (isPlaceLike(name)) return 'place';
  if (isOffice(name)) return 'name';
  if (isSubTopic(name) || /^\d/.test(name) || /[:;,]/.test(name)) return 'none';
  const first = words[0] ?? '';
  const isName = words.every((word, at) => at === 0 || CONNECTORS.has(word.toLowerCase()) || /^[(«"]?[\p{Lu}\d]/u.test(word));
  if (!isName || first.length < 2 || words.length > 6) return 'none';
  return isPersonName(name) ? 'none' : 'name';
}

/** Whether a name is that of a place, or says "kommune", "regionråd" or the like. */
export function isPlaceLike(name: string): boolean {
  const bare = name.replace(/\s*\([^()]*\)$/, '').trim();
  if (/[:;]/.test(bare) || isRoundName(bare) || ABOUT_UNITS.test(bare)) return false;
  const isUnit = UNIT_WORD.test(bare) || startsAsUnit(bare) || UNIT_ENDING.test(bare);
  if (isUnit) return !isSubTopic(bare) && bare.split(/\s+/).length <= 7 && /^[\p{Lu}]/u.test(bare) && !/^kommunen?e?$/i.test(bare);
  if (isPlaceName(bare)) return true;
  const parts = bare.split(/\s*[/,]\s*|-?\s+og\s+/);
  return parts.length > 1 && parts.length < 6 && parts.every((part) => part !== '' && (isPlaceName(part) || UNIT_WORD.test(part)));
}

/** "Rådet for Toten", but not "Rådet har fått ny leder": what stands behind the word for the unit is a name. */
function startsAsUnit(name: string): boolean {
  const unit = UNIT_BEFORE_NAME.exec(name)?.[0];
  return COUNTY_OFFICE.test(name) || (unit !== undefined && /^\p{Lu}/u.test(name.slice(unit.length)));
}

function joined(left: string, right: string): string {
  return [left.trim(), right].filter((part) => part !== '').join(', ');
}
