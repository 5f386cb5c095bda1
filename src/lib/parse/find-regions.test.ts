import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const parse = (text: string) => parseMinutes(documentOf(text), sampleRegistry);
const told = (text: string) => parse(text).updates.map(({ regionId, leadIn, text: words }) => [regionId, [...leadIn, words].join(' > ')]);
const round = (text: string) => told(`Referat 3. mars 2025\n\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\n${text}`);

test('names set in italics before a dash, in a list, head their updates', () => {
  expect(round('– _Gol_ – bygger ny veg\n– _Hol_ – bygger ny bru\n– _Ål_ – bygger ny hall\n')).toEqual([
    ['gol', 'bygger ny veg'],
    ['hol', 'bygger ny bru'],
    ['al', 'bygger ny hall']
  ]);
});

test('capital letters with a dot before the names are no part of them', () => {
  expect(round('A. Gol kommune\n- Ny veg\n\nB. Hol kommune\n- Ny bru\n\nC. HAFS\n- Ny hall\n')).toEqual([
    ['gol-kommune', 'Ny veg'],
    ['hol-kommune', 'Ny bru'],
    ['hafs', 'Ny hall']
  ]);
});

describe('letters before the headings of a round', () => {
  test('may count the updates, several for each region, before headings of another form', () => {
    const text =
      'a) Gol kommune: Ny veg.\nb) Gol kommune: Ny skole – åpnes i mai.\nc) Hol kommune: Ny bru.\nd) Ål kommune: Ny hall.\n\nFylkeskommunen og staten:\nBuskerud fylkeskommune:\n - Ny buss\nStatsforvalteren i Buskerud:\n - Tilsyn\n';
    expect(round(text)).toEqual([
      ['gol-kommune', 'Ny veg.'],
      ['gol-kommune', 'Ny skole – åpnes i mai.'],
      ['hol-kommune', 'Ny bru.'],
      ['al-kommune', 'Ny hall.'],
      ['buskerud-fylkeskommune', 'Ny buss'],
      ['statsforvalteren-i-buskerud', 'Tilsyn']
    ]);
  });

  test('may stand behind those that stand alone', () => {
    const text =
      'Buskerud fylkeskommune:\n- Ny buss\n\nStatsforvalteren:\n- Tilsyn\n\na) Gol kommune: Ny veg.\nb) Hol kommune: Ny bru.\nc) Ål kommune: Ny hall.\nd) Flå kommune: Ny kai.\n';
    expect(round(text).map(([regionId]) => regionId)).toEqual([
      'buskerud-fylkeskommune',
      'statsforvalteren',
      'gol-kommune',
      'hol-kommune',
      'al-kommune',
      'fla-kommune'
    ]);
  });

  test('are a list of municipalities where they begin anew under each region', () => {
    const text = 'Nordre Dal\na) Gol: Ny veg.\nb) Hol: Ny bru.\n\nSøre Dal\na) Ål: Ny hall.\nb) Flå: Ny kai.\nc) Nes: Ny skole.\n';
    expect(round(text)).toEqual([
      ['nordre-dal', 'Gol: Ny veg.'],
      ['nordre-dal', 'Hol: Ny bru.'],
      ['sore-dal', 'Ål: Ny hall.'],
      ['sore-dal', 'Flå: Ny kai.'],
      ['sore-dal', 'Nes: Ny skole.']
    ]);
  });

  test('stay the headings where a report goes on with a municipality of its own', () => {
    const text = 'a) Nordre Dal: Ny veg.\n\nGol: boligplanen er vedtatt.\n\nb) Søre Dal:\n- Ny bru\n\nc) Østre Dal: Ny hall.\n';
    expect(round(text)).toEqual([
      ['nordre-dal', 'Ny veg.'],
      ['nordre-dal', 'Gol: boligplanen er vedtatt.'],
      ['sore-dal', 'Ny bru'],
      ['ostre-dal', 'Ny hall.']
    ]);
  });

  test('may lack before one of the headings', () => {
    const text = 'a) Gol kommune: Ny veg.\nb) Hol kommune: Ny bru.\nÅl kommune: Ny hall.\nd) Flå kommune: Ny kai.\n';
    expect(round(text).map(([regionId]) => regionId)).toEqual(['gol-kommune', 'hol-kommune', 'al-kommune', 'fla-kommune']);
  });
});

describe('headings of two forms in one round', () => {
  test('head what stands under each, those on the line of their update first', () => {
    const text =
      'Gol kommune: Ny veg.\nHol kommune: Ny bru.\n\nBuskerud fylkeskommune\n- Ny buss\n\nNAV Hallingdal\n- Nytt kontor\n\nStatsforvalteren\n- Tilsyn\n';
    expect(round(text)).toEqual([
      ['gol-kommune', 'Ny veg.'],
      ['hol-kommune', 'Ny bru.'],
      ['buskerud-fylkeskommune', 'Ny buss'],
      ['nav-hallingdal', 'Nytt kontor'],
      ['statsforvalteren', 'Tilsyn']
    ]);
  });

  test('are heads where one of them has its update on its own line', () => {
    const text = 'Gol kommune\n- Ny veg\n\nHol kommune: Bygger ny bru.\n\nÅl kommune\n- Ny hall\n';
    expect(round(text)).toEqual([
      ['gol-kommune', 'Ny veg'],
      ['hol-kommune', 'Bygger ny bru.'],
      ['al-kommune', 'Ny hall']
    ]);
  });

  test.each([
    ['a colon and the speakers', '#### Gol, med Kari:', '**Hol, med Ola:**', '#### Ål, med Per og Siri:'],
    ['the word for the unit', '## Gol kommune', '**Hol kommune**', '## Ål kommune'],
    ['no bold either', '### Gol kommune', 'Hol kommune', '### Ål kommune']
  ])('may differ in their marks, for they agree in %s', (_, first, second, third) => {
    expect(
      told(
        `# Referat 3. mars 2025\n\n## Runde rundt bordet\n\n${first}\n\nNy veg er åpnet.\n\n${second}\n\nNy bru er åpnet.\n\n${third}\n\nNy hall.\n`
      )
    ).toEqual([
      [expect.stringMatching(/^gol/), 'Ny veg er åpnet.'],
      [expect.stringMatching(/^hol/), 'Ny bru er åpnet.'],
      [expect.stringMatching(/^al/), 'Ny hall.']
    ]);
  });

  test('are parts of a region where its municipalities are set in bold below it', () => {
    const text =
      '# Referat 3. mars 2025\n\n## Runde rundt bordet\n\n### Nordre Dal\n\n**Gol**\n- Ny veg\n\n**Hol**\n- Ny bru\n\n### Søre Dal\n\n**Flå**\n- Ny kai\n';
    expect(told(text)).toEqual(
      [
        ['nordre-dal', 'Gol > Ny veg'].map((words) => words.replace('Gol >', '**Gol** >')),
        ['nordre-dal', '**Hol** > Ny bru'],
        ['sore-dal', '**Flå** > Ny kai']
      ].flatMap(([regionId = '', words = '']) => [
        [regionId, words.split(' > ')[0]],
        [regionId, words]
      ])
    );
  });
});

test('a sentence about the council is no heading of a round', () => {
  const text = 'NORDRE DAL\n\nRådet har fått ny leder\nRegionen vokser\nFylkeskommunen kutter bussruter\n\nSØRE DAL\n\nNy kai\n';
  expect(round(text)).toEqual([
    ['nordre-dal', 'Rådet har fått ny leder'],
    ['nordre-dal', 'Regionen vokser'],
    ['nordre-dal', 'Fylkeskommunen kutter bussruter'],
    ['sore-dal', 'Ny kai']
  ]);
});

test('offices of county and state have a round of their own beside the municipalities’', () => {
  const text =
    'Referat 3. mars 2025\n\nSak 1/25 Runde kommunane\n\nGol:\n- Ny veg\n\nHol:\n- Ny bru\n\nSak 2/25 Runde fylkeskommunen og staten\n\nBuskerud fylkeskommune\n- Ny buss\n\nNAV Hallingdal\n- Nytt kontor\n\nSykehuset Fjordbyen\n- Ny leder\n\nSak 3/25 Budsjett\nVedtak: Godkjent.\n';
  expect(parse(text).items.map(({ kind }) => kind)).toEqual(['round', 'round', 'case']);
  expect(told(text)).toEqual([
    ['gol', 'Ny veg'],
    ['hol', 'Ny bru'],
    ['buskerud-fylkeskommune', 'Ny buss'],
    ['nav-hallingdal', 'Nytt kontor'],
    ['sykehuset-fjordbyen', 'Ny leder']
  ]);
});

test.each([
  'E39: hva skjer videre vestover?',
  'Kva skjer med ferja?',
  'Ny skole siden sist',
  'Bussen går på rundtur, ordet er fritt i kommunene',
  'Status i kommunene for barnevern er på plass',
  'Kommunen runder av planarbeidet'
])('an update in a line of its own does not end its region’s report: "%s"', (update) => {
  expect(round(`Nordre Dal\n\n${update}\nNy veg\n\nSøre Dal\n\nNy kai\n`)).toEqual([
    ['nordre-dal', update],
    ['nordre-dal', 'Ny veg'],
    ['sore-dal', 'Ny kai']
  ]);
});

test.each(['Fylkeskommunen og staten:', 'Fra fylkeskommunen og staten', 'Nytt frå fylket:', 'Gjester:'])(
  'a line over the headings of other units is no update: "%s"',
  (line) => {
    expect(round(`Gol kommune:\n- Ny veg\n\nHol kommune:\n- Ny bru\n\n${line}\n\nBuskerud fylkeskommune:\n- Ny buss\n`)).toEqual([
      ['gol-kommune', 'Ny veg'],
      ['hol-kommune', 'Ny bru'],
      ['buskerud-fylkeskommune', 'Ny buss']
    ]);
  }
);

test.each([
  'Ordføraren i Gol orienterte om ny veg.',
  'Ordfører i Gol, Kari Nes, orienterte om ny veg.',
  'Ordfører Kari Nes i Gol fortalte at vegen er ny.',
  'Kari Nes frå Gol fortalde om ny veg.',
  'Kari Nes (Gol) orienterte om ny veg.',
  'Kari Nes, Gol, la fram planen for ny veg.',
  'Gol v/ordfører Kari Nes orienterte om ny veg.',
  'Gol ved Kari Nes kunne fortelle om ny veg.',
  'Gol orienterte om ny veg.',
  'Gol viste til at vegen er ny.',
  'Gol tok opp behovet for ny veg.',
  'Fra Gol ble det meldt om ny veg.',
  'Frå Gol vart det orientert om ny veg.',
  'Varaordfører i Gol gjorde rede for ny veg.',
  'Representanten for Gol nevnte ny veg.',
  'Kommunedirektøren i Gol trakk fram ny veg.'
])('prose tells whose report begins: "%s"', (sentence) => {
  const text = `${sentence}\n\nEn skole er vedtatt bygd i sentrum.\n\nOrdføreren i Hol orienterte om kaia.\n\nÅl v/ Per By orienterte om hallen.\n`;
  expect(round(text).map(([regionId, words]) => [regionId, words])).toEqual([
    ['gol', sentence],
    ['gol', 'En skole er vedtatt bygd i sentrum.'],
    ['hol', 'Ordføreren i Hol orienterte om kaia.'],
    ['al', 'Ål v/ Per By orienterte om hallen.']
  ]);
});

test('a bold heading may have its update on its own line among bold headings', () => {
  const text =
    '# Referat 3. mars 2025\n\n## Rundt bordet\n\n**Gol**\n* Ny veg\n\n**Hol:** Ny bru.\n\n**Ål** – ny hall.\n\n**Flå**\n* Ny kai\n';
  expect(told(text)).toEqual([
    ['gol', 'Ny veg'],
    ['hol', 'Ny bru.'],
    ['al', 'ny hall.'],
    ['fla', 'Ny kai']
  ]);
});

test.each([
  ['> Gol\n  Ny veg.\n\n> Hol\n  Ny bru.\n> Ål\n\n> Flå\n  Ny kai.\n', 'an arrow'],
  ['>> Gol\n   Ny veg.\n>> Hol\n   Ny bru.\n>> Ål\n   ---\n>> Flå\n   Ny kai.\n', 'two arrows'],
  ['1 Gol\n\nNy veg.\n\n2 Hol\n\nNy bru.\n\n3 Flå\n\nNy kai.\n', 'a number without a dot'],
  ['2.1 Gol\n\nNy veg.\n\n2.2 Hol\n\nNy bru.\n\n2.3 Flå\n\nNy kai.\n', 'the number of its case'],
  ['GOL:\n\nNy veg.\n\nHOL:\n\nNy bru.\n\nFLÅ:\n\nNy kai.\n', 'capitals'],
  ['Gol:\nNy veg.\n\nHol: Ny bru.\n\nÅl: intet\n\nFlå:\nNy kai.\n', 'a colon'],
  ['– Gol –\nNy veg.\n\n– Hol –\nNy bru.\n\n– Flå –\nNy kai.\n', 'dashes around it'],
  ['*Gol*\nNy veg.\n\n*Hol*\nNy bru.\n\n*Flå*\nNy kai.\n', 'one star'],
  ['[Gol]\nNy veg.\n\n[Hol]\nNy bru.\n\n[Flå]\nNy kai.\n', 'brackets'],
  ['Kommune: Gol\nNy veg.\n\nKommune: Hol\nNy bru.\n\nKommune: Flå\nNy kai.\n', 'the word for what it is'],
  ['Fra Gol:\nNy veg.\n\nFra Hol:\nNy bru.\n\nFra Flå:\nNy kai.\n', '"fra"'],
  ['Nytt frå Gol\nNy veg.\n\nNytt frå Hol\nNy bru.\n\nNytt frå Flå\nNy kai.\n', '"nytt frå"'],
  ['Gol (Kari Nes): Ny veg.\nHol (Ola Li): Ny bru.\nFlå (Per By): Ny kai.\n', 'who speaks'],
  ['Kari Nes, Gol: Ny veg.\nOla Li, Hol: Ny bru.\nPer By, Flå: Ny kai.\n', 'who speaks before it'],
  ['Kari Nes (Gol):\n- Ny veg.\n\nOla Li (Hol):\n- Ny bru.\n\nPer By (Flå):\n- Ny kai.\n', 'who speaks, and the unit in brackets'],
  ['Gol - Kari Nes\n- Ny veg.\n\nHol - Ola Li\n- Ny bru.\n\nFlå - Per By\n- Ny kai.\n', 'who speaks behind a dash']
])('a heading may be marked as in %j: by %s', (text) => {
  expect(round(text)).toEqual([
    ['gol', 'Ny veg.'],
    ['hol', 'Ny bru.'],
    ['fla', 'Ny kai.']
  ]);
});

test('a region with only a remark behind its colon is a heading among those with text', () => {
  const text = 'Gol: Ny veg.\nHol: (ikke til stede)\nÅl: Ny hall.\nFlå:\nNes: Ny kai.\n';
  expect(round(text)).toEqual([
    ['gol', 'Ny veg.'],
    ['al', 'Ny hall.'],
    ['nes', 'Ny kai.']
  ]);
  expect(
    parse(`Referat 3. mars 2025\n\nRunde rundt bordet\n\n${text}`).silent.map(({ regionId, why, note }) => [regionId, why, note])
  ).toEqual([
    ['hol', 'absent', 'ikke til stede'],
    ['fla', 'absent', null]
  ]);
});

test('a paragraph after a round of one line each is no member’s', () => {
  expect(round('Gol: Ny veg.\nHol: Ny bru.\nÅl: Ingen saker\n\nSekretariatet følger opp saken.\n')).toEqual([
    ['gol', 'Ny veg.'],
    ['hol', 'Ny bru.']
  ]);
  expect(round('Gol: Ny veg.\n\nSkolen er ny.\n\nHol: Ny bru.\n\nÅl: Ny hall.\n\nOg ny kai.\n').at(-1)).toEqual(['al', 'Og ny kai.']);
});

test('a region over lines that begin with its municipalities is the heading', () => {
  const text = 'Nordre Dal\nGol: Ny veg.\nHol: Ny bru.\n\nSøre Dal\nFlå: Ny kai.\nNes: Ny hall.\n';
  expect(round(text)).toEqual([
    ['nordre-dal', 'Gol: Ny veg.'],
    ['nordre-dal', 'Hol: Ny bru.'],
    ['sore-dal', 'Flå: Ny kai.'],
    ['sore-dal', 'Nes: Ny hall.']
  ]);
  const others = text.replace('Nordre Dal', 'Salten').replace('Søre Dal', 'Lofoten');
  expect(round(others).map(([regionId]) => regionId)).toEqual(['salten', 'salten', 'lofoten', 'lofoten']);
});

test.each([
  [
    'NORDRE DAL - GOL, HOL OG ÅL\n- Ny veg.\n\nSØRE DAL – FLÅ OG NES\n- Ny bru.\n\nØSTRE DAL - LOM, SEL\n- Ny kai.\n',
    'its municipalities behind a dash'
  ],
  [
    'Nordre Dal: Gol, Hol og Ål\n- Ny veg.\n\nSøre Dal: Flå og Nes\n- Ny bru.\n\nØstre Dal: Lom, Sel\n- Ny kai.\n',
    'its municipalities behind a colon'
  ],
  [
    'Nordre Dal (Gol, Hol, Ål)\n- Ny veg.\n\nSøre Dal (Flå og Nes)\n- Ny bru.\n\nØstre Dal (Lom, Sel)\n- Ny kai.\n',
    'its municipalities in brackets'
  ],
  [
    'Nordre Dal v/ Kari Nes orienterte:\n- Ny veg.\n\nSøre Dal ved Ola Li orienterte:\n- Ny bru.\n\nØstre Dal v/Per By:\n- Ny kai.\n',
    'who told it'
  ],
  ['NORDRE DAL    Ny veg.\nSØRE DAL      Ny bru.\nØSTRE DAL     Ny kai.\n', 'spaces that align the text'],
  ['Nordre Dal\tNy veg.\nSøre Dal\tNy bru.\nØstre Dal\tNy kai.\n', 'a tab before the text']
])('a region’s heading may tell more: %j', (text) => {
  expect(round(text)).toEqual([
    ['nordre-dal', 'Ny veg.'],
    ['sore-dal', 'Ny bru.'],
    ['ostre-dal', 'Ny kai.']
  ]);
});

test.each(['Nordre Dal (forts.)', 'Nordre Dal, forts.', 'NORDRE DAL – fortsettelse', 'Nordre Dal forts.:'])(
  'a report may go on below "%s"',
  (heading) => {
    expect(round(`Nordre Dal\n- Ny veg.\n\n${heading}\n- Ny skole.\n\nSøre Dal\n- Ny bru.\n`)).toEqual([
      ['nordre-dal', 'Ny veg.'],
      ['nordre-dal', 'Ny skole.'],
      ['sore-dal', 'Ny bru.']
    ]);
  }
);

test.each([
  'Eventuelt: ingen',
  'Lederen takket for innspillene.',
  'Leiaren takka for seg.',
  'Evt.: ingen saker',
  'Ymse:',
  'Oppsummering: Regionen står samlet.',
  'ANDRE SAKER'
])('"%s" ends the last report', (line) => {
  expect(round(`Gol: Ny veg.\nSkolen er ny.\nHol: Ny bru.\nHallen er ny.\n\n${line}\n`)).toHaveLength(4);
});

test('a guest’s heading between bullets is one where no heading has air above it', () => {
  expect(round('Gol\n- Ny veg\nHol\n- Ny bru\nNAV Hallingdal\n- Nytt kontor\nÅl\n- Ny hall\n').map(([regionId]) => regionId)).toEqual([
    'gol',
    'hol',
    'nav-hallingdal',
    'al'
  ]);
});

test('a name with a colon among headings without is a theme', () => {
  expect(round('Gol\n\nNMBU:\n\nfærre søkere\n\nHol\n\nNy bru\n')).toEqual([
    ['gol', 'NMBU:'],
    ['gol', 'færre søkere'],
    ['hol', 'Ny bru']
  ]);
});

test('a place that a wrapped line ends with is no heading', () => {
  const bullets = 'Gol\n-Ruter varsler færre avganger, og det rammer også\n Hol\n-Ny veg\nHol\n-Ny bru\n';
  expect(round(bullets)).toEqual([
    ['gol', 'Ruter varsler færre avganger, og det rammer også Hol'],
    ['gol', 'Ny veg'],
    ['hol', 'Ny bru']
  ]);
  const line = 'Det er vedtatt å bygge ut den lange og svingete riksvegen fra fjorden til';
  const prose = `Gol\n\n${line}\nHol\n\n${line}\nFlå. Kommunen har søkt om penger til dette arbeidet i flere år uten\nsvar.\n\nHol\n\nNy bru.\n`;
  expect(round(prose).map(([regionId, text]) => [regionId, text?.slice(-12)])).toEqual([
    ['gol', 'fjorden til Hol'.slice(-12)],
    ['gol', 'r uten svar.'],
    ['hol', 'Ny bru.']
  ]);
});

describe('members that are the subjects of what is told', () => {
  test('head their paragraphs where nearly all begin so, whatever the verb', () => {
    const text =
      'Skien har solgt aksjer. Planen er vedtatt.\nPorsgrunn er uroa for industrien.\nBamble melder at klubben er truet.\nKragerø får ny kai.\nSiljan: ikke noe spesielt.\n';
    expect(round(text)).toEqual([
      ['skien', 'Skien har solgt aksjer. Planen er vedtatt.'],
      ['porsgrunn', 'Porsgrunn er uroa for industrien.'],
      ['bamble', 'Bamble melder at klubben er truet.'],
      ['kragero', 'Kragerø får ny kai.']
    ]);
  });

  test('are what is told of under the headings of others', () => {
    expect(round('Nordre Dal\n\nGol har fått ny veg.\n\nHol har fått ny bru.\n\nÅl er uroa.\n\nSøre Dal\n\nFlå får ny kai.\n')).toEqual([
      ['nordre-dal', 'Gol har fått ny veg.'],
      ['nordre-dal', 'Hol har fått ny bru.'],
      ['nordre-dal', 'Ål er uroa.'],
      ['sore-dal', 'Flå får ny kai.']
    ]);
  });

  test('and behind a colon too', () => {
    expect(round('Nordre Dal: Ny veg.\n\nGol har fått ny skole.\n\nSøre Dal: Ny bru.\n\nHol er uroa.\n\nVestre Dal: Ny kai.\n')).toEqual([
      ['nordre-dal', 'Ny veg.'],
      ['nordre-dal', 'Gol har fått ny skole.'],
      ['sore-dal', 'Ny bru.'],
      ['sore-dal', 'Hol er uroa.'],
      ['vestre-dal', 'Ny kai.']
    ]);
  });
});

test('NAV among partners heads its report, as others that are no places do', () => {
  expect(round('Nordre Dal\n- Ny veg\n\nSøre Dal\n- Ny bru\n\nNAV\n- Lav ledighet\n\nNHO\n- Dårlige utsikter\n')).toEqual([
    ['nordre-dal', 'Ny veg'],
    ['sore-dal', 'Ny bru'],
    ['nav', 'Lav ledighet'],
    ['nho', 'Dårlige utsikter']
  ]);
});
