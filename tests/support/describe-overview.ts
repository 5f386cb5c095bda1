import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAgendaRows } from '#lib/analyse/agenda-rows.ts';
import { readDocumentRows } from '#lib/analyse/document-rows.ts';
import { readOverview, type Overview } from '#lib/analyse/overview.ts';
import { wilsonInterval } from '#lib/analyse/statistics/wilson-interval.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { smallCorpus } from './small-corpus.ts';

const reporting = 3;

/** The numbers of the small corpus, as both engines must give them. */
export function describeOverview(open: () => Promise<Database>): void {
  describe('the overview of one meeting', () => {
    let db: Database;
    let overview: Overview;
    beforeAll(async () => {
      db = await open();
      await loadCorpus(db, smallCorpus);
      overview = await readOverview(db, '2024-11-19');
    });
    afterAll(() => db.close());

    test('counts the meeting, and the silent region apart from those that reported', () => {
      expect(overview.meeting).toEqual({
        documentId: '2024-11-19',
        sourceName: '2024-11-19.txt',
        title: 'Referat',
        body: 'Koordineringsgruppen',
        date: '2024-11-19',
        startTime: '12:00',
        endTime: null,
        place: 'Lillestrøm',
        attendants: 1 + 1,
        apologies: 1,
        agendaItems: 2,
        regionsReporting: reporting,
        regionsSilent: 1,
        updates: 3 + 2 + 1,
        untaggedUpdates: 1,
        problems: 1
      });
    });

    test('ranks topics by how many regions raise them, ties sharing a rank, procedure last', () => {
      expect(overview.topics.map(({ topicId, rank, tied, procedural }) => [topicId, rank, tied, procedural])).toEqual([
        ['power', 1, true, false],
        ['economy', 1, true, false],
        ['transport', 1 + 2, false, false],
        ['cooperation', 1, false, true]
      ]);
    });

    test('counts each topic among the regions that reported, the topic that nobody raises too', () => {
      expect(overview.topics.map(({ topicId, regionsRaising, updates }) => [topicId, regionsRaising, updates])).toEqual([
        ['power', 2, 2 + 1],
        ['economy', 2, 1 + 1],
        ['transport', 0, 0],
        ['cooperation', 1, 1]
      ]);
      expect(overview.topics.map(({ regionsReporting }) => regionsReporting)).toEqual([reporting, reporting, reporting, reporting]);
    });

    test('gives each topic its interval and its names', () => {
      expect(overview.topics[0]).toMatchObject({
        label: { nb: 'Kraft', nn: 'Kraft nn', en: 'Kraft en' },
        core: true,
        ordinal: 0,
        interval: wilsonInterval(2, reporting)
      });
    });

    test('lists who reported in the order of the minutes, then who was silent and why', () => {
      expect(overview.regions).toEqual([
        region('nord', { updates: 3, taggedUpdates: 2, topicsRaised: 2 }),
        region('ost', { updates: 2, taggedUpdates: 2, topicsRaised: 2 }),
        region('sor', { updates: 1, taggedUpdates: 1, topicsRaised: 1 }),
        {
          regionId: 'vest',
          name: 'Vestregionen IPR',
          heading: null,
          state: 'attended',
          note: 'Ingen nye saker',
          updates: 0,
          taggedUpdates: 0,
          topicsRaised: 0
        }
      ]);
    });

    test('counts the updates of each region and topic', () => {
      expect(overview.cells).toEqual([
        { regionId: 'nord', topicId: 'power', updates: 1 + 1 },
        { regionId: 'nord', topicId: 'economy', updates: 1 },
        { regionId: 'ost', topicId: 'power', updates: 1 },
        { regionId: 'ost', topicId: 'cooperation', updates: 1 },
        { regionId: 'sor', topicId: 'economy', updates: 1 }
      ]);
    });

    test('hands over every update with its lead-in, its place in the source and its topics', () => {
      expect(overview.updates.map(({ updateId }) => updateId)).toEqual(['nord-1', 'nord-2', 'nord-3', 'ost-1', 'ost-2', 'sor-1']);
      expect(overview.updates.map(({ topicIds }) => topicIds.length)).toEqual([2, 0, 1, 1, 1, 1]);
      expect(overview.updates[2]).toEqual({
        updateId: 'nord-3',
        regionId: 'nord',
        heading: 'nord IPR',
        ordinal: 2,
        depth: 1,
        leadIn: ['Fokus på kraft:'],
        text: 'Nettet må bygges ut.',
        sourceStart: 300,
        sourceEnd: 300 + 'Nettet må bygges ut.'.length,
        page: null,
        topicIds: ['power'],
        byHandIds: [],
        takenOffIds: []
      });
    });

    test('tells topics that somebody set or took off from those of rules, and counts them as they were set', async () => {
      const handSet = { 'nord-2': [{ topicId: 'transport', present: true }], 'sor-1': [{ topicId: 'economy', present: false }] };
      const withHand = smallCorpus.documents.map((document) =>
        document.documentId === '2024-11-19'
          ? {
              ...document,
              handSet,
              hits: document.hits.with(1, [{ id: 'transport', evidence: [], byHand: true as const }]).with(-1, [])
            }
          : document
      );
      const own = await open();
      await loadCorpus(own, { ...smallCorpus, documents: withHand });
      const { updates, topics } = await readOverview(own, '2024-11-19');
      await own.close();
      expect(updates.find(({ updateId }) => updateId === 'nord-2')).toMatchObject({ topicIds: ['transport'], byHandIds: ['transport'] });
      expect(updates.find(({ updateId }) => updateId === 'sor-1')).toMatchObject({ topicIds: [], takenOffIds: ['economy'] });
      expect(topics.map(({ topicId, regionsRaising }) => [topicId, regionsRaising])).toEqual([
        ['power', 2],
        ['economy', 1],
        ['transport', 1],
        ['cooperation', 1]
      ]);
    });

    test('slices every piece of evidence out of the update or the lead-in that it names', () => {
      const updates = new Map(overview.updates.map((update) => [update.updateId, update]));
      const sliced = overview.evidence.map(({ updateId, leadInIndex, start, end }) => {
        const update = updates.get(updateId);
        return (leadInIndex === -1 ? update?.text : update?.leadIn[leadInIndex])?.slice(start, end);
      });
      expect(sliced).toEqual(overview.evidence.map(({ text }) => text));
      expect(overview.evidence.map(({ updateId, topicId, rule, leadInIndex }) => [updateId, topicId, rule, leadInIndex])).toEqual([
        ['nord-1', 'power', 'kraft', -1],
        ['nord-1', 'economy', 'økonomi', -1],
        ['nord-3', 'power', 'kraft', 0],
        ['ost-1', 'power', 'kraft', -1],
        ['ost-1', 'power', 'kraft*', -1],
        ['ost-2', 'cooperation', 'samarbeid', -1],
        ['sor-1', 'economy', 'økonomi', -1]
      ]);
    });

    test('quotes a topic once at most, in the order of the ranking', () => {
      expect(overview.quotes.map(({ topicId, text }) => [topicId, text])).toEqual([
        ['power', 'Kraft og økonomi henger sammen.'],
        ['economy', 'Økonomien er svært trang.'],
        ['cooperation', 'Samarbeid']
      ]);
    });

    test('puts like beside like among the regions that reported, and unraised topics last', () => {
      expect(overview.similarityOrder.regions.toSorted()).toEqual(['nord', 'ost', 'sor']);
      expect(overview.similarityOrder.regions[1]).toBe('nord');
      expect(overview.similarityOrder.topics.at(-1)).toBe('transport');
    });

    test('is plain JSON, as the prerendered page carries it', () => {
      expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
      expect(Object.getPrototypeOf(overview.cells[0])).toBe(Object.prototype);
    });

    test('keeps another meeting to itself, even where its updates have the same ids', async () => {
      const june = await readOverview(db, '2024-06-01');
      expect(june.updates.map(({ updateId, topicIds }) => [updateId, topicIds])).toEqual([
        ['nord-1', ['transport']],
        ['nord-2', ['transport']]
      ]);
      expect(june.meeting).toMatchObject({ regionsReporting: 1, regionsSilent: 0, updates: 2, untaggedUpdates: 0 });
    });

    test('knows nothing of a round in which nobody reported, and says so in the interval', async () => {
      const note = await readOverview(db, 'notat');
      expect(note.meeting).toMatchObject({ date: null, regionsReporting: 0, updates: 0 });
      expect(note.topics.map(({ rank, interval }) => [rank, interval])).toEqual(Array.from({ length: 4 }, () => [1, wilsonInterval(0, 0)]));
      expect([note.regions, note.cells, note.quotes, note.similarityOrder.regions]).toEqual([[], [], [], []]);
    });

    test('refuses a document that the store does not have', async () => {
      await expect(readOverview(db, 'nowhere')).rejects.toThrow('unknown document: nowhere');
    });
  });

  describe('the documents of the store', () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await loadCorpus(db, smallCorpus);
    });
    afterAll(() => db.close());

    test('are listed newest first, those without a date last', async () => {
      expect((await readDocumentRows(db)).map((row) => [row.documentId, row.regionsReporting, row.updates, row.untaggedUpdates])).toEqual([
        ['2024-11-19', reporting, 3 + 2 + 1, 1],
        ['2024-06-01', 1, 2, 0],
        ['notat', 0, 0, 0]
      ]);
    });

    test('have their agenda with what was decided', async () => {
      expect(await readAgendaRows(db, '2024-11-19')).toEqual([
        { ordinal: 0, number: '1', title: 'Runde', kind: 'round', decision: null, text: '', sourceStart: 0, sourceEnd: 90 },
        {
          ordinal: 1,
          number: '2',
          title: 'Handlingsplan',
          kind: 'case',
          decision: 'Godkjennes.',
          text: 'Forslag.',
          sourceStart: 90,
          sourceEnd: 120
        }
      ]);
    });
  });
}

function region(id: string, counts: { updates: number; taggedUpdates: number; topicsRaised: number }) {
  const name = smallCorpus.regions.find((candidate) => candidate.id === id)?.name;
  return { regionId: id, name, heading: `${id} IPR`, state: 'reported', note: null, ...counts };
}
