import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/model/corpus.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { openNativeDatabase } from '#lib/store/native-database.ts';
import { anyCorpus } from '../../../../tests/support/any-corpus.ts';
import { smallCorpus } from '../../../../tests/support/small-corpus.ts';
import { readOverview, type Overview } from '../overview.ts';
import { composeOverview, type OverviewScope } from './compose-overview.ts';

const everything: OverviewScope = { regionIds: null, topicIds: null, holds: null };
const nameOf = (regionId: string) => smallCorpus.regions.find(({ id }) => id === regionId)?.name ?? regionId;

/** A corpus's meetings, newest first. */
const newestFirst = ({ documents }: Corpus) =>
  documents.toSorted((one, other) => (other.minutes.meeting.date ?? '').localeCompare(one.minutes.meeting.date ?? ''));

/** With the ids that an update has in its own meeting. */
function withOwnIds(overview: Overview): Overview {
  const own = <Row extends { updateId: string }>(row: Row): Row => ({ ...row, updateId: row.updateId.split(' ').at(-1) ?? '' });
  return { ...overview, updates: overview.updates.map(own), evidence: overview.evidence.map(own), quotes: overview.quotes.map(own) };
}

describe('an overview of chosen meetings', () => {
  let db: Database;
  let topics: Overview['topics'];
  beforeAll(async () => {
    db = await openNativeDatabase();
    await loadCorpus(db, smallCorpus);
    ({ topics } = await readOverview(db, '2024-11-19'));
  });
  afterAll(() => db.close());

  const compose = (meetings: Corpus['documents'], scope = everything) => composeOverview(meetings, topics, nameOf, scope).overview;

  it('is that of the database where one meeting is chosen and nothing left out', async () => {
    await loadCorpus(db, smallCorpus);
    for (const meeting of smallCorpus.documents) {
      expect(withOwnIds(compose([meeting]))).toEqual(await readOverview(db, meeting.documentId));
    }
  });

  it('is that of the database for any meeting', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, async (corpus) => {
        await loadCorpus(db, corpus);
        for (const meeting of corpus.documents) {
          expect(withOwnIds(compose([meeting]))).toEqual(await readOverview(db, meeting.documentId));
        }
      }),
      { numRuns: 8 }
    );
  });

  it('counts a region once for all meetings, and as reported where it reported at any of them', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const meetings = newestFirst(corpus);
        if (meetings.length === 0) return;
        const overview = compose(meetings);
        const said = meetings.flatMap(({ minutes, hits }) =>
          minutes.updates.map(({ regionId }, place) => ({ regionId, hits: hits[place] ?? [] }))
        );
        expect(overview.meeting.regionsReporting).toBe(new Set(said.map(({ regionId }) => regionId)).size);
        expect(overview.meeting.updates).toBe(said.length);
        for (const { topicId, regionsRaising, updates } of overview.topics) {
          const about = said.filter(({ hits }) => hits.some(({ id }) => id === topicId));
          expect([regionsRaising, updates]).toEqual([new Set(about.map(({ regionId }) => regionId)).size, about.length]);
          expect(overview.cells.filter((cell) => cell.topicId === topicId).reduce((sum, cell) => sum + cell.updates, 0)).toBe(about.length);
        }
      })
    );
  });

  it('leaves out regions, topics and updates without the word, and ranks among all topics all the same', () => {
    const [november] = smallCorpus.documents.filter(({ documentId }) => documentId === '2024-11-19');
    if (!november) throw new Error('no november');
    const ofNord = compose([november], { ...everything, regionIds: new Set(['nord', 'vest']) });
    expect(ofNord.regions.map(({ regionId, state }) => [regionId, state])).toEqual([
      ['nord', 'reported'],
      ['vest', 'attended']
    ]);
    expect(ofNord.topics.find(({ topicId }) => topicId === 'power')).toMatchObject({ regionsRaising: 1, regionsReporting: 1, updates: 2 });
    const ofTransport = compose([november], { ...everything, topicIds: new Set(['transport']) });
    expect(ofTransport.topics.map(({ topicId, rank }) => [topicId, rank])).toEqual([['transport', 1 + 2]]);
    expect(ofTransport.cells).toEqual([]);
    const withWord = compose([november], { ...everything, holds: ({ text }) => text.includes('nett') });
    expect(withWord.updates.map(({ text }) => text)).toEqual(['Møte kl. 12 om nett. Uten kraft ingen vekst, sier kraftgruppen.']);
    // Who said nothing with the word has reported nevertheless.
    expect(withWord.meeting.regionsReporting).toBe(3);
  });

  it('tells of each update where it stands, for two meetings may use the same ids', () => {
    const { overview, places } = composeOverview(newestFirst(smallCorpus), topics, nameOf, everything);
    expect(new Set(overview.updates.map(({ updateId }) => updateId)).size).toBe(overview.updates.length);
    expect(
      [...places.values()]
        .filter(({ updateId }) => updateId === 'nord-1')
        .map(({ meetingId }) => meetingId)
        .slice(0, 2)
    ).toEqual(['2024-11-19', '2024-06-01']);
    expect(overview.meeting).toMatchObject({ documentId: '2024-11-19', title: null, place: null });
  });
});
