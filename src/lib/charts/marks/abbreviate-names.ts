const smallWords = new Set(['og', 'i', 'på', 'for', 'and']);

/**
 * Two letters a name where that tells the names apart, three or more where it does not: initials of a name of several words,
 * else the first letter and the earliest later one that is still free. Aligned with names; every result is unique.
 */
export function abbreviateNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = candidates(name).find((candidate) => !taken.has(candidate)) ?? `${name} ${taken.size + 1}`;
    taken.add(free);
    return free;
  });
}

function candidates(name: string): string[] {
  const words = name.split(/[\s/-]+/u).filter((word) => word !== '' && !smallWords.has(word.toLocaleLowerCase('nb')));
  const letters = [...(words[0] ?? name)];
  const first = (letters[0] ?? '?').toLocaleUpperCase('nb');
  const initials =
    words.length > 1
      ? [
          words
            .map((word) => [...word][0]?.toLocaleUpperCase('nb') ?? '')
            .join('')
            .slice(0, 3)
        ]
      : [];
  const consonants = letters.slice(2).filter((letter) => !/[aeiouyæøå]/iu.test(letter));
  const pairs = [letters[1], ...consonants, ...letters.slice(1)].filter((letter) => letter !== undefined).map((letter) => first + letter);
  const longer = letters.map((_, length) => first + letters.slice(1, length + 1).join('')).slice(2);
  return [...initials, ...pairs, ...longer];
}
