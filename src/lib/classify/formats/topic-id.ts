import { foldName, slugName } from '#lib/model/fold-name.ts';

const validId = /^[a-z][a-z0-9-]*$/;

const spellOut = (name: string): string => ['topic', ...[...name.trim()].map((letter) => letter.codePointAt(0)?.toString(16))].join('-');

/**
 * An id that a topic book takes, for a topic by its name in a file: "Helse og omsorg" -> "helse-og-omsorg"; what is an id already stays.
 * Two spellings of a name have one id; names in other alphabets are spelt out by number, so that they stay apart.
 */
export const topicIdOf = (name: string): string => {
  if (validId.test(name)) return name;
  if (foldName(name) === '') return spellOut(name);
  const slug = slugName(name);
  return validId.test(slug) ? slug : `topic-${slug}`;
};
