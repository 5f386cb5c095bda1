import type { CitableUpdate } from '#lib/plan/citable-update.ts';

/** An update of the November meeting, but for what is given. */
export function citable(text: string, given: Partial<CitableUpdate> = {}): CitableUpdate {
  return {
    documentId: '2024-11-19',
    document: '2024-11-19.txt',
    meetingDate: '2024-11-19',
    regionId: 'hadeland',
    region: 'Hadeland IPR',
    updateId: 'hadeland-1',
    text,
    leadIn: [],
    topicIds: ['power'],
    occurrence: 0,
    ...given
  };
}
