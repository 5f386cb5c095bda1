const endings =
  'ø øy øya øyane øyene ås åsen stad vik vika viken nes neset sund sundet dal dalen dahl land mo moen li lia haug haugen berg berget holm ' +
  'holmen rud vang tveit bakken tangen bukta vågen grend grenda sjøen botn gata gaten godset heim gren vold voll';
const ending = new RegExp(`^[es]?(?:${endings.split(' ').join('|')}){1,2}s?$`);

/**
 * Whether a capitalised word that begins with a rule's letters is the name of a place or of a family from there: Strømsø, Straumsnes,
 * Kraftås. `length` says how many letters are the rule's, so that "Tettstad" is no name to the rule `tettstad*`.
 */
export const isPlaceName = (word: string, length: number): boolean => ending.test(word.slice(length));
