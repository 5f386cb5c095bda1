import { isPersonName } from './person-name.ts';
import { isSubTopic } from './sub-topics.ts';
import { isListOfUnits, isOrganisationLike, type KnowsOrganisation } from './read-people.ts';

/** Names, organisations and offices, not a sentence and not the title of a case. */
export function isPeopleText(text: string, knows: KnowsOrganisation): boolean {
  const plain = text.replace(/\*\*/g, '').trim();
  if (isSubTopic(plain)) return false;
  if (isPersonName(plain) || isOrganisationLike(plain, knows)) return true;
  if (/forfall|fråfall|frafall|avbud|ikke møtt|ikkje møtt/iu.test(plain.slice(0, 200))) return true;
  if (isListOfUnits(plain.slice(0, 400), knows) || isListOfFirstNames(plain.slice(0, 400))) return true;
  const words = plain
    .slice(0, 400)
    .replace(/(?<=\S)\s*\([^()]*\)$/, '')
    .split(/\s+/);
  const capitals = words.filter((word) => /^[(«]?\p{Lu}/u.test(word)).length;
  const hasName = /\p{Lu}[\p{L}-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}-]+/u.test(plain.slice(0, 400));
  const isSentence = /[.!?]$/.test(plain) && words.length > 4;
  if (isSentence) return hasName && /[,(:]/.test(plain) && capitals >= 0.4 * words.length;
  return words.length <= 2 ? words.length === 2 && capitals === 2 : hasName && capitals >= 0.4 * words.length;
}

/** "Kari (Gol), Ola (Hol), Per (referent)" */
function isListOfFirstNames(plain: string): boolean {
  const parts = plain.replace(/\.$/, '').split(/,\s+(?![^()]*\))/);
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]+)*(?: \([^()]{2,40}\))?$/u.test(part)) &&
    parts.filter((part) => part.endsWith(')')).length >= 0.6 * parts.length
  );
}
