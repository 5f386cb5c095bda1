import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Minutes } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleMinutes, sampleRegistry } from './sample-minutes.ts';

const parse = (text: string): Minutes => parseMinutes(documentOf(text), sampleRegistry);
const told = ({ updates }: Minutes) => updates.map(({ id, depth, leadIn, text }) => [id, depth, leadIn, text]);
const decisions = ({ items }: Minutes) => items.map(({ number, kind, decision }) => [number, kind, decision]);
const silence = ({ silent }: Minutes) => silent.map(({ regionId, why, note }) => [regionId, why, note]);
const codes = ({ problems }: Minutes) => problems.map(({ code }) => code);

describe('the real minutes of 19 November 2024', () => {
  const read = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');
  const minutes = parseMinutes(
    documentOf(read('minutes/2024-11-19-koordineringsgruppen.txt')),
    JSON.parse(read('regions.json')) as RegionRegistry
  );

  test('tell when and where the coordination group met, and who attended', () => {
    const { attendance, ...facts } = minutes.meeting;
    expect(facts).toEqual({
      title: 'Referat fra møte i administrativ koordineringsgruppe',
      body: 'Administrativ koordineringsgruppe',
      date: '2024-11-19',
      start: '12:00',
      end: '15:45',
      place: 'Lillestrøm rådhus',
      apologies: []
    });
    expect(attendance).toHaveLength(14);
    expect(attendance.filter(({ regionId }) => regionId !== null)).toHaveLength(12);
    expect(attendance[8]).toMatchObject({ name: 'Anne Huse', organisation: 'Kongsvingerregionen IPR', regionId: 'kongsvinger' });
    expect(attendance[13]).toMatchObject({ name: 'Eva Næss Karlsen', organisation: 'Osloregionen, sekretariatet', regionId: null });
  });

  test('have nine cases, the third of them the round, and a decision in seven', () => {
    expect(minutes.items.map(({ number, kind, decision }) => [number, kind, decision !== null])).toEqual([
      ['1', 'case', true],
      ['2', 'case', true],
      ['3', 'round', false],
      ['4', 'case', false],
      ['5', 'case', true],
      ['6', 'case', true],
      ['7', 'case', true],
      ['8', 'case', true],
      ['9', 'case', true]
    ]);
    expect(minutes.items[0]?.decision).toBe('Godkjennes.');
    expect(minutes.items[4]?.decision).toBe('Enighet i KG om forslagene fra sekretariatet.');
    expect(minutes.items[8]?.text).toMatch(/Det ble ikke tid til gjennomgang av styresaker og øvrige orienteringer\.$/);
  });

  test('have 55 updates from twelve regions, the sub-bullets under what leads in to them', () => {
    expect(minutes.updates).toHaveLength(55);
    expect(new Set(minutes.updates.map(({ regionId }) => regionId)).size).toBe(12);
    expect(minutes.updates.filter(({ depth }) => depth === 1)).toHaveLength(4 + 4 + 2 + 3 + 3);
    expect(minutes.updates.find(({ text }) => text === 'jernbane')).toMatchObject({
      regionId: 'hamar',
      depth: 1,
      leadIn: ['Ellers fokus på:']
    });
    expect(minutes.updates.filter(({ regionId }) => regionId === 'sondre-ostfold').map(({ region }) => region)).toEqual(
      new Array(4).fill('Interkommunalt politisk råd i Søndre Østfold')
    );
  });

  test('do not count the bullets of the case after the round', () => {
    expect(minutes.updates.some(({ text }) => /leserveiledning|pendlerparkering|Webinarer/.test(text))).toBe(false);
    expect(minutes.items[3]?.text).toContain('\n- Transport og mobilitet\n  - Mobilitet - Omformulering');
  });

  test('show who was silent, and how', () => {
    expect(silence(minutes)).toEqual([
      ['indre-ostfold', 'absent', null],
      ['kongsberg', 'attended', null],
      ['ringerike', 'absent', null]
    ]);
  });

  test('lose no line: what could not be placed is one problem', () => {
    expect(codes(minutes)).toEqual(['unplaced-text']);
    expect(minutes.lines.filter(({ role }) => role === 'problem')).toHaveLength(2);
  });
});

describe('minutes in other layouts', () => {
  test('with nested bullets, wrapped lines and a report that was sent in', () => {
    const minutes = parse(sampleMinutes.bokmaalBullets);
    expect(minutes.meeting).toMatchObject({
      body: 'Sekretariatsgruppen',
      date: '2025-03-05',
      start: '10:00',
      end: '12:30',
      place: 'Fjordsenteret, møterom Ask'
    });
    expect(told(minutes)).toEqual([
      ['nordre-dal-1', 0, [], 'Ny skole er under bygging, og svømmehallen åpner til høsten'],
      ['nordre-dal-2', 0, [], 'Kraftnettet er fullt'],
      ['nordre-dal-3', 1, ['Kraftnettet er fullt'], 'Søknad er sendt'],
      ['nordre-dal-4', 1, ['Kraftnettet er fullt'], 'Svar ventes i mai'],
      ['ostre-dal-1', 0, [], 'Felles legevakt er vedtatt']
    ]);
    expect(silence(minutes)).toEqual([
      ['sore-dal', 'attended', 'Ingen nye saker'],
      ['vestre-dal', 'apologies', null],
      ['fjellregionen', 'absent', null]
    ]);
  });

  test('in nynorsk, with a paragraph for each update and members that the registry does not know', () => {
    const minutes = parse(sampleMinutes.nynorskProse);
    expect(minutes.meeting).toMatchObject({
      body: 'Fjordrådet',
      date: '2025-02-06',
      start: '10:00',
      end: '14:00',
      place: 'Rådhuset i Vik'
    });
    expect(told(minutes)).toEqual([
      ['vik-kommune-1', 0, [], 'Ferja er innstilt tre dagar i veka. Kommunen har klaga til fylket.'],
      ['vik-kommune-2', 0, [], 'Det manglar sjukepleiarar til natt.'],
      ['luster-kommune-1', 0, [], 'Kraftlaget byggjer ny linje.']
    ]);
    expect(decisions(minutes)).toEqual([
      ['1', 'case', 'Samrøystes vedteke.'],
      ['2', 'round', null],
      ['3', 'case', 'Budsjettet vert vedteke slik det ligg føre.']
    ]);
    expect(silence(minutes)).toEqual([
      ['ardal-kommune', 'attended', 'Ikkje noko nytt.'],
      ['laerdal', 'apologies', null]
    ]);
  });

  test('with each report on the line of its heading, and units that are no places', () => {
    const minutes = parse(sampleMinutes.inline);
    expect(minutes.meeting).toMatchObject({
      body: 'REGIONRÅDET FOR ÅSDALEN',
      date: '2024-09-27',
      start: '09:00',
      end: '14:30',
      place: 'Herredshuset'
    });
    expect(told(minutes)).toEqual([
      ['hol-1', 0, [], 'Har vedtatt budsjettet. Jobber med ny skole.'],
      ['asdal-renovasjon-iks-1', 0, [], 'Gebyret øker med 9 %.']
    ]);
    expect(decisions(minutes)).toEqual([
      ['31/24', 'case', 'Protokollen godkjennes.'],
      ['32/24', 'round', '1. Sakene tas til orientering. 2. Leder følger opp.']
    ]);
    expect(silence(minutes)).toEqual([
      ['gol', 'attended', 'Ingen nye saker siden sist.'],
      ['al-kommune', 'apologies', null]
    ]);
  });

  test('in Markdown, with front matter, tables, a list of cases at the top and headings below the regions', () => {
    const minutes = parse(sampleMinutes.markdown);
    expect(minutes.meeting).toMatchObject({
      title: 'Møtereferat – Rådmannsgruppa',
      body: 'Rådmannsgruppa',
      date: '2024-05-02',
      start: '09:30',
      place: 'Fagernes'
    });
    expect(minutes.meeting.attendance.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ola Nordli', 'Vang'],
      ['Kari Nes', 'Etnedal']
    ]);
    expect(minutes.items.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(told(minutes)).toEqual([
      ['vang-1', 0, [], 'Ny bru er opna'],
      ['vang-2', 1, ['Ny bru er opna'], 'Parkeringa er ikkje ferdig'],
      ['vang-3', 0, [], 'Kommunen har søkt om [tilskot](https://example.org/tilskot)'],
      ['etnedal-1', 0, [], 'Skulen er for liten'],
      ['etnedal-2', 0, [], 'Helse'],
      ['etnedal-3', 1, ['Helse'], 'Legen har slutta']
    ]);
    expect(codes(minutes)).toEqual([]);
  });

  test('without an agenda, with a plain line for each update', () => {
    const minutes = parse(sampleMinutes.withoutAgenda);
    expect(minutes.items).toEqual([]);
    expect(told(minutes)).toEqual([
      ['nordre-dal-1', 0, [], 'Jobber med ny næringsplan'],
      ['nordre-dal-2', 0, [], 'Har tilsatt ny rådgiver'],
      ['sore-dal-1', 0, [], 'Bygger ny havn']
    ]);
    expect(silence(minutes)[0]).toEqual(['vestre-dal', 'absent', 'ikke til stede']);
  });

  test('with lettered municipalities, some with text on the heading’s line', () => {
    const minutes = parse(sampleMinutes.lettered);
    expect(minutes.meeting).toMatchObject({ body: 'Kystrådet', date: '2024-05-23', place: 'Havhotellet' });
    expect(told(minutes)).toEqual([
      ['bodo-kommune-1', 0, [], 'Ny flyplass'],
      ['bodo-kommune-2', 0, [], 'Boliger for studenter'],
      ['fauske-kommune-1', 0, [], 'Gruvene åpner igjen.'],
      ['fauske-kommune-2', 0, [], 'Skolen må utvides']
    ]);
    expect(decisions(minutes)[1]).toEqual(['17/24', 'case', 'Budsjettet sendes tilbake.']);
    expect(silence(minutes)).toEqual([
      ['vaeroy-kommune', 'attended', 'Intet nytt å melde'],
      ['rost-kommune', 'absent', null]
    ]);
  });
});

describe('a round', () => {
  test('that a table holds has an update in each filled cell', () => {
    const minutes = parse(
      'Kva er nytt i regionane?\n\n| Region | Nytt |\n|---|---|\n| Nordre Dal | Ny veg. |\n| Søre Dal | Ingen nye saker |\n| Østre Dal | Ny skule |\n'
    );
    expect(told(minutes)).toEqual([
      ['nordre-dal-1', 0, [], 'Ny veg.'],
      ['ostre-dal-1', 0, [], 'Ny skule']
    ]);
  });

  test('may come twice in one document', () => {
    const minutes = parse(
      '1. Runde rundt bordet\nNordre Dal\n- A\nSøre Dal\n- B\n2. Budsjett\nVedtatt.\n3. Ny runde rundt bordet\nNordre Dal\n- C\nSøre Dal\n- D\n'
    );
    expect(minutes.items.map(({ kind }) => kind)).toEqual(['round', 'case', 'round']);
    expect(minutes.updates.map(({ id, text }) => [id, text])).toEqual([
      ['nordre-dal-1', 'A'],
      ['sore-dal-1', 'B'],
      ['nordre-dal-2', 'C'],
      ['sore-dal-2', 'D']
    ]);
  });

  test('is found by its shape where its name is new', () => {
    const minutes = parse(
      '1. Åpning\nVel møtt.\n2. Stemningsrapporter\nNordre Dal IPR\n- Ny veg\nSøre Dal IPR\n- Ny skole\n3. Budsjett\n- Kutt\n'
    );
    expect(minutes.items.map(({ kind }) => kind)).toEqual(['case', 'round', 'case']);
    expect(minutes.updates).toHaveLength(2);
  });

  test('with a numbered list under each region does not end at the number of the next case', () => {
    const minutes = parse(
      '1. Åpning\nVel møtt.\n2. Felles bord\n\nNordre Dal\n1. Veg\n2. Skole\n3. Helse\n\nSøre Dal\n1. Kraft\n\n3. Budsjett\nVedtak: Godkjent.\n'
    );
    expect(minutes.items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Åpning'],
      ['2', 'Felles bord'],
      ['3', 'Budsjett']
    ]);
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Veg', 'Skole', 'Helse', 'Kraft']);
  });

  test('whose heading names two regions counts its updates for both, and says so', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal og Søre Dal:\n- Felles legevakt\n\nØstre Dal:\n- Ny skole\n');
    expect(minutes.updates.map(({ id, source }) => [id, source.start])).toEqual([
      ['nordre-dal-1', minutes.updates[0]?.source.start],
      ['sore-dal-1', minutes.updates[0]?.source.start],
      ['ostre-dal-1', minutes.updates[2]?.source.start]
    ]);
    expect(codes(minutes)).toContain('heading-names-several-regions');
  });

  test('keeps what is said about topics inside a region as that region’s', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal\n\nØkonomi:\n- Merforbruk\n\nSamferdsel\n- Ny bru\n\nSøre Dal\n- Skole\n');
    expect(told(minutes)).toEqual([
      ['nordre-dal-1', 0, [], 'Økonomi:'],
      ['nordre-dal-2', 1, ['Økonomi:'], 'Merforbruk'],
      ['nordre-dal-3', 0, [], 'Samferdsel'],
      ['nordre-dal-4', 1, ['Samferdsel'], 'Ny bru'],
      ['sore-dal-1', 0, [], 'Skole']
    ]);
  });

  test('does not take a municipality in a bullet for a heading', () => {
    const minutes = parse(
      'Runde rundt bordet\n\nNordre Dal\n- Storvik: ny skole\n- Søre Dal: felles kai\n\nSøre Dal\n- Lillevik: ny veg\n'
    );
    expect(minutes.updates.map(({ id }) => id)).toEqual(['nordre-dal-1', 'nordre-dal-2', 'sore-dal-1']);
  });

  test('counts a line of two names of enterprises as an update', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal\nNye Veier (E18)\nBane Nor\nNy skole\n\nSøre Dal\n- Statens Vegvesen\n');
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Nye Veier (E18)', 'Bane Nor', 'Ny skole', 'Statens Vegvesen']);
  });

  test.each([
    ['was there', 'Til stede: Kari Nes (Nordre Dal), Bo Lie (Søre Dal)\n\n', 'Kari Nes'],
    ['has a party', '', 'Kari Nes (Ap)'],
    ['has an office', '', 'ordfører Kari Nes'],
    ['is named with "v/"', '', 'v/ Kari Nes']
  ])('does not count a speaker who %s', (_, top, speaker) => {
    const minutes = parse(`Referat 3. mars 2025\n\n${top}1. Runde rundt bordet\n\nNordre Dal\n${speaker}\nNy skole\n\nSøre Dal\nNy bru\n`);
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Ny skole', 'Ny bru']);
  });

  test('does not count speakers where each report begins with one', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal\nKari Nes\n- Ny skole\n\nSøre Dal\nBo Lie\n- Ny bru\n');
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Ny skole', 'Ny bru']);
  });

  test.each(['Daglig leder', 'Dagleg leiar', 'Sekretariatet', 'Rådmannsgruppa'])(
    'does not count to a region what %s tells under a heading like the regions’',
    (unit) => {
      const own = ['Ny veg', 'Nytt webinar', 'Ny bru'];
      const between = parse(`1. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\n${unit}\n- Nytt webinar\n\nSøre Dal\n- Ny bru\n`);
      expect(between.updates.map(({ region, text }) => [region, text])).toEqual([
        ['Nordre Dal', 'Ny veg'],
        [unit, 'Nytt webinar'],
        ['Søre Dal', 'Ny bru']
      ]);
      expect(codes(between)).toContain('region-unknown');
      const last = parse(
        `1. Runde rundt bordet\n\nNordre Dal:\n- Ny veg\n\nSøre Dal:\n- Ny bru\n\n${unit}:\n- Nytt webinar\n\n2. Eventuelt\n`
      );
      expect(last.updates.map(({ region, text }) => [region, text])).toEqual([
        ['Nordre Dal', 'Ny veg'],
        ['Søre Dal', 'Ny bru'],
        [unit, 'Nytt webinar']
      ]);
      const inline = parse(`1. Runde rundt bordet\n\nNordre Dal: Ny veg\n\n${unit}: Nytt webinar\n\nSøre Dal: Ny bru\n`);
      expect(inline.updates.map(({ region }) => region)).toEqual(['Nordre Dal', unit, 'Søre Dal']);
      expect(inline.updates.map(({ text }) => text)).toEqual(own);
    }
  );

  test('sets a page’s footer aside', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal\n- Ny skole\n\nSide 2 av 5\n\n- Ny veg\n\nSøre Dal\n- Kai\n');
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Ny skole', 'Ny veg', 'Kai']);
    expect(codes(minutes)).toContain('page-furniture');
  });

  test('keeps a joke of a report apart from what stands beside it', () => {
    const minutes = parse('Runde rundt bordet\n\nNordre Dal\n- Ingen nye saker\n- Ny veg\n\nSøre Dal\n- Kai\n');
    expect(minutes.updates.map(({ text }) => text)).toEqual(['Ny veg', 'Kai']);
    expect(codes(minutes)).toContain('empty-report-beside-updates');
  });

  test.each([
    ['- Ny veg\n- Ny skole', 'Nordre Dal IPR'],
    ['\nNy veg\n\nNy skole', 'Nordre Dal IPR:'],
    ['  - Ny veg\n  - Ny skole', '- Nordre Dal IPR']
  ])('that is named as one may have a single region: %j', (updates, heading) => {
    const minutes = parse(`1. Runde rundt bordet\n${heading}\n${updates}\n`);
    expect(minutes.items.map(({ number, title, kind }) => [number, title, kind])).toEqual([['1', 'Runde rundt bordet', 'round']]);
    expect(minutes.updates.map(({ id, text }) => [id, text])).toEqual([
      ['nordre-dal-1', 'Ny veg'],
      ['nordre-dal-2', 'Ny skole']
    ]);
    expect(minutes.meeting).toMatchObject({ title: null, body: null });
  });

  test('of municipalities has a theme before a colon in an update, no new member', () => {
    const minutes = parse(
      '1. Åpning\nVel møtt.\n2. Nytt fra kommunene\n\nGol: Ny veg.\n\nGamle industriområde: tomta er solgt.\n\nHol: Ny skole.\n\nÅl: Ny bru.\n\nHallingdal lokalmedisinske senter: nye senger.\n'
    );
    expect(minutes.updates.map(({ region, text }) => [region, text])).toEqual([
      ['Gol', 'Ny veg.'],
      ['Gol', 'Gamle industriområde: tomta er solgt.'],
      ['Hol', 'Ny skole.'],
      ['Ål', 'Ny bru.'],
      ['Hallingdal lokalmedisinske senter', 'nye senger.']
    ]);
  });

  test('without any region says so', () => {
    const minutes = parse('1. Åpning\nVel møtt.\n2. Runde rundt bordet\nOla Nes (Ap)\nSnakket om skole.\n');
    expect(minutes.updates).toEqual([]);
    expect(codes(minutes)).toContain('round-without-regions');
    expect(minutes.items[1]?.text).toContain('Snakket om skole.');
  });
});

test('in prose, whoever speaks may be named before the region, by name, office or both', () => {
  const { updates } = parse(
    'Referat 3. mars 2025\n\n1. Status fra regionene\nHege Lund (Nordre Dal) orienterte om ny veg.\nOrdfører Jon By, Søre Dal, fortalte om ny kai.\nFra Valdres orienterte Siri Fjell om skredsikring.\nTor Hus orienterte kort fra Hallingdal om ny skole.\n\n2. Eventuelt\nIngen saker.\n'
  );
  expect(updates.map(({ regionId }) => regionId)).toEqual(['nordre-dal', 'sore-dal', 'valdres', 'hallingdal']);
});

test('the first member of a round on single lines counts, though its name could be a person’s', () => {
  const minutes = parse(
    'Referat 12. mars 2025\nTil stades: Kari Vik (Knutepunkt Sørlandet), Per Eik (Lister)\n\nSak 2/25 Runde rundt bordet\nKnutepunkt Sørlandet: Ny bussveg.\nLister: Havn og batterifabrikk.\nØstre Agder: Vindkraft.\n'
  );
  expect(minutes.updates.map(({ regionId, text }) => [regionId, text])).toEqual([
    ['knutepunkt-sorlandet', 'Ny bussveg.'],
    ['lister', 'Havn og batterifabrikk.'],
    ['ostre-agder', 'Vindkraft.']
  ]);
  expect(minutes.meeting.attendance.map(({ organisation }) => organisation)).toEqual(['Knutepunkt Sørlandet', 'Lister']);
});

test('minutes without a round still have their cases, and say that the round is missing', () => {
  const minutes = parse(
    'Referat fra styremøte i Fjordrådet 3. mars 2025\n\nSak 1/25 Budsjett\nVedtak: Godkjent.\n\nSak 2/25 Eventuelt\nIngen saker.\n'
  );
  expect(decisions(minutes)).toEqual([
    ['1/25', 'case', 'Godkjent.'],
    ['2/25', 'case', null]
  ]);
  expect(minutes.silent).toEqual([]);
  expect(codes(minutes)).toContain('round-missing');
});

test('the heading of the list of cases is no region', () => {
  const names = ['Nordre Dal IPR', 'Søre Dal IPR', 'Vestre Dal IPR', 'Østre Dal IPR'];
  const top = names.map((name) => `${name}\nhadde sendt inn sitt\n\n`).join('');
  const round = names.map((name) => `${name}\n- Ny veg\n\n`).join('');
  const minutes = parse(
    `Referat 3. mars 2025\n\n${top}Saksliste\n1 Godkjenning\n2 Runde\n\nSak 1. Godkjenning\nGodkjent.\n\nSak 2. Runde rundt bordet\n\n${round}`
  );
  expect(minutes.updates.map(({ region }) => region)).toEqual([...names, ...names]);
});

test('a list of regions that attended is not a round', () => {
  const minutes = parse(
    'Referat 3. mars 2025\n\nTil stede:\nNordre Dal:\nAnna Berg\nSøre Dal:\nBo Lie\n\nSak 1/25 Budsjett\nVedtak: Godkjent.\n\nSak 2/25 Eventuelt\n'
  );
  expect(minutes.updates).toEqual([]);
  expect(minutes.meeting.attendance.map(({ name, regionId }) => [name, regionId])).toEqual([
    ['Anna Berg', 'nordre-dal'],
    ['Bo Lie', 'sore-dal']
  ]);
});
