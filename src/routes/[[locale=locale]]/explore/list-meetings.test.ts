import { beforeAll, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { composeCube } from '#lib/state/cube.ts';
import { listMeetings } from './list-meetings.ts';

beforeAll(() => overwriteGetLocale(() => 'nb'));

it('meetings to choose from stand newest first, named by date and title, with their updates', () => {
  const meetings = [
    { documentId: 'juni', date: '2024-06-01', title: null, sourceName: 'juni.txt', sha256: '' },
    { documentId: 'november', date: '2024-11-19', title: 'Referat', sourceName: 'november.txt', sha256: '' },
    { documentId: 'udatert', date: null, title: 'Notat', sourceName: 'udatert.txt', sha256: '' }
  ];
  const cube = composeCube(
    {
      meetings,
      reports: [{ documentId: 'juni', regionId: 'nord', name: 'Nord', state: 'reported' }],
      updates: ['1', '2'].map((updateId) => ({ documentId: 'juni', updateId, regionId: 'nord', topicIds: '' }))
    },
    []
  );
  expect(listMeetings(cube, 'nb')).toEqual([
    { id: 'november', name: '19. november 2024 · Referat', count: 0 },
    { id: 'juni', name: '1. juni 2024 · juni.txt', count: 2 },
    { id: 'udatert', name: expect.stringContaining('Notat') as string, count: 0 }
  ]);
});
