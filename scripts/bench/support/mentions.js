import { seeded } from './seeded.js';

export const REGIONS = 15;
export const TOPICS = 12;
export const MEETINGS = 80;

/**
 * So many updates, each about one topic, drawn evenly over regions, topics and twenty years of quarterly meetings, as the cube is filled with.
 * @param {number} mentions
 */
export function makeMentions(mentions) {
  const random = seeded(5);
  const topicIds = Array.from({ length: TOPICS }, (_, topic) => `topic-${topic}`);
  const documents = Array.from({ length: MEETINGS }, (_, at) => `meeting-${at}`);
  const regions = Array.from({ length: REGIONS }, (_, at) => `region-${at}`);
  const dates = documents.map((_, at) => `${2006 + Math.floor(at / 4)}-${String(2 + 3 * (at % 4)).padStart(2, '0')}-10`);
  const updates = Array.from({ length: mentions }, (_, at) => ({
    documentId: documents[Math.floor(random() * MEETINGS)] ?? '',
    updateId: `u${at}`,
    regionId: regions[Math.floor(random() * REGIONS)] ?? '',
    topicIds: topicIds[Math.floor(random() * TOPICS)] ?? ''
  }));
  const rows = {
    meetings: documents.map((documentId, at) => ({ documentId, date: dates[at] ?? '', title: null, sourceName: '', sha256: '' })),
    reports: documents.flatMap((documentId) => regions.map((regionId) => ({ documentId, regionId, name: regionId, state: 'reported' }))),
    updates
  };
  return { topicIds, documents, rows };
}
