import type { BookTopic } from '#lib/classify/topic-book.ts';
import type { Locale } from '#lib/model/topic.ts';

const tones = 12;

/** A topic without rules, with an id and a colour that no other has as long as there are some left. */
export function newTopic(topics: readonly BookTopic[], label: Record<Locale, string>): BookTopic {
  const taken = new Set(topics.map(({ id }) => id));
  let number = topics.length + 1;
  while (taken.has(`topic-${number}`)) number += 1;
  const colours = topics.map(({ colour }) => colour);
  const free = Array.from({ length: tones }, (_, tone) => `tone-${tone + 1}`).find((tone) => !colours.includes(tone)) ?? 'tone-1';
  const crosswalk = { storting: [], los: [], cap: [] };
  return {
    id: `topic-${number}`,
    label,
    description: label,
    colour: free,
    parent: null,
    crosswalk,
    core: false,
    procedural: false,
    strong: [],
    weak: [],
    except: []
  };
}
