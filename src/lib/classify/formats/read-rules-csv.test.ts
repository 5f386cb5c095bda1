import { describe, expect, it } from 'vitest';
import { readRulesCsv } from './read-rules-csv.ts';

const codesOf = (text: string): string[] => readRulesCsv(text).problems.map(({ code, line }) => `${line} ${code}`);

describe('reading a table of rules', () => {
  it('reads rules with strength and context, in the order of the rows', () => {
    const { topics, problems } = readRulesCsv(
      'topic,strength,rule,near,notNear,within,at,note\n' +
        'power,strong,kraft*,,,,,\n' +
        'power,weak,linje,"\'=kV, NVE",buss*,8,head,"why\nso"\n' +
        "power,except,'=krefter,,,,,\n" +
        'Helse og omsorg,strong,"sykehus*, lege",,,,,\n'
    );
    expect(problems).toEqual([]);
    expect(topics).toEqual([
      {
        id: 'power',
        strong: [{ match: 'kraft*', near: [], notNear: [], within: 4, at: 'anywhere', note: null }],
        weak: [
          {
            match: 'linje',
            near: ['=kV', 'NVE'],
            notNear: ['buss*'],
            within: 8,
            at: 'head',
            note: 'why\nso'
          }
        ],
        except: [{ match: '=krefter', near: [], notNear: [], within: 4, at: 'anywhere', note: null }]
      },
      {
        id: 'helse-og-omsorg',
        label: 'Helse og omsorg',
        strong: ['sykehus*', 'lege'].map((match) => ({ match, near: [], notNear: [], within: 4, at: 'anywhere', note: null })),
        weak: [],
        except: []
      }
    ]);
  });

  it.each([
    ['commas', 'topic,rule,strength\na,x,weak\n'],
    ['semicolons', 'topic;rule;strength\na;x;weak\n'],
    ['tabs', 'topic\trule\tstrength\na\tx\tweak\n'],
    ['the line ends of Windows and a byte order mark', '\uFEFFtopic,rule,strength\r\na,x,weak\r\n'],
    ['quotes around every cell', '"topic","rule","strength"\n"a","x","weak"'],
    ['columns in another order and case, and blank rows', 'Strength; RULE ;Topic\n;;\nWeak; x ; a\n\n']
  ])('reads %s', (_, text) => {
    const { topics, problems } = readRulesCsv(text);
    expect(problems).toEqual([]);
    expect(topics).toMatchObject([{ id: 'a', strong: [], weak: [{ match: 'x' }] }]);
  });

  it('takes a rule for strong where nothing is said', () => {
    expect(readRulesCsv('topic,rule\na,x\n').topics[0]?.strong).toMatchObject([{ match: 'x' }]);
  });

  it('tells every mistake of a row by its first line, and reads the other rows', () => {
    const text =
      'topic,strength,rule,near,within,at,note\n' +
      'a,strong,x,,,,"two\nlines"\n' +
      'a,Strongest,kra*ft,!,99,tail,\n' +
      ',strong,x,,,,\n' +
      'a,strong,,,,,\n' +
      'a,strong,"y, sk?le",,,,\n' +
      'a,strong,z,,,,,,too many\n' +
      'a,strong,last,,2.5,,\n';
    expect(codesOf(text)).toEqual([
      '4 strength-unknown',
      '4 rule-unreadable',
      '4 rule-unreadable',
      '4 within-unreadable',
      '4 at-unknown',
      '5 topic-missing',
      '6 rule-unreadable',
      '7 rule-unreadable',
      '8 row-malformed',
      '9 within-unreadable'
    ]);
    expect(readRulesCsv(text).topics[0]?.strong.map(({ match }) => match)).toEqual(['x', 'y']);
  });

  it('leaves out what follows quotes that are not closed, and says where they are opened', () => {
    const text = 'topic,rule\na,x\na,"y\na,z\n';
    expect(codesOf(text)).toEqual(['3 quotes-unclosed']);
    expect(readRulesCsv(text).topics[0]?.strong.map(({ match }) => match)).toEqual(['x']);
  });

  it.each([
    ['', ['1 column-missing', '1 column-missing']],
    ['topic,keyword\na,x\n', ['1 column-unknown', '1 column-missing']],
    ['topic,rule,rule,colour\na,x,y,red\n', ['1 column-repeated', '1 column-unknown']]
  ])('tells what is wrong with the columns of %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
