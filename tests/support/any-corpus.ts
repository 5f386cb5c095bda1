import fc from 'fast-check';
import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Update } from '#lib/model/minutes.ts';
import { smallCorpus } from './small-corpus.ts';

type Said = { region: number; topics: number[] };
type Held = { date: string | null; said: Said[]; silent: number[] };

const { regions, topics } = smallCorpus;
const anyIndex = (length: number) => fc.nat({ max: length - 1 });
const anyMeeting: fc.Arbitrary<Held> = fc.record({
  date: fc.option(
    fc.nat({ max: 1500 }).map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10)),
    { freq: 8 }
  ),
  said: fc.array(fc.record({ region: anyIndex(regions.length), topics: fc.uniqueArray(anyIndex(topics.length), { maxLength: 3 }) }), {
    maxLength: 12
  }),
  silent: fc.uniqueArray(anyIndex(regions.length), { maxLength: 3 })
});

/** Meetings of the four regions and four topics of smallCorpus, with any updates, dates and silences. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .array(anyMeeting, { maxLength: 8 })
  .map((meetings) => ({ regions, topics, documents: meetings.map(hold) }));

function hold({ date, said, silent }: Held, place: number): TaggedMinutes {
  const documentId = `mote-${place}`;
  const updates = said.map(({ region }, index): Update => {
    const { id = '', name = '' } = regions[region] ?? {};
    const source = { start: 0, end: 0, page: null };
    return { id: `${id}-${index}`, regionId: id, region: name, depth: 0, leadIn: [], text: `oppdatering ${index}`, source };
  });
  const meeting = { title: null, body: null, date, start: null, end: null, place: null, attendance: [], apologies: [] };
  return {
    documentId,
    text: '',
    minutes: {
      source: { name: `${documentId}.txt`, format: 'txt', sha256: documentId, pages: null },
      meeting,
      items: [],
      updates,
      silent: silent.map((region) => ({ regionId: regions[region]?.id ?? '', region: '', why: 'absent' as const, note: null })),
      problems: [],
      lines: []
    },
    hits: said.map((one) =>
      one.topics
        .toSorted((a, b) => a - b)
        .map((topic) => ({ id: topics[topic]?.id ?? '', evidence: [{ start: 0, end: 1, text: 'o', rule: `r${topic}` }] }))
    )
  };
}
