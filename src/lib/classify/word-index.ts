import { inflect } from './inflect.ts';
import { isPlaceName } from './place-name.ts';
import { isRoadNumber } from './rule-syntax.ts';
import type { WordPattern } from './rule-syntax.ts';
import { isDerived, stemWord } from './stem-word.ts';

const mostRemembered = 200_000;
const functionWords = new Set(
  'i på av for til med om og å er det den de et en ei ein eit fra frå ved mot over under per hos som ut opp inn ned ny nye ikke ikkje'.split(
    ' '
  )
);

/** `barnehage*` shall find "barnehagar", and `senter*` "sentra", though they do not begin so. */
const losesItsVowel = /^.{4,}e[lnr]?$/;

/** Pieces of words by their length, so that a word is asked for each length that occurs and no other. */
class PieceMap {
  readonly #ids = new Map<string, number[]>();
  readonly #lengths = new Set<number>();

  add(piece: string, id: number): void {
    const ids = this.#ids.get(piece);
    if (ids) ids.push(id);
    else this.#ids.set(piece, [id]);
    this.#lengths.add(piece.length);
  }

  get lengths(): Iterable<number> {
    return this.#lengths;
  }

  find(piece: string): readonly number[] {
    return this.#ids.get(piece) ?? [];
  }
}

/** Answers which word patterns a word of a text matches. Each word is worked out once and remembered. */
export class WordIndex {
  readonly #ids = new Map<string, number>();
  readonly #needsCapital: boolean[] = [];
  readonly #isAcronym: boolean[] = [];
  readonly #whole = new PieceMap();
  readonly #stems = new PieceMap();
  readonly #starts = new PieceMap();
  readonly #ends = new PieceMap();
  readonly #insides = new PieceMap();
  readonly #beforeNumber = new PieceMap();
  readonly #numbers: number[] = [];
  readonly #remembered = new Map<string, readonly number[]>();

  /** The number of the pattern, the same for equal patterns. */
  add(pattern: WordPattern): number {
    const key = `${pattern.form} ${pattern.capital} ${pattern.acronym} ${pattern.text}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#needsCapital.push(pattern.capital);
    this.#isAcronym.push(pattern.acronym);
    this.#place(pattern, id);
    this.#remembered.clear();
    return id;
  }

  /** Numbers of the patterns that match a word as it stands in a text (NFC). */
  match(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known) return known;
    const ids = this.#resolve(word);
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(word, ids);
    return ids;
  }

  #place({ form, text, capital }: WordPattern, id: number): void {
    if (form === 'number') this.#numbers.push(id);
    else if (form === 'numbered') this.#beforeNumber.add(text, id);
    else if (form === 'exact') this.#whole.add(text, id);
    else if (form === 'start') this.#placeStart(text, capital, id);
    else if (form === 'inside') this.#insides.add(text, id);
    else if (form === 'end') for (const inflected of inflect(text)) this.#ends.add(inflected, id);
    else this.#placeWord(text, capital, id);
  }

  #placeStart(text: string, capital: boolean, id: number): void {
    this.#starts.add(text, id);
    if (!capital && losesItsVowel.test(text)) for (const form of inflect(text)) if (!form.startsWith(text)) this.#whole.add(form, id);
  }

  #placeWord(text: string, capital: boolean, id: number): void {
    const isFixed = capital || functionWords.has(text);
    const forms = isFixed ? new Set([text, capital ? `${text}s` : text]) : inflect(text);
    for (const form of forms) this.#whole.add(form, id);
    if (isFixed || isDerived(text)) return;
    for (const stem of new Set([...forms].map(stemWord))) if (stem !== null) this.#stems.add(stem, id);
  }

  #resolve(original: string): readonly number[] {
    const word = original.toLowerCase();
    const ids = new Set(this.#whole.find(word));
    const stem = stemWord(word);
    if (stem !== null) for (const id of this.#stems.find(stem)) ids.add(id);
    const capital = /^\p{Lu}/u.test(original);
    for (const length of this.#starts.lengths) {
      const found = this.#starts.find(word.slice(0, length));
      if (found.length > 0 && !(capital && isPlaceName(word, length))) for (const id of found) ids.add(id);
    }
    for (const length of this.#ends.lengths) if (length <= word.length) for (const id of this.#ends.find(word.slice(-length))) ids.add(id);
    for (const length of this.#insides.lengths) this.#addInside(word, length, ids);
    this.#addNumbers(word, ids);
    const acronym = /^\p{Lu}+s?$/u.test(original);
    return [...ids].filter((id) => (capital || !this.#needsCapital[id]) && (acronym || !this.#isAcronym[id]));
  }

  #addInside(word: string, length: number, ids: Set<number>): void {
    for (let at = 0; at + length <= word.length; at += 1) for (const id of this.#insides.find(word.slice(at, at + length))) ids.add(id);
  }

  #addNumbers(word: string, ids: Set<number>): void {
    const [, letters = '', digits = ''] = /^(\p{L}*)(\d+)$/u.exec(word) ?? [];
    if (!isRoadNumber(digits)) return;
    for (const id of letters === '' ? this.#numbers : this.#beforeNumber.find(letters)) ids.add(id);
  }
}
