import { proxy } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { plainOptions } from '#lib/model/saved-document.ts';
import type { Reading } from '#lib/model/reading.ts';
import { PipelineClient, WorkStopped } from './pipeline-client.ts';
import type { FileContent } from './read-file.ts';

const client = new PipelineClient();
afterEach(() => client.close());

const patient = { silentMs: 30_000, totalMs: 30_000 };
const minutes = new TextEncoder().encode('Referat\n\nDato: 18. mars 2025\n\nSak 1/25 Runde rundt bordet\n\nHadeland IPR\n- Ny vei\n');
const forever = () => new Promise<never>(() => undefined);

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof WorkStopped ? error.reason : error)
  );
}

test('work that gives no sign of life is stopped, and the next piece gets a new worker', async () => {
  expect(await reasonOf(client.run(forever, { silentMs: 100, totalMs: 30_000 }))).toBe('timeout');
  const [site] = await client.run((pipeline) => pipeline.readSiteFiles(), patient);
  expect(site?.name).toContain('koordineringsgruppen');
});

test('work that goes on and on is stopped at its limit', async () => {
  const restless = (_: unknown, alive: () => void) => {
    const beat = setInterval(alive, 20);
    return forever().finally(() => clearInterval(beat));
  };
  expect(await reasonOf(client.run(restless, { silentMs: 200, totalMs: 400 }))).toBe('timeout');
});

test('work that is cancelled ends at once, also before its turn', async () => {
  const [now, before] = [new AbortController(), new AbortController()];
  const running = reasonOf(client.run(forever, { ...patient, signal: now.signal }));
  const waiting = reasonOf(client.run(forever, { ...patient, signal: before.signal }));
  before.abort();
  setTimeout(() => now.abort(), 100);
  expect(await Promise.all([running, waiting])).toEqual(['cancelled', 'cancelled']);
});

test('what the work throws reaches whoever asked, and the worker lives on', async () => {
  const failing = client.run<Reading<FileContent>>(
    (pipeline) =>
      pipeline.readFile(
        minutes,
        'referat.txt',
        { encoding: 'no-such-encoding', columns: null },
        proxy(() => undefined)
      ),
    patient
  );
  await expect(failing).rejects.toThrow();
  expect(await client.run(async () => 'alive', patient)).toBe('alive');
});

test('a document is read and understood with its corrections', async () => {
  const understood = await client.run(async (pipeline) => {
    const reading = await pipeline.readFile(
      minutes,
      'referat.txt',
      plainOptions,
      proxy(() => undefined)
    );
    if (!reading.ok) throw new Error(reading.problem.message);
    return pipeline.understandFile('referat', reading.value, [{ kind: 'meeting-date', date: '2025-03-19' }], []);
  }, patient);
  expect(understood.meetings.map(({ documentId, minutes: { meeting, updates } }) => [documentId, meeting.date, updates.length])).toEqual([
    ['referat', '2025-03-19', 1]
  ]);
});
