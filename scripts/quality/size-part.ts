import { placeRules } from '#lib/classify/compile-topic-book.ts';
import { hashTopicBook } from '#lib/pipeline/hash-topic-book.ts';
import { table } from './markdown.ts';
import type { Part } from './part.ts';

export const sizePart: Part = {
  name: 'size',
  title: 'The topic book',

  async measure({ book }) {
    const rules = placeRules(book);
    const count = (keep: (placed: (typeof rules)[number]) => boolean) => rules.filter(keep).length;
    const rows = book.topics.map(({ id, label, core, strong, weak, except }) => [
      id,
      label.en + (core ? ' (core)' : ''),
      strong.length,
      weak.length,
      except.length
    ]);
    return [
      `Version ${book.version}, content hash \`${await hashTopicBook(book)}\`.`,
      '',
      `${book.topics.length} topics and ${rules.length} rules. A strong rule tags alone, a weak one only beside another, an exception takes away what it covers. ${count(({ rule: { near, notNear, at } }) => near.length + notNear.length > 0 || at !== 'anywhere')} rules count in some contexts only, ${count(({ rule: { match } }) => match.includes(' '))} are phrases.`,
      '',
      ...table(['topic', 'name', 'strong', 'weak', 'exceptions'], rows)
    ];
  }
};
