import { describe, expect, it } from 'vitest';
import { classifyUpdate } from './classify-update.ts';
import { compileTopicBook } from './compile-topic-book.ts';
import { readTopicBook } from './topic-book.ts';

const compile = (rules: string) => {
  const names = '{ nb: x, nn: x, en: x }';
  const reading = readTopicBook(`version: '1'\ntopics:\n  - id: one\n    label: ${names}\n    description: ${names}\n${rules}`);
  if (!reading.ok) throw new Error(reading.problem.message);
  return compileTopicBook(reading.value);
};

const evidence = (rules: string, text: string, leadIn: string[] = []) =>
  classifyUpdate({ text, leadIn }, compile(rules)).flatMap((hit) => hit.evidence.map((piece) => `${piece.text} < ${piece.rule}`));

const strong = (list: string): string => `    strong:\n      - "${list}"\n`;

describe('finding words', () => {
  it.each([
    ['strøm', 'Strømmen er dyr', 'Strømmen < strøm'],
    ['jernbane', 'tog på jernbanen', 'jernbanen < jernbane'],
    ['utredning', 'UTREDNINGANE ligg føre', 'UTREDNINGANE < utredning'],
    ['kraft*', 'ny Kraft-satsing', 'Kraft-satsing < kraft*'],
    ['satsing', 'ny Kraft-satsing', 'satsing < satsing'],
    ['industri', 'Verdiskaping/industri: dobling', 'industri < industri'],
    ['kommuneøkonomi*', 'stram kommune\u00ADøkonomi', 'kommune\u00ADøkonomi < kommuneøkonomi*'],
    ['kommuneøkonomi*', 'stram kommune-\nøkonomien', 'kommune-\nøkonomien < kommuneøkonomi*'],
    ['bane nor', 'brev til Bane\u00A0NOR', 'Bane\u00A0NOR < bane nor'],
    ['E#', 'E18 og E 6', 'E18 < E#'],
    ['rv. #', 'Rv4, Rv. 33 og rv 22', 'Rv4 < rv. #'],
    ['interkomm. samarbeid', 'Håndbok for interkomm. Samarbeid', 'interkomm. Samarbeid < interkomm. samarbeid'],
    ['nedlegg* ... skole', 'nedleggelse av to skoler', 'nedleggelse av to skoler < nedlegg* ... skole'],
    ['barnehage*', 'Barnehagane har plass', 'Barnehagane < barnehage*'],
    ['datasenter*', 'fire datasentra', 'datasentra < datasenter*'],
    ['LAR', 'flere i LAR', 'LAR < LAR'],
    ['IT avdeling*', 'It-avdelingen', 'It-avdelingen < IT avdeling*']
  ])('%s stands in %j', (rule, text, expected) => {
    expect(evidence(strong(rule), text)[0]).toBe(expected);
  });

  it.each([
    ['strøm', 'Lillestrøm'],
    ['vei', 'Svein og en veileder'],
    ['ås', 'blåsing'],
    ['Nav', 'nav i hjulet'],
    ['LAR', 'Lar seg gjøre'],
    ['strøm*', 'Strømsø og Strømstad'],
    ['kraft', 'kraftig vekst'],
    ['E#', 'E-post til 18'],
    ['tog bane', 'tog. Bane'],
    ['nedlegg* ... skole', 'nedleggelse av den gamle, kjente og kjære skolen']
  ])('%s does not stand in %j', (rule, text) => {
    expect(evidence(strong(rule), text)).toEqual([]);
  });

  it('gives offsets into the original, decomposed text', () => {
    const text = 'Ås og økt strøm'.normalize('NFD');
    const [hit] = classifyUpdate({ text, leadIn: [] }, compile(strong('økt strøm')));
    const [piece] = hit?.evidence ?? [];
    expect(text.slice(piece?.start, piece?.end)).toBe('økt strøm');
    expect(piece?.text).toBe('økt strøm');
  });
});

describe('weighing rules', () => {
  it('lets the longest rule count for the words that it covers', () => {
    expect(evidence(strong('plan, regional plan'), 'ny regional plan')).toEqual(['regional plan < regional plan']);
  });

  it('lets an exception take away what it covers, and a longer rule take it back', () => {
    const rules = '    strong:\n      - forsvar*, forsvarlig drift av Forsvaret\n    except:\n      - forsvarlig*\n';
    expect(evidence(rules, 'forsvarlig')).toEqual([]);
    expect(evidence(rules, 'forsvarlig drift av Forsvaret')).toEqual(['forsvarlig drift av Forsvaret < forsvarlig drift av Forsvaret']);
  });

  it('wants two different weak rules close to each other', () => {
    const rules = '    weak:\n      - økonomi, omstilling\n';
    expect(evidence(rules, 'om økonomi og økonomien')).toEqual([]);
    expect(evidence(rules, 'om omstilling og økonomi')).toEqual(['omstilling < omstilling', 'økonomi < økonomi']);
    expect(evidence(rules, `omstilling ${'og så mye annet '.repeat(5)} økonomi`)).toEqual([]);
  });

  it('counts a rule only near or not near other words', () => {
    const rules =
      '    strong:\n      - match: linje\n        near: NVE\n        within: 3\n      - match: kraft\n        notNear: større\n';
    expect(evidence(rules, 'ny linje til høring hos NVE')).toEqual([]);
    expect(evidence(rules, 'ny linje hos NVE')).toEqual(['linje < linje']);
    expect(evidence(rules, 'det gir en større kraft')).toEqual([]);
    expect(evidence(rules, 'det gir mer kraft')).toEqual(['kraft < kraft']);
  });

  it('counts a head rule only where the update begins', () => {
    const rules = '    strong:\n      - match: samarbeid\n        at: head\n';
    expect(evidence(rules, 'Fokus på samarbeid')).toHaveLength(1);
    expect(evidence(rules, 'Ny barnehage i sentrum er bygget i samarbeid')).toEqual([]);
  });

  it('takes a capital for a name only inside a sentence', () => {
    const rules = '    strong:\n      - strøm\n    except:\n      - match: Strømmen\n        at: inside\n';
    expect(evidence(rules, 'Vi bor på Strømmen')).toEqual([]);
    expect(evidence(rules, 'Det er kaldt. Strømmen er dyr, og strømmen blir dyrere')).toHaveLength(2);
  });

  it('prefers the rule that names the words more exactly', () => {
    expect(evidence('    strong:\n      - miljø*\n    weak:\n      - miljø\n', 'godt miljø')).toEqual([]);
  });
});

describe('taking a topic from the bullet above', () => {
  const rules = strong('samferdsel, vei') + '    weak:\n      - bru, kø\n';
  const inherited = (text: string, ...leadIn: string[]) => classifyUpdate({ text, leadIn }, compile(rules)).flatMap((hit) => hit.evidence);

  it('happens where the words of the sub-bullet are too few, and says so', () => {
    expect(inherited('Møte i juni', 'Ny vei')).toEqual([{ start: 3, end: 6, text: 'vei', rule: 'vei', in: 'leadIn', index: 0 }]);
  });

  it('happens where the sub-bullet only tells of the paperwork', () => {
    expect(inherited('Felles høringssvar sendes 4. mai, Tinn holder i pennen', 'Ny vei')).toHaveLength(1);
  });

  it('happens under a bare heading', () => {
    expect(inherited('Innspill til departementet er sendt av ordførerne i fellesskap', 'Samferdsel:')).toHaveLength(1);
  });

  it('happens where a weak word points the same way', () => {
    const leadIn = 'Gjennomgang av planene for vei og hva de betyr for regionen';
    expect(inherited('Utredningen av en bru over elva kommer neste år', leadIn)).toHaveLength(1);
    expect(inherited('Utredningen av en marina ved elva kommer neste år', leadIn)).toEqual([]);
  });

  it('takes the nearest bullet above that has a topic', () => {
    expect(inherited('Prioriteres', 'Ny vei', 'Samferdsel', 'Ellers:')[0]).toMatchObject({ text: 'Samferdsel', index: 1 });
  });

  it('does not happen where the sub-bullet has a topic of its own', () => {
    expect(inherited('Samferdsel', 'Ny vei')).toEqual([{ start: 0, end: 10, text: 'Samferdsel', rule: 'samferdsel' }]);
  });
});
