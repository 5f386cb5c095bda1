import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Minutes, Update } from '#lib/model/minutes.ts';
import type { Region } from '#lib/model/region.ts';
import type { Evidence, Topic, TopicHit } from '#lib/model/topic.ts';

const regions = [
  ['nord', 'Nordregionen IPR'],
  ['vest', 'Vestregionen IPR'],
  ['ost', 'Østregionen IPR'],
  ['sor', 'Sørregionen IPR']
].map(([id = '', name = '']): Region => ({ id, name, aliases: [], municipalities: [] }));

const topics = [
  topic('power', 'Kraft', { core: true, procedural: false }),
  topic('economy', 'Økonomi', { core: true, procedural: false }),
  topic('transport', 'Samferdsel', { core: true, procedural: false }),
  topic('cooperation', 'Samarbeid', { core: false, procedural: true })
];

/** Three regions report, one is silent. */
const november: TaggedMinutes = {
  documentId: '2024-11-19',
  text: '',
  minutes: minutes({
    name: '2024-11-19.txt',
    date: '2024-11-19',
    updates: [
      update('nord', 1, 'Kraft og økonomi henger sammen.'),
      update('nord', 2, 'Konferansen er holdt.'),
      update('nord', 3, 'Nettet må bygges ut.', ['Fokus på kraft:']),
      update('ost', 1, 'Møte kl. 12 om nett. Uten kraft ingen vekst, sier kraftgruppen.'),
      update('ost', 2, 'Samarbeid'),
      update('sor', 1, 'Økonomien er svært trang.')
    ],
    silent: [{ regionId: 'vest', region: 'Vestregionen', why: 'attended', note: 'Ingen nye saker' }]
  }),
  hits: [
    [hit('power', ['Kraft', 0, 'kraft']), hit('economy', ['økonomi', 9, 'økonomi'])],
    [],
    [{ id: 'power', evidence: [{ start: 9, end: 14, text: 'kraft', rule: 'kraft', in: 'leadIn', index: 0 }] }],
    [hit('power', ['kraft', 26, 'kraft'], ['kraftgruppen', 50, 'kraft*'])],
    [hit('cooperation', ['Samarbeid', 0, 'samarbeid'])],
    [hit('economy', ['Økonomien', 0, 'økonomi'])]
  ]
};

/** An earlier meeting, with update ids that the later one has too; one of them is untagged there. */
const june: TaggedMinutes = {
  documentId: '2024-06-01',
  text: '',
  minutes: minutes({
    name: '2024-06-01.txt',
    date: '2024-06-01',
    updates: [update('nord', 1, 'Ny vei.'), update('nord', 2, 'Mer vei.')],
    silent: []
  }),
  hits: [[hit('transport', ['vei', 3, 'vei'])], [hit('transport', ['vei', 4, 'vei'])]]
};

const undated: TaggedMinutes = {
  documentId: 'notat',
  text: '',
  minutes: minutes({ name: 'notat.txt', date: null, updates: [], silent: [] }),
  hits: []
};

/** Four regions, four topics (power and economy tie, nobody in November raises transport, one is procedural), three documents. */
export const smallCorpus: Corpus = { documents: [june, november, undated], regions, topics };

function topic(id: string, label: string, marks: Pick<Topic, 'core' | 'procedural'>): Topic {
  return { id, label: { nb: label, nn: `${label} nn`, en: `${label} en` }, description: { nb: `Om ${label}`, nn: '', en: '' }, ...marks };
}

function update(regionId: string, ordinal: number, text: string, leadIn: string[] = []): Update {
  const start = 100 * ordinal;
  const source = { start, end: start + text.length, page: null };
  return { id: `${regionId}-${ordinal}`, regionId, region: `${regionId} IPR`, depth: leadIn.length, leadIn, text, source };
}

function hit(id: string, ...evidence: [text: string, start: number, rule: string][]): TopicHit {
  return { id, evidence: evidence.map(([text, start, rule]): Evidence => ({ start, end: start + text.length, text, rule })) };
}

function minutes({ name, date, updates, silent }: Pick<Minutes, 'updates' | 'silent'> & { name: string; date: string | null }): Minutes {
  return {
    source: { name, format: 'txt', sha256: '00', pages: null },
    meeting: {
      title: 'Referat',
      body: 'Koordineringsgruppen',
      date,
      start: '12:00',
      end: null,
      place: 'Lillestrøm',
      attendance: [
        { name: 'Kari Nordmann', organisation: 'Nordregionen', regionId: 'nord', source: { start: 0, end: 1 } },
        { name: 'Ola Nordmann', organisation: 'Sekretariatet', regionId: null, source: { start: 1, end: 2 } }
      ],
      apologies: [{ name: 'Per Hansen', organisation: 'Vestregionen', regionId: 'vest', source: { start: 2, end: 3 } }]
    },
    items: [
      { number: '1', title: 'Runde', kind: 'round', decision: null, text: '', source: { start: 0, end: 90 } },
      { number: '2', title: 'Handlingsplan', kind: 'case', decision: 'Godkjennes.', text: 'Forslag.', source: { start: 90, end: 120 } }
    ],
    updates,
    silent,
    problems: [{ code: 'odd-line', message: 'odd line', start: 0, end: 1 }],
    lines: []
  };
}
