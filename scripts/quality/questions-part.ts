import { rollups } from 'd3';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { tagByStems, tagBySubstrings, trainBayes } from './baselines.ts';
import type { Tagger } from './baselines.ts';
import { interval, listed, share, table } from './markdown.ts';
import type { Part } from './part.ts';
import questionReasons from './question-reasons.json';
import type { Project } from './read-project.ts';
import { readQuestions, splitInHalves } from './read-questions.ts';
import type { Question } from './read-questions.ts';
import { countOver, f1Difference, f1Interval, f1Of, precisionOf, recallOf, tagQuestions } from './score-taggers.ts';
import type { Counts, TaggedQuestion } from './score-taggers.ts';
import { topicOfMinister } from './topic-of-minister.ts';

const seed = 1;
const otherMatter = 'other';
const taggerNames = ['the topic book', 'substrings', 'stems', 'Bayes'];
/** Places in the list of taggers. */
const [ours, bayes] = [0, 3];
const ruleBaselines = [1, 2];

type Topics = { compared: readonly string[]; core: readonly string[] };

const makeTaggers = ({ knowledge: { rules } }: Project, examples: readonly Question[]): Tagger[] => {
  const classify = trainBayes(examples.map(({ text, topic }) => ({ text, label: topic ?? otherMatter })));
  const tagByBook: Tagger = (text) => classifyUpdate({ text, leadIn: [] }, rules).map(({ id }) => id);
  return [tagByBook, tagBySubstrings, tagByStems, (text) => [classify(text)]];
};

const measures = (counts: Counts): string => [precisionOf, recallOf, f1Of].map((measure) => share(measure(counts), 2)).join(' · ');

const tableOfTaggers = (questions: readonly TaggedQuestion[], taggers: readonly number[], { compared, core }: Topics): string[] => {
  const row = (name: string, topics: readonly string[]) => [
    name,
    questions.filter(({ topic }) => topic !== null && topics.includes(topic)).length,
    ...taggers.map((tagger) => measures(countOver(questions, tagger, topics)))
  ];
  return table(
    ['topic', 'questions', ...taggers.map((tagger) => taggerNames[tagger] ?? '')],
    [
      ...compared.map((id) => row(id, [id])),
      row(`**core topics (${core.length})**`, core),
      row(
        '**core topics but economy**',
        core.filter((id) => id !== 'economy')
      ),
      row(`**all ${compared.length}**`, compared)
    ]
  );
};

const tableOfDifferences = (questions: readonly TaggedQuestion[], taggers: readonly number[], core: readonly string[]): string[] =>
  table(
    ['tagger', 'core F1', '', 'the topic book is better by', ''],
    taggers.map((tagger) => {
      const name = taggerNames[tagger] ?? '';
      const f1 = [share(f1Of(countOver(questions, tagger, core))), interval(f1Interval(questions, tagger, core))];
      if (tagger === ours) return [name, ...f1, '', ''];
      const difference = f1Difference(questions, [ours, tagger], core);
      return [name, ...f1, share(difference.value), interval(difference.interval)];
    })
  );

/** The ministers who were asked most often where the topic book found a topic that is not theirs. */
const tellMinisters = (questions: readonly TaggedQuestion[], topic: string): string => {
  const wrong = questions.filter((question) => question.topic !== topic && question.found[ours]?.includes(topic));
  const counts = rollups(
    wrong,
    (some) => some.length,
    ({ minister }) => minister
  ).sort(([, one], [, other]) => other - one);
  const most = counts.slice(0, 3).map(([minister, count]) => `${minister} ${count}`);
  return `Of its ${wrong.length} tags of ${topic} beside the label, most were on questions to the ministers of ${listed(most)}.`;
};

/** Which baselines do better than the topic book, topic by topic, in sentences that hide nothing. */
const tellLosses = (questions: readonly TaggedQuestion[], { compared, core }: Topics): string => {
  const f1 = (tagger: number, topics: readonly string[]) => f1Of(countOver(questions, tagger, topics)) ?? 0;
  const better = (tagger: number, topics: readonly string[]) => f1(tagger, topics) > f1(ours, topics);
  const winners = ruleBaselines.filter((tagger) => better(tagger, core)).map((tagger) => taggerNames[tagger] ?? '');
  const verdict =
    winners.length === 0
      ? 'On core-topic F1 the topic book is better than both baselines of rules.'
      : `**On core-topic F1 the topic book loses to ${listed(winners)}.**`;
  const lost = compared.flatMap((id) => {
    const by = [...ruleBaselines, bayes].filter((tagger) => better(tagger, [id])).map((tagger) => taggerNames[tagger] ?? '');
    return by.length > 0 ? [{ id, by: listed(by) }] : [];
  });
  if (lost.length === 0) return `${verdict} It loses no single topic.`;
  const losses = listed(lost.map(({ id, by }) => `${id} (to ${by})`));
  return [verdict, `Of single topics it loses ${losses}.`, ...lost.map(({ id }) => tellMinisters(questions, id))].join(' ');
};

type Reading = (typeof questionReasons)['missed'] | (typeof questionReasons)['wrong'];

/** How many of the cases that somebody has read fall to each reason, by topic, and how many cases there are in all. */
const tableOfReasons = ({ reasons, read }: Reading, cases: readonly { id: string; topic: string }[], core: readonly string[]) => {
  const still = read.filter(({ id, topic }) => cases.some((one) => one.id === id && one.topic === topic));
  const rows = Object.entries(reasons).map(([reason, words]) => {
    const among = still.filter((one) => one.reason === reason);
    return [words, ...core.map((topic) => among.filter((one) => one.topic === topic).length), among.length];
  });
  const ofTopic = (topic: string) =>
    `${still.filter((one) => one.topic === topic).length} of ${cases.filter((one) => one.topic === topic).length}`;
  return table(
    ['reason', ...core, 'all'],
    [...rows, ['**read, of all there are**', ...core.map(ofTopic), `${still.length} of ${cases.length}`]]
  );
};

const findCases = (questions: readonly TaggedQuestion[], core: readonly string[]) => {
  const cases = questions.flatMap(({ id, topic: asked, found }) =>
    core.map((topic) => ({ id, topic, isAsked: asked === topic, isFound: found[ours]?.includes(topic) ?? false }))
  );
  return {
    missed: cases.filter(({ isAsked, isFound }) => isAsked && !isFound),
    wrong: cases.filter(({ isAsked, isFound }) => isFound && !isAsked)
  };
};

export const questionsPart: Part = {
  name: 'questions',
  title: 'Questions to the parliament',

  measure(project) {
    const questions = readQuestions();
    if (questions === null) return null;
    const [examples, tested] = splitInHalves(questions, seed);
    const taggers = makeTaggers(project, examples);
    const all = tagQuestions(questions, taggers);
    const testedIds = new Set(tested.map(({ id }) => id));
    const half = all.filter(({ id }) => testedIds.has(id));
    const compared = project.topicIds.filter((id) => [...topicOfMinister.values()].includes(id));
    const topics = { compared, core: project.coreIds };
    const { missed, wrong } = findCases(all, project.coreIds);
    return [
      `${questions.length} questions to ministers, 1996–2009 (source: Stortinget, NLOD; they are no part of the project). The one label of a question is the topic that the minister answers for: ${questions.filter(({ topic }) => topic !== null).length} questions have one of ${compared.length} topics, the others went to ministers of none. That label is rough. It is single where a question is about several things, and ministers answer for more than a topic's definition holds. Economy is the worst: the minister of municipal affairs answers for asylum, housing and elections, too, and municipal economy is seldom what is asked. So the figures compare taggers with each other; as a score of any of them they are too low.`,
      '',
      '**How blind: in part.** The labels taught the rules nothing, but the list of trap words below, which the rules heed, was drawn from such questions, their words were at hand when the inflection was made, and their figures were looked at while the rules grew.',
      '',
      '- *substrings*: a topic wherever one of its ten plainest words (`scripts/quality/plain-words.json`) stands in the letters of the text;',
      "- *stems*: wherever a word of the text has the stem of one of the ten, by natural's Norwegian stemmer;",
      `- *Bayes*: natural's BayesClassifier over the same stems, trained on one half (${examples.length} questions, seed ${seed}, equally many of each topic), with "${otherMatter}" for the questions of no topic.`,
      '',
      `#### The half that Bayes was not trained on (${half.length} questions): precision · recall · F1`,
      '',
      ...tableOfTaggers(half, [0, 1, 2, 3], topics),
      '',
      tellLosses(half, topics),
      '',
      ...tableOfDifferences(half, [0, 1, 2, 3], project.coreIds),
      '',
      `#### All ${questions.length}: precision · recall · F1`,
      '',
      ...tableOfTaggers(all, [0, 1, 2], topics),
      '',
      ...tableOfDifferences(all, [0, 1, 2], project.coreIds),
      '',
      '#### Why core topics are missed',
      '',
      `Of all ${questions.length}. Each case was read by one reader against the definitions of the topics; what he found is kept by the question's id in \`scripts/quality/question-reasons.json\`.`,
      '',
      ...tableOfReasons(questionReasons.missed, missed, project.coreIds),
      '',
      '#### Why core topics are found where another minister was asked',
      '',
      'A sample drawn by a seed, read in the same way: how many of the tags that count as wrong above are wrong.',
      '',
      ...tableOfReasons(questionReasons.wrong, wrong, project.coreIds)
    ];
  }
};
