/**
 * The same pure function of a text, which remembers its answers for at least the last `limit` texts: minutes say the same names over and
 * over. Two generations of answers take turns, so that it never holds more than twice that many.
 */
export function remember<T>(answer: (text: string) => T, limit = 2_000): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const value = older.has(text) ? (older.get(text) as T) : answer(text);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
