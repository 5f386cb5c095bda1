import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTopicBook } from './topic-book.ts';

const book = (rules: string): string => `version: '1'
topics:
  - id: power
    core: true
    label: { nb: Kraft, nn: Kraft, en: Power }
    description: { nb: Kraft., nn: Kraft., en: Power. }
${rules}`;

const messageOf = (yaml: string): string => {
  const reading = readTopicBook(yaml);
  return reading.ok ? '' : reading.problem.message;
};

describe('reading a topic book', () => {
  it('splits a line into rules and gives each its context', () => {
    const reading = readTopicBook(
      book('    strong:\n      - kraft*, strøm\n      - match: linje\n        near: NVE, nett\n        within: 8\n        at: head\n')
    );
    expect(reading.ok && reading.value.topics[0]).toMatchObject({
      id: 'power',
      core: true,
      procedural: false,
      strong: [
        { match: 'kraft*', near: [], notNear: [], within: 4, at: 'anywhere' },
        { match: 'strøm', near: [], notNear: [], within: 4, at: 'anywhere' },
        { match: 'linje', near: ['NVE', 'nett'], notNear: [], within: 8, at: 'head' }
      ],
      weak: [],
      except: []
    });
  });

  it.each([
    ['    strong:\n      - kra*ft\n', /^line 8: .*"kra\*ft" is no rule: /],
    ['    strong:\n      - match: kraft\n        nere: nett\n', /^line 9: .*nere/],
    ['    strng:\n      - kraft\n', /^line 7: .*strng/],
    ['    strong:\n      - *bane\n', /^line 8: /],
    [
      '  - id: power\n    label: { nb: a, nn: a, en: a }\n    description: { nb: a, nn: a, en: a }\n',
      /^line 7: .*"power" is the id of an earlier topic/
    ]
  ])('tells by line what is wrong: %j', (rules, message) => {
    expect(messageOf(book(rules))).toMatch(message);
  });

  it('refuses a file that is nested without end, before it could end the program', () => {
    expect(messageOf('- '.repeat(20_000))).toBe('line 1: nested too deep for a topic book');
  });

  it.each(['', 'version: 1\n', '- a\n', 'version: "1"\ntopics: []\n'])('refuses what is no topic book: %j', (yaml) => {
    expect(messageOf(yaml)).toMatch(/^line 1|^line 2/);
  });

  it('reads the twelve topics of the project, the four that were asked for first', () => {
    const reading = readTopicBook(readFileSync(new URL('../../../data/topics.yaml', import.meta.url), 'utf8'));
    const topics = reading.ok ? reading.value.topics : [];
    expect(topics.map(({ id }) => id).join(' ')).toBe(
      'power economy defence transport education health environment business cooperation inclusion planning digital'
    );
    expect(topics.filter(({ core }) => core).map(({ id }) => id)).toEqual(['power', 'economy', 'defence', 'transport']);
    expect(topics.filter(({ procedural }) => procedural).map(({ id }) => id)).toEqual(['cooperation']);
  });
});
