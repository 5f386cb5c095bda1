import type { Part } from './part.ts';

const markers = (name: string): [start: string, end: string] => [`<!-- ${name} -->`, `<!-- /${name} -->`];

const head = [
  '# How well topics are found',
  '',
  'Written by `npm run quality` from what it measures; nothing here is written by hand. Each section says when it was measured: what a machine has no material for (the labels of the first minutes, the parliamentary questions and the trap words lie beside the project, in `../shared`) keeps its last figures.',
  '',
  '## How to read this page',
  '',
  'The rules of the topic book tag each update of the minutes with none, one or several of twelve topics; four of them are the core. A judge has said for each update which topics must be found (*required*) and which are borderline (*optional*: found or not, they do not count).',
  '',
  '- *Precision*: how much of what was found was required. *Recall*: how much of what was required was found. *F1*: their harmonic mean, all between 0 and 1.',
  '- *Micro* counts every label the same, *macro* every topic.',
  '- In brackets: the 95 % bootstrap interval, over updates (or questions) drawn again a thousand times.',
  '',
  '| measured on | labelled by | how blind |',
  '|---|---|---|',
  '| the first real minutes | two judges | not: the rules were written with them at hand |',
  '| minutes written by others, at first sight | their authors, one judge a set | blind |',
  '| the same sets now | the same | no longer: a and b were learned from, c was looked into once |',
  '| questions to the parliament | nobody: the minister asked stands for the topic | in part |',
  '| words that look like a topic | the share of questions with them that went to the minister | not: the rules heed that list |',
  '',
  'What the figures do not say:',
  '',
  '- How real minutes of other alliances fare. There is one real document; the others were written for this project, by authors who knew the definitions of the topics and had them in mind. Real secretaries may be more cryptic.',
  "- How much of a disagreement is the judge's mistake. The three sets were labelled by one judge each. On the first minutes two careful judges agree with each other at F1 .94 on the core topics and .91 on all.",
  '- All of the chance. Updates of one document resemble each other more than the intervals assume, so the truth is wider than the brackets.',
  "- Anything of a topic book that somebody has changed: the page is about the one in `data/topics.yaml`. The page Temaer measures any book on a sample of the reader's own updates."
].join('\n');

/** The section as it stands on an earlier page, null where it does not. */
const keptPart = (page: string, name: string): string | null => {
  const [start, end] = markers(name);
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  return from === -1 || to === -1 ? null : page.slice(from, to + end.length);
};

/** Lines of a new measurement as a section; `stamp` says when and by which book. */
const newPart = ({ name, title }: Part, lines: readonly string[], stamp: string): string => {
  const [start, end] = markers(name);
  return [start, '', `## ${title}`, '', ...lines, '', stamp, '', end].join('\n');
};

const missingPart = (part: Part): string =>
  newPart(part, ['Not measured yet: what it is measured on does not lie beside the project.'], '');

export type MeasuredPart = { part: Part; /** null: it could not be measured, what stood there stays. */ lines: readonly string[] | null };

/**
 * The page made of its head and its sections in the given order.
 * @param earlier the page as it was, empty where there was none
 * @param stamp one sentence for all that was measured now
 */
export const composePage = (earlier: string, parts: readonly MeasuredPart[], stamp: string): string => {
  const sections = parts.map(({ part, lines }) =>
    lines ? newPart(part, lines, stamp) : (keptPart(earlier, part.name) ?? missingPart(part))
  );
  return `${[head, ...sections].join('\n\n')}\n`;
};
