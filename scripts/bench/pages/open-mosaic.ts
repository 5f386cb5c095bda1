import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { Coordinator, createAPIContext, wasmConnector } from '@uwdata/vgplot';
import { encodeColumns } from '#lib/store/arrow.ts';
import type { makeMentions } from '../support/mentions.js';

const size = { width: 320, height: 132 };

/** The same rows and views: a line over time a topic, a period drawn over any of them, and each topic's count in the period. */
export async function openMosaic(place: HTMLElement, { rows, topicIds }: ReturnType<typeof makeMentions>) {
  const worker = new Worker(workerUrl);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(wasmUrl);
  const connection = await duckdb.connect();
  const dates = new Map(rows.meetings.map(({ documentId, date }) => [documentId, date]));
  const stream = encodeColumns({
    date: { type: 'VARCHAR', values: rows.updates.map(({ documentId }) => dates.get(documentId) ?? null) },
    topic: { type: 'VARCHAR', values: rows.updates.map((update) => update.topicIds) },
    region: { type: 'VARCHAR', values: rows.updates.map(({ regionId }) => regionId) }
  });
  await connection.insertArrowFromIPCStream(stream, { name: 'read', create: true });
  await connection.query('CREATE TABLE mentions AS SELECT CAST(date AS DATE) AS date, topic, region FROM read');
  await connection.query('DROP TABLE read');
  for (const topic of topicIds) await connection.query(`CREATE VIEW "${topic}" AS SELECT date FROM mentions WHERE topic = '${topic}'`);

  const coordinator = new Coordinator(wasmConnector({ duckdb, connection }));
  const vg = createAPIContext({ coordinator });
  const brush = vg.Selection.intersect();
  const lines = topicIds.map((topic) =>
    vg.plot(
      vg.lineY(vg.from(topic), { x: 'date', y: vg.count() }),
      vg.intervalX({ as: brush }),
      vg.width(size.width),
      vg.height(size.height)
    )
  );
  const counts = vg.plot(
    vg.barX(vg.from('mentions', { filterBy: brush }), { x: vg.count(), y: 'topic' }),
    vg.width(size.width * 2),
    vg.height(size.height * 2)
  );
  const grid = document.createElement('div');
  grid.style.cssText = 'display: grid; grid-template-columns: repeat(4, 1fr); gap: 2rem';
  grid.append(...lines);
  place.append(counts, grid);
  return {
    linked: counts,
    close: async () => {
      coordinator.clear();
      await connection.close();
      await duckdb.terminate();
    }
  };
}
