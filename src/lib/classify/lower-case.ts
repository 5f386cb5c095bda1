/** Small letters, unit by unit: a capital whose small letter is longer (the Turkish İ) stays, so that offsets do. */
export const lowerCase = (text: string): string => {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join(
    ''
  );
};
